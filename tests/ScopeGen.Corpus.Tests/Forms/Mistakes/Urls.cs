// URLs that are no URLs, or not what their author meant.
class Odd
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://odd.acme.test/v1/") };
    private readonly HttpClient _bare = new();

    public async Task Run(string id)
    {
        // A protocol-relative URL is another host.
        await _http.GetAsync("//cdn.acme.test/logo.png"); //> GET /logo.png @ https://cdn.acme.test
        // A client without a base cannot send a relative URL; what the code says is known all the same.
        await _bare.GetAsync("users"); //> GET /users @ unknown
        // A fragment and a query that stand first.
        await _http.GetAsync("users#top?x"); //> GET /users
    }
}
