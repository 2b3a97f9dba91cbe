// Configuration and storage that nothing in the project tells.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

class HookOptions
{
    public string Url { get; set; } = "";

    public Uri? Backup { get; set; }
}

interface ISettingsStore
{
    Task<string> GetUrl(string key);
}

class Notifier(IConfiguration configuration, IOptions<HookOptions> options, HttpClient http)
{
    public Task Key() => http.PostAsync(configuration["Hooks:Url"], null); //> unresolved: configuration

    public Task Section() => http.PostAsync(configuration.GetSection("Hooks").GetValue<string>("Url"), null); //> unresolved: configuration

    public Task ConnectionString() => http.GetAsync(configuration.GetConnectionString("Api")); //> unresolved: configuration

    public Task Options() => http.PostAsync(options.Value.Url, null); //> unresolved: configuration

    public Task Uri() => http.PostAsync(options.Value.Backup, null); //> unresolved: configuration

    public Task Variable() => http.PostAsync(Environment.GetEnvironmentVariable("HOOK_URL"), null); //> unresolved: configuration

    // With something behind it that is a route.
    public Task Route(string id) => http.PostAsync($"{configuration["Hooks:Url"]}/events/{id}", null); //> POST /events/{id} @ unknown
}

class Stored(ISettingsStore store, HttpClient http)
{
    public async Task Run() => await http.PostAsync(await store.GetUrl("hook"), null); //> unresolved

    public async Task Line() => await http.GetAsync(await File.ReadAllTextAsync("url.txt")); //> unresolved

    public Task Typed() => http.GetAsync(Console.ReadLine()); //> unresolved
}
