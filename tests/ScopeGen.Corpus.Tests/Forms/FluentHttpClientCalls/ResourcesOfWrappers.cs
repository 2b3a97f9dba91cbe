// Rooted and relative resources through the code of an SDK: a rooted one leaves the base's path.
using Pathoschild.Http.Client;

class Lobby
{
    private const string Endpoint = "devices";
    private readonly IClient _client = new FluentClient("https://lobby.acme.test/api/v2/");

    public Task<string> Constant() => _client.GetAsync(Endpoint).AsString(); //> GET /devices @ https://lobby.acme.test/api/v2

    public Task<string> RootedConstant() => _client.GetAsync("/" + Endpoint).AsString(); //> GET /devices @ https://lobby.acme.test

    public Task Either(string id, bool old) => _client.DeleteAsync(old ? $"/legacy/{id}" : $"devices/{id}").AsMessage(); //> DELETE /legacy/{id} @ https://lobby.acme.test | DELETE /devices/{id} @ https://lobby.acme.test/api/v2

    public Task<string> Relative(string id) => Get($"{Endpoint}/{id}"); //> wrapped GET /devices/{id} @ https://lobby.acme.test/api/v2

    public Task<string> Rooted(string id) => Get($"/{Endpoint}/{id}"); //> wrapped GET /devices/{id} @ https://lobby.acme.test

    // A query alone stays at the base.
    public Task<string> Query() => _client.GetAsync("?top=3").AsString(); //> GET / @ https://lobby.acme.test/api/v2

    private Task<string> Get(string resource) => _client.GetAsync(resource).AsString(); //> passthrough
}
