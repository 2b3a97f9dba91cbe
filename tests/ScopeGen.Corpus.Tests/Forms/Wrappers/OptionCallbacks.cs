// Callbacks that fill an options object of the project, as configuring code does.
class CallOptions
{
    public string Path { get; set; } = "";

    public HttpMethod Method { get; set; } = HttpMethod.Get;

    public int Retries { get; set; }

    public CallOptions At(string path)
    {
        Path = path;
        return this;
    }
}

class Gateway(HttpClient http)
{
    public Task Call(Action<CallOptions> configure)
    {
        var options = new CallOptions();
        configure(options);
        return http.SendAsync(new HttpRequestMessage(options.Method, "https://gateway.acme.test/" + options.Path)); //> passthrough
    }

    public Task Made(Func<CallOptions, CallOptions> make)
    {
        var options = make(new CallOptions { Method = HttpMethod.Post });
        return http.SendAsync(new HttpRequestMessage(options.Method, "https://gateway.acme.test/made/" + options.Path)); //> passthrough
    }
}

class Callers(Gateway gateway)
{
    public Task List() => gateway.Call(o => o.Path = "routes"); //> GET /routes

    public Task Put(string id) => gateway.Call(o => { o.Path = $"routes/{id}"; o.Method = HttpMethod.Put; }); //> PUT /routes/{id}

    public Task Fluent(string id) => gateway.Call(o => o.At($"routes/{id}/peers").Retries = 3); //> GET /routes/{id}/peers

    public Task Made(string id) => gateway.Made(o => o.At("routes/" + id)); //> POST /made/routes/{id}

    public Task Either(bool all) => gateway.Call(o => o.Path = all ? "peers" : "peers/active"); //> GET /peers | GET /peers/active

    // Says nothing of the path: the root.
    public Task Root() => gateway.Call(o => o.Retries = 1); //> GET /
}

/// <summary>Callbacks from who knows where.</summary>
public class Open
{
    private readonly HttpClient _http = new();

    public Task Send(Action<HttpRequestMessage> configure)
    {
        var request = new HttpRequestMessage();
        configure(request);
        return _http.SendAsync(request); //> unresolved
    }

    public Task Path(Func<string> path) => _http.GetAsync("https://open.acme.test/" + path()); //> unresolved
}
