// The base is a setting that nobody knows, the path is a parameter: the callers say the route.
using Microsoft.Extensions.Configuration;

class Backend(HttpClient http, IConfiguration configuration)
{
    private string Root => configuration["Backend:Url"]!;

    public Task<string> Get(string path) => http.GetStringAsync($"{configuration["Backend:Url"]}{path}"); //> passthrough

    public Task<string> Below(string path) => http.GetStringAsync($"{configuration["Backend:Url"]}/{path}"); //> passthrough

    public Task Send(HttpMethod method, string path) => http.SendAsync(new HttpRequestMessage(method, Root + path)); //> passthrough
}

class Agencies(Backend backend)
{
    public Task<string> List() => backend.Get("/agencies"); //> wrapped GET /agencies @ unknown

    public Task<string> Types() => backend.Below("types"); //> wrapped GET /types @ unknown

    public Task<string> One(int id) => backend.Below($"agencies/{id}"); //> wrapped GET /agencies/{id}

    public Task Save(int id) => id == 0
        ? backend.Send(HttpMethod.Post, "/agencies") //> wrapped POST /agencies
        : backend.Send(HttpMethod.Put, $"/agencies/{id}"); //> wrapped PUT /agencies/{id}
}

/// <summary>Nobody calls it.</summary>
public class Alone(IConfiguration configuration)
{
    private readonly HttpClient _http = new();

    public Task Get(string path) => _http.GetAsync(configuration["Alone:Url"] + path); //> unresolved

    public Task Fixed(string id) => _http.GetAsync($"{configuration["Alone:Url"]}/alone/{id}"); //> GET /alone/{id} @ unknown
}
