// The base is an argument of a constructor, a base constructor, a default, or of this(...).
abstract class ClientBase
{
    protected ClientBase(string baseUrl) => Http = new HttpClient { BaseAddress = new Uri(baseUrl) };

    protected HttpClient Http { get; }
}

class PaymentsClient : ClientBase
{
    public PaymentsClient()
        : base("https://payments.acme.test/")
    {
    }

    public Task Pay() => Http.PostAsync("payments", null); //> POST /payments @ https://payments.acme.test
}

class RefundsClient() : ClientBase("https://refunds.acme.test/v2/")
{
    public Task Refund(string id) => Http.PostAsync($"payments/{id}/refunds", null); //> POST /payments/{id}/refunds @ https://refunds.acme.test/v2
}

class PayoutsClient
{
    private readonly string _baseUrl;
    private readonly HttpClient _http = new();

    public PayoutsClient()
        : this("https://payouts.acme.test")
    {
    }

    private PayoutsClient(string baseUrl) => _baseUrl = baseUrl;

    public Task List() => _http.GetAsync($"{_baseUrl}/payouts"); //> GET /payouts @ https://payouts.acme.test
}

class Sandbox
{
    private readonly HttpClient _http;

    public Sandbox(bool live)
    {
        var root = live ? "https://live.acme.test/" : "https://sandbox.acme.test/";
        _http = new HttpClient { BaseAddress = new Uri(root) };
    }

    public Task Ping() => _http.GetAsync("ping"); //> GET /ping @ https://live.acme.test | GET /ping @ https://sandbox.acme.test
}

/// <summary>A constructor that nobody wrote initializes too, whether its caller names it or not.</summary>
abstract class Unwritten
{
    protected string Area = "implicit";
    protected List<string> Segments = ["v1"];
}

class Implied : Unwritten
{
    private readonly HttpClient _client;
    private readonly string _kind;

    public Implied(HttpClient client, string kind)
    {
        _client = client;
        _kind = kind;
        Segments.Add("users");
    }

    public Task Get(int id) => _client.GetAsync($"https://unwritten.acme.test/{string.Join("/", Segments)}/{Area}/{id}/{_kind}"); //> GET /v1/users/implicit/{id}/{kind}
}

class Named : Unwritten
{
    private readonly HttpClient _client;

    public Named(HttpClient client)
        : base()
    {
        _client = client;
        Segments.Add("rooms");
    }

    public Task Get(int id) => _client.GetAsync($"https://unwritten.acme.test/{string.Join("/", Segments)}/{Area}/{id}"); //> GET /v1/rooms/implicit/{id}
}
