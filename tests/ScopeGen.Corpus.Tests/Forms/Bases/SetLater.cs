// BaseAddress set after the client is made, by a helper, or in one place for several clients.
class Later
{
    private readonly HttpClient _http;
    private readonly HttpClient _other = Create("https://other.acme.test/");

    public Later(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://later.acme.test/v1/");
    }

    public Task A() => _http.GetAsync("a"); //> GET /a @ https://later.acme.test/v1

    public Task B() => _other.GetAsync("b"); //> GET /b @ https://other.acme.test

    public async Task C()
    {
        using var http = new HttpClient();
        http.BaseAddress = new Uri("https://local.acme.test");
        await http.GetAsync("/c"); //> GET /c @ https://local.acme.test
    }

    public async Task D()
    {
        using var http = Create("https://d.acme.test/");
        await http.GetAsync("d"); //> GET /d @ https://d.acme.test
        await http.GetAsync($"{http.BaseAddress}e"); //> GET /e @ https://d.acme.test
    }

    private static HttpClient Create(string root)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        http.BaseAddress = new Uri(root);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("later/1.0");
        return http;
    }
}

/// <summary>A client that is given, or else a new one: which of both it is, what is set afterwards is set.</summary>
class Given
{
    public HttpClient? Client { get; set; }

    internal HttpClient Configured() => Configure(GivenOrNew(), new Uri("https://given.acme.test/v2/"));

    private HttpClient GivenOrNew()
    {
        return Client ?? new HttpClient();
    }

    private static HttpClient Configure(HttpClient client, Uri root)
    {
        client.BaseAddress = root;
        return client;
    }
}

class UsesGiven
{
    private readonly HttpClient _client;

    internal UsesGiven(Given given)
    {
        _client = given.Configured();
    }

    public Task Bars(string symbol) => _client.GetAsync($"{symbol}/bars"); //> GET /{symbol}/bars @ https://given.acme.test/v2
}

class OneOfTwo
{
    public async Task Either(bool isFirst)
    {
        var (one, other) = (new HttpClient { BaseAddress = new Uri("https://one.acme.test") }, new HttpClient { BaseAddress = new Uri("https://other.acme.test") });
        Root(isFirst ? one : other);
        await one.GetAsync("/a"); //> GET /a @ https://root.acme.test | GET /a @ https://one.acme.test
    }

    private static void Root(HttpClient client) => client.BaseAddress = new Uri("https://root.acme.test");
}
