// The base is the constructor's argument of FluentClient; it is joined with a slash.
using Pathoschild.Http.Client;

class Sdk
{
    private const string BaseUri = "https://api.acme.test/v2";
    private readonly IClient _client;
    private readonly FluentClient _status = new(new Uri("https://status.acme.test"));

    public Sdk(string token, HttpMessageHandler? handler)
    {
        _client = new FluentClient(new Uri(BaseUri), new HttpClient(handler ?? new HttpClientHandler()), manageBaseClient: true)
            .SetUserAgent("acme-sdk")
            .SetBearerAuthentication(token);
    }

    public Task<string> User(string id) =>
        _client.GetAsync($"users/{id}").AsString(); //> GET /users/{id} @ https://api.acme.test/v2

    public async Task Remove(string id) =>
        await _client.DeleteAsync("users/" + id); //> DELETE /users/{id} @ https://api.acme.test/v2

    public Task<string> Status() => _status.GetAsync("status.json").AsString(); //> GET /status.json @ https://status.acme.test

    // An absolute resource goes where it says.
    public Task<string> Elsewhere() => _client.GetAsync("https://cdn.acme.test/assets").AsString(); //> GET /assets @ https://cdn.acme.test

    public Task Raw(string id) =>
        _client.SendAsync(HttpMethod.Head, $"users/{id}").AsMessage(); //> HEAD /users/{id} @ https://api.acme.test/v2
}
