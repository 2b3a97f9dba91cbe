// A factory that may be replaced, and has a default.
class Payments
{
    private readonly HttpClient _http = new();

    internal Func<HttpMethod, string, HttpRequestMessage> Factory { get; } = (method, path) => new HttpRequestMessage(method, "https://pay.acme.test/merchants/" + path);

    public Task Charge(string id) => Send(HttpMethod.Post, id + "/charges"); //> POST /merchants/{id}/charges

    public Task Refund(string id, string charge) => Send(HttpMethod.Put, $"{id}/charges/{charge}/refund"); //> PUT /merchants/{id}/charges/{charge}/refund

    // Calls one of them: no site of its own.
    public Task Both(string id) => Charge(id);

    private Task Send(HttpMethod method, string path) => _http.SendAsync(Factory(method, path)); //> passthrough
}

/// <summary>The factory is an argument that callers may leave out.</summary>
class Ledger
{
    private readonly HttpClient _http = new();
    private readonly Func<string, HttpRequestMessage> _make;

    public Ledger(Func<string, HttpRequestMessage>? make = null) => _make = make ?? (path => new HttpRequestMessage(HttpMethod.Get, "https://ledger.acme.test" + path));

    public Task Entries() => _http.SendAsync(_make("/entries")); //> GET /entries

    public Task Entry(string id) => _http.SendAsync(_make($"/entries/{id}")); //> GET /entries/{id}
}
