// Configuration with a default in code, and a setting that differs by environment: each of its values counts.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

class Setup(IConfiguration configuration)
{
    public void Add(IServiceCollection services)
    {
        services.AddHttpClient<Geo>(c => c.BaseAddress = new Uri(configuration["Geo:Url"]!));
        services.AddHttpClient<Tax>(c => c.BaseAddress = new Uri(configuration.GetValue("Tax:Url", "https://tax.acme.test/")!));
    }
}

class Geo(HttpClient http)
{
    public Task Find(string name) => http.GetAsync($"places/{name}"); //> GET /places/{name} @ https://geo.acme.test | GET /places/{name} @ https://geo-dev.acme.test
}

class Tax(HttpClient http)
{
    public Task Rate(string country) => http.GetAsync($"rates/{country}"); //> GET /rates/{country} @ https://tax.acme.test
}
