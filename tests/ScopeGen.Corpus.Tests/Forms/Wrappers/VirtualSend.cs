// A virtual method that a subclass overrides and extends.
class Connector
{
    protected HttpClient Http { get; } = new() { BaseAddress = new Uri("https://virtual.acme.test/") };

    public virtual Task<HttpResponseMessage> Send(HttpMethod method, string path) =>
        Http.SendAsync(new HttpRequestMessage(method, path)); //> passthrough
}

class AuthorizedConnector : Connector
{
    public override async Task<HttpResponseMessage> Send(HttpMethod method, string path)
    {
        await Http.PostAsync("oauth/token", null); //> POST /oauth/token
        return await base.Send(method, path); //> hop
    }
}

class Files(Connector connector)
{
    public Task Get(string id) => connector.Send(HttpMethod.Get, $"files/{id}"); //> wrapped GET /files/{id}

    public Task Delete(string id) => connector.Send(HttpMethod.Delete, $"files/{id}"); //> wrapped DELETE /files/{id}
}
