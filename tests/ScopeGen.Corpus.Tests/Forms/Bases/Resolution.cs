// How a relative URL and a base meet: RFC 3986, section 5.2, as System.Uri does it.
class Resolution
{
    private readonly HttpClient _slash = new() { BaseAddress = new Uri("https://api.acme.test/v2/") };
    private readonly HttpClient _noSlash = new() { BaseAddress = new Uri("https://api.acme.test/v2") };
    private readonly HttpClient _host = new() { BaseAddress = new Uri("https://api.acme.test") };

    public Task Run(string id) => Task.WhenAll(
        _slash.GetAsync("users"), //> GET /users @ https://api.acme.test/v2
        _slash.GetAsync($"users/{id}"), //> GET /users/{id} @ https://api.acme.test/v2
        // A rooted path leaves the base's path.
        _slash.GetAsync("/users"), //> GET /users @ https://api.acme.test
        // Without a slash at its end, the base loses its last segment.
        _noSlash.GetAsync("users"), //> GET /users @ https://api.acme.test
        _noSlash.GetAsync("/users"), //> GET /users @ https://api.acme.test
        _host.GetAsync("users"), //> GET /users @ https://api.acme.test
        _host.GetAsync("/users"), //> GET /users @ https://api.acme.test
        // A query alone keeps the base's path.
        _slash.GetAsync("?page=2"), //> GET / @ https://api.acme.test/v2
        _slash.GetAsync(""), //> GET / @ https://api.acme.test/v2
        // An absolute URL in the call wins.
        _slash.GetAsync("https://cdn.acme.test/logo.png"), //> GET /logo.png @ https://cdn.acme.test
        _slash.GetAsync(new Uri("HTTPS://cdn.acme.test/logo.svg")), //> GET /logo.svg
        _host.GetAsync("users?redirect=https://other.test/x")); //> GET /users @ https://api.acme.test
}
