// HttpRequestMessage with verb and URL in its constructor or initialiser.
class Meetings
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.acme.test/v2/") };

    public async Task Run(string id, CancellationToken token)
    {
        await _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"meetings/{id}")); //> GET /meetings/{id} @ https://api.acme.test/v2
        await _http.SendAsync(new(HttpMethod.Delete, new Uri($"meetings/{id}", UriKind.Relative)), token); //> DELETE /meetings/{id}
        _http.Send(new HttpRequestMessage(new HttpMethod("PATCH"), $"meetings/{id}")); //> PATCH /meetings/{id}
        await _http.SendAsync(new HttpRequestMessage //> PUT /meetings/{id}/status
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri($"meetings/{id}/status", UriKind.Relative),
            Content = JsonContent.Create(new { action = "end" }),
        });

        // GET is the default.
        await _http.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://other.test/health") }); //> GET /health @ https://other.test

        // A request that is made and never sent.
        var unused = new HttpRequestMessage(HttpMethod.Post, "meetings");
    }
}
