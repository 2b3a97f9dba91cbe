// Clients that are registered as services of their own.
using Microsoft.Extensions.DependencyInjection;

static class Container
{
    public static void Register(IServiceCollection services)
    {
        services.AddSingleton(new HttpClient { BaseAddress = new Uri("https://single.acme.test/") });
        services.AddScoped(provider => new Geo(new HttpClient { BaseAddress = new Uri("https://geo.acme.test/") }, "places"));
        services.AddSingleton<ITranslate>(_ => new Translate("https://translate.acme.test"));
    }
}

interface ITranslate
{
    Task<string> Text(string language);
}

class Page(HttpClient http)
{
    public Task Home() => http.GetAsync("home"); //> GET /home @ https://single.acme.test
}

class Geo(HttpClient http, string area)
{
    public string Area => area;

    public Task<string> Find(string name) => http.GetStringAsync($"find/{name}"); //> GET /find/{name} @ https://geo.acme.test
}

class Translate(string root) : ITranslate
{
    private readonly HttpClient _http = new();

    public Task<string> Text(string language) => _http.GetStringAsync($"{root}/text/{language}"); //> GET /text/{language} @ https://translate.acme.test
}
