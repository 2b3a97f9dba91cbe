// Requests as records and classes that derive from a base: each says its own path and verb.
abstract record ApiCall(string Path)
{
    public virtual HttpMethod Method => HttpMethod.Get;
}

record GetUser(string Id) : ApiCall($"users/{Id}");

record DeleteUser(string Id) : ApiCall("users/" + Id)
{
    public override HttpMethod Method => HttpMethod.Delete;
}

record Anything(HttpMethod Verb, string Path) : ApiCall(Path)
{
    public override HttpMethod Method => Verb;
}

class Dispatcher
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://calls.acme.test/") };

    public async Task<string> Execute(ApiCall call)
    {
        var message = new HttpRequestMessage(call.Method, call.Path);
        var response = await _http.SendAsync(message); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

class App(Dispatcher dispatcher)
{
    public Task<string> User(string id) => dispatcher.Execute(new GetUser(id)); //> wrapped GET /users/{id}

    public Task<string> Remove(string id) => dispatcher.Execute(new DeleteUser(id)); //> wrapped DELETE /users/{id}

    public Task<string> Ban(string id)
    {
        var call = new Anything(HttpMethod.Post, $"users/{id}/ban");
        return dispatcher.Execute(call); //> wrapped POST /users/{id}/ban
    }

    public Task<string> With(string id) => dispatcher.Execute(new GetUser(id) with { Path = "people" }); //> wrapped GET /people
}
