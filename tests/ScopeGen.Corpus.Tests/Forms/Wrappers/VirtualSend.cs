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

// A virtual member that the class at hand, and those that derive from it, do not override, though others do.
abstract class Maker(HttpClient client)
{
    protected virtual HttpRequestMessage Make(HttpMethod method, string path) => new(method, "https://makers.acme.test/v2/" + path);

    protected Task Get(string path) => client.SendAsync(Make(HttpMethod.Get, path)); //> passthrough
}

class Payments(HttpClient client) : Maker(client)
{
    public Task One(string id) => Get("payments/" + id); //> GET /v2/payments/{id}

    public Task Mine(string id) => One(id);
}

class Connect(HttpClient client) : Maker(client)
{
    protected override HttpRequestMessage Make(HttpMethod method, string path) => new(method, "https://connect.acme.test/" + path);

    public Task Tokens() => Get("tokens"); //> GET /tokens
}

// What a class hides it calls like any other caller.
class Service(HttpClient client, string path)
{
    public virtual Task<string> Execute() => client.GetStringAsync("https://services.acme.test/api/" + path); //> passthrough
}

class Changes(HttpClient client) : Service(client, "issues/changes")
{
    public new async Task<string> Execute()
    {
        var answer = await base.Execute(); //> GET /api/issues/changes
        return answer.Trim();
    }
}

class Moves(HttpClient client) : Service(client, "issues/moves")
{
    public new Task<string> Execute() => base.Execute(); //> GET /api/issues/moves
}
