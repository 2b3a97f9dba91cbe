// Primary constructors of classes, records and structs.
class Gateway(HttpClient http, string version = "v3")
{
    private readonly string _prefix = $"api/{version}";

    public Task<string> Get(string path) => http.GetStringAsync($"{_prefix}/{path}"); //> passthrough
}

class Billing(Gateway gateway)
{
    public Task<string> Plans() => gateway.Get("billing/plans"); //> wrapped GET /api/v3/billing/plans
}

record Endpoint(string Path)
{
    public Task<string> Read(HttpClient http) => http.GetStringAsync(Path); //> passthrough
}

readonly struct Item(HttpClient http, int id)
{
    public Task Delete() => http.DeleteAsync($"items/{id}"); //> direct DELETE /items/{id}
}

class App
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://primary.acme.test/") };
    private static readonly Endpoint Health = new("health");

    public Gateway Gateway() => new(_http);

    public Task<string> Check() => Health.Read(_http); //> wrapped GET /health

    public Task<string> Version() => new Endpoint("version").Read(_http); //> wrapped GET /version

    public Task Remove(int id) => new Item(_http, id).Delete();
}
