// Typed clients with names, and names that are held in fields and properties.
using Microsoft.Extensions.DependencyInjection;

static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<Typed>("typed", c => c.BaseAddress = new Uri("https://typed.acme.test/"));
        services.AddHttpClient("held").ConfigureHttpClient(Configure).SetHandlerLifetime(TimeSpan.FromMinutes(2));
        services.AddHttpClient(Held.OtherName).AddTypedClient<ByExtension>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://extension.acme.test/"));
    }

    private static void Configure(IServiceProvider provider, HttpClient client)
    {
        client.DefaultRequestHeaders.Add("X-Client", "held");
        client.BaseAddress = new Uri("https://held.acme.test/");
    }
}

class Typed(HttpClient http)
{
    public Task Run() => http.GetAsync("typed"); //> GET /typed @ https://typed.acme.test
}

class ByExtension(HttpClient http)
{
    public Task Run() => http.GetAsync("extension"); //> GET /extension @ https://extension.acme.test
}

class Held(IHttpClientFactory factory)
{
    public static readonly string OtherName = "other";
    private const string Name = "held";

    private HttpClient Client => factory.CreateClient(Name);

    public Task Run() => Client.GetAsync("held"); //> GET /held @ https://held.acme.test

    public Task Local()
    {
        var client = Create();
        return client.DeleteAsync("held"); //> DELETE /held @ https://held.acme.test
    }

    private HttpClient Create() => factory.CreateClient(Name);
}
