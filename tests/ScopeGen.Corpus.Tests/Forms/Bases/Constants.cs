// Bases as constants, static readonly fields and properties, in strings and in URIs.
static class Hosts
{
    public const string Domain = "acme.test";
    public const string Api = "https://api." + Domain;
    public static readonly string Versioned = Api + "/v3";
    public static readonly Uri Root = new(Api + "/v4/");
    public static string Upload => "https://upload.acme.test/v1";
    public static Uri Events { get; } = new("https://events.acme.test/");
}

class Calls(HttpClient http)
{
    public Task Run(string id) => Task.WhenAll(
        http.GetAsync(Hosts.Api + "/users"), //> GET /users @ https://api.acme.test
        http.GetAsync($"{Hosts.Versioned}/users/{id}"), //> GET /users/{id} @ https://api.acme.test/v3
        http.GetAsync(new Uri(Hosts.Root, $"users/{id}")), //> GET /users/{id} @ https://api.acme.test/v4
        http.GetAsync(new Uri(Hosts.Root, "/status")), //> GET /status @ https://api.acme.test
        http.GetAsync(new Uri(Hosts.Root, new Uri("https://other.test/x"))), //> GET /x @ https://other.test
        http.PostAsync(Hosts.Upload + "/files", null), //> POST /files @ https://upload.acme.test/v1
        http.GetAsync(Hosts.Events + "stream"), //> GET /stream @ https://events.acme.test
        http.GetAsync(new Uri($"{Hosts.Events.AbsoluteUri}stream/{id}")), //> GET /stream/{id} @ https://events.acme.test
        http.GetAsync("https://" + Hosts.Domain + "/about"), //> GET /about @ https://acme.test
        http.GetAsync("https://acme.test/whole/path")); //> GET /whole/path @ https://acme.test
}
