// A request that puts its URL together of what it is given in so many ways that no summary says them all: known is what each caller's object comes to.
interface IRequest
{
    HttpMethod Method { get; set; }

    string Path { get; set; }

    IDictionary<string, string> Segments { get; }

    Task<string> Execute();
}

class LargeRequest : IRequest
{
    private static readonly HttpClient Client = new();
    private readonly Dictionary<string, string> _segments = new();
    private string _path = "";

    public LargeRequest()
    {
        Protocol = "https";
        Host = "api.acme.test";
        Port = 443;
        Method = HttpMethod.Get;
    }

    public string Protocol { get; set; }

    public string Host { get; set; }

    public int Port { get; set; }

    public HttpMethod Method { get; set; }

    public IDictionary<string, string> Segments => _segments;

    // A whole URL sets everything.
    public string Path
    {
        get => _path;
        set
        {
            if (Uri.TryCreate(value, UriKind.Absolute, out var parsed))
            {
                Protocol = parsed.Scheme;
                Host = parsed.Host;
                Port = parsed.Port;
                Path = parsed.PathAndQuery;
            }
            else
            {
                _path = value;
            }
        }
    }

    public async Task<string> Execute()
    {
        var response = await Client.SendAsync(Prepare()); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }

    private HttpRequestMessage Prepare()
    {
        Protocol = string.IsNullOrWhiteSpace(Protocol) ? "https" : Protocol;
        Host = string.IsNullOrWhiteSpace(Host) ? "api.acme.test" : Host;
        Protocol = Protocol.ToLower();
        Host = Host.ToLower();
        Port = Port > 0 ? Port : DefaultPort(Protocol);
        return new HttpRequestMessage(Method, Url());
    }

    private int DefaultPort(string protocol)
    {
        if (protocol == "https")
        {
            return 443;
        }

        return 80;
    }

    private string Root()
    {
        var url = Protocol.ToLower() + "://";
        if (Host.EndsWith("/"))
        {
            Host = Host.Substring(0, Host.Length - 1);
        }

        url += Host;
        if (Port != DefaultPort(Protocol))
        {
            url += ":" + Port;
        }

        return url;
    }

    private string Url()
    {
        var builder = new StringBuilder();
        builder.Append(Root());
        var path = Path;
        foreach (var segment in Segments)
        {
            path = path.Replace($"{{{segment.Key}}}", segment.Value);
        }

        builder.Append(path);
        return builder.ToString();
    }
}

interface IRequestFactory
{
    IRequest Create(HttpMethod method, string path, IDictionary<string, string>? segments = null);
}

class RequestFactory : IRequestFactory
{
    public IRequest Create(HttpMethod method, string path, IDictionary<string, string>? segments = null)
    {
        var request = new LargeRequest { Method = method, Path = path };
        if (segments != null)
        {
            foreach (var segment in segments)
            {
                request.Segments.Add(segment);
            }
        }

        return request;
    }
}

class LargeApi(IRequestFactory factory)
{
    public Task<string> Direct(long id)
    {
        IRequest request = new LargeRequest();
        request.Method = HttpMethod.Delete;
        request.Path = "/users/{userId}";
        request.Segments.Add("userId", id.ToString());
        return request.Execute(); //> DELETE /users/{id} @ https://api.acme.test
    }

    public Task<string> Made(long id) => Run(factory.Create(HttpMethod.Put, "/users/{userId}/posts", new Dictionary<string, string> { ["userId"] = id.ToString() })); //> PUT /users/{id}/posts @ https://api.acme.test

    public Task<string> Plain() => Run(factory.Create(HttpMethod.Get, "/me")); //> GET /me @ https://api.acme.test

    public Task<string> Elsewhere() => Run(factory.Create(HttpMethod.Get, "http://other.acme.test:8080/status")); //> GET /status @ http://other.acme.test:8080

    private static Task<string> Run(IRequest request) => request.Execute();
}
