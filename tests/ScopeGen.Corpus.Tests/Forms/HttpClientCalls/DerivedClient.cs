// A class that is an HttpClient itself.
sealed class AcmeHttpClient : HttpClient
{
    public AcmeHttpClient()
    {
        BaseAddress = new Uri("https://api.acme.test/v3/");
        Timeout = TimeSpan.FromSeconds(10);
    }

    public Task<string> Me() => GetStringAsync("me"); //> GET /me @ https://api.acme.test/v3

    public Task Leave(string team) => this.DeleteAsync($"teams/{team}/me"); //> DELETE /teams/{team}/me @ https://api.acme.test/v3

    // Every request goes through here: it is no call site of its own.
    public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Client", "acme");
        return base.SendAsync(request, cancellationToken); //> hop
    }
}

class App
{
    private readonly AcmeHttpClient _client = new();

    public Task Teams() => _client.GetAsync("teams"); //> GET /teams @ https://api.acme.test/v3

    public Task<string> Me() => _client.Me();
}
