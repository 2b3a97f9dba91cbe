using System.Net.Http.Json;

// What a response says behind the root of an API is a path, not an id.
class Uploads(HttpClient http)
{
    private const string Root = "https://api.uploads.test/";

    public async Task<string> Upload()
    {
        var started = await http.GetFromJsonAsync<Started>(Root + "v2/uploads"); //> GET /v2/uploads @ https://api.uploads.test
        return await Get(started!.Url); //> unresolved
    }

    public async Task Send(HttpContent content)
    {
        var started = await http.GetFromJsonAsync<Started>(Root + "v2/leases"); //> GET /v2/leases @ https://api.uploads.test
        await http.PutAsync($"https:{started!.Url}", content); //> unresolved
    }

    public Task<string> Download(Started started) => new HttpClient { BaseAddress = new Uri("https:" + started.Url) }.GetStringAsync(""); //> unresolved

    public Task<string> Status(string name) => Get("uploads/" + name); //> GET /v2/uploads/{name} @ https://api.uploads.test

    private Task<string> Get(string path) => http.GetStringAsync(Root + "v2/" + path); //> passthrough

    public sealed record Started(string Url);
}
