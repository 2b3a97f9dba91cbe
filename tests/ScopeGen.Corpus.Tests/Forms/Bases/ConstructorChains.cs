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
