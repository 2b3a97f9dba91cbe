// Parts of a host that are not known.
class Regions
{
    private readonly HttpClient _http = new();
    private readonly HttpClient _shop;
    private readonly string _region;

    public Regions(string region, string shop)
    {
        _region = region;
        _shop = new HttpClient { BaseAddress = new Uri($"https://{shop}.shops.acme.test/admin/") };
    }

    private string Root => $"https://api.{_region}.acme.test";

    public Task Calls(string id) => _http.GetAsync($"https://api.{_region}.acme.test/calls/{id}"); //> GET /calls/{id} @ https://api.{region}.acme.test

    public Task Queue() => _http.PostAsync(Root + "/queue", null); //> POST /queue @ https://api.{region}.acme.test

    public Task Orders() => _shop.GetAsync("orders.json"); //> GET /orders.json @ https://{shop}.shops.acme.test/admin

    public Task Host(string host) => _http.GetAsync($"https://{host}/health"); //> GET /health @ https://{host}

    public Task Port(int port) => _http.GetAsync($"http://localhost:{port}/health"); //> GET /health @ http://localhost:{port}

    public Task Scheme(bool secure) => _http.GetAsync((secure ? "https" : "http") + "://api.acme.test/health"); //> GET /health @ https://api.acme.test | GET /health @ http://api.acme.test
}

/// <summary>The end of a host whose start is given.</summary>
public class Subdomains(HttpClient client)
{
    public Task Get(string account) => client.GetAsync(account + ".acme.test/api/v2/groups.json"); //> GET /api/v2/groups.json

    public Task Port(string host) => client.GetAsync($"{host}:8080/api/groups"); //> GET /api/groups

    public Task Formatted(string account) => client.GetAsync(Root(account) + "/groups.json"); //> GET /api/v2/groups.json

    private static string Root(string account)
    {
        if (!account.EndsWith(".acme.test/api/v2"))
        {
            account = "https://" + account + ".acme.test/api/v2";
        }

        return account;
    }
}
