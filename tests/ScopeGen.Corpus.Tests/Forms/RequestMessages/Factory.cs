// A factory makes the request; who sends it is the call site.
class Invoices
{
    private const string Root = "https://billing.acme.test/api";
    private readonly HttpClient _http = new();
    private readonly string _token;

    public Invoices(string token) => _token = token;

    public async Task<string> Get(string id)
    {
        using var request = CreateRequest(HttpMethod.Get, $"invoices/{id}");
        return await Read(await _http.SendAsync(request)); //> GET /invoices/{id} @ https://billing.acme.test/api
    }

    public async Task Void(string id)
    {
        var request = CreateRequest(HttpMethod.Post, $"invoices/{id}/void", new { reason = "duplicate" });
        await _http.SendAsync(request); //> POST /invoices/{id}/void @ https://billing.acme.test/api
    }

    public Task<HttpResponseMessage> Delete(string id) =>
        _http.SendAsync(CreateRequest(HttpMethod.Delete, $"invoices/{id}")); //> DELETE /invoices/{id} @ https://billing.acme.test/api

    private HttpRequestMessage CreateRequest(HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, $"{Root}/{path}");
        request.Headers.Authorization = new("Bearer", _token);
        if (body != null)
        {
            request.Content = JsonContent.Create(body);
        }

        return request;
    }

    private static Task<string> Read(HttpResponseMessage response) => response.Content.ReadAsStringAsync();
}
