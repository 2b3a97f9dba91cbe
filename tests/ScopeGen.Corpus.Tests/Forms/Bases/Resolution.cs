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

/// <summary>What others are resolved against is the base, whoever gives it.</summary>
class OpenBases
{
    private readonly HttpClient _client = new();
    private readonly string _root;
    private readonly string _version;

    public OpenBases(string root, string version)
    {
        _root = root;
        _version = version;
    }

    public OpenBases(string root)
    {
        _root = root;
        _version = "v64";
    }

    public Task Account(string root, string account) => _client.GetAsync(new Uri(new Uri(root), $"{account}/limits")); //> GET /{account}/limits @ {root}

    public Task Nested(string id) => _client.GetAsync(new Uri(new Uri(new Uri(_root), "data/"), $"users/{id}")); //> GET /data/users/{id} @ {root}

    // What one constructor takes, the default of the other one is an example of.
    public Task Version() => _client.GetAsync(new Uri(new Uri(_root), $"data/{_version}/limits")); //> GET /data/{version}/limits @ {root}

    public Task Limits(bool all = false)
    {
        var end = "query";
        if (all)
        {
            end = "queryAll";
        }

        return _client.GetAsync(new Uri(new Uri(_root), $"data/{end}")); //> GET /data/query @ {root} | GET /data/queryAll @ {root}
    }

    public Task One(bool all) => Limits(all);
}
