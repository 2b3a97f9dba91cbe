// Scheme and host from parts: the base ends behind the host.
enum Region
{
    Europe,
    America,
}

static class Parts
{
    public const string Https = "https://";
    public const string Host = "api.acme.test";
    public static readonly string Files = Https + "files.acme.test";
}

class Regional(HttpClient http, bool sandbox)
{
    private static readonly Dictionary<Region, string> Roots = new()
    {
        [Region.Europe] = "https://eu1.acme.test/v1/",
        [Region.America] = "https://na1.acme.test/v1/",
    };

    public Task Interpolated(string id) => http.GetAsync($"{Parts.Https}{Parts.Host}/v1/users/{id}"); //> GET /v1/users/{id} @ https://api.acme.test

    public Task Concatenated() => http.GetAsync(Parts.Https + Parts.Host + "/v1/users"); //> GET /v1/users @ https://api.acme.test

    public Task HostParameter(string host, string id) => http.GetAsync($"{Parts.Https}{host}/v1/hosts/{id}"); //> GET /v1/hosts/{id} @ https://{host}

    public Task Field() => http.GetAsync(Parts.Files + "/list"); //> GET /list @ https://files.acme.test

    public Task Switched(Region region, string id) => http.GetAsync($"https://{HostOf(region)}.acme.test/shards/{id}"); //> GET /shards/{id}

    public Task Sandbox(string id) => http.GetAsync($"https://{(sandbox ? "sandbox." : "")}acme.test/orders/{id}"); //> GET /orders/{id}

    public Task Wrapped(Region region, string id) => Get(region, "/lists/" + id); //> wrapped GET /lists/{id}

    public Task WrappedConstant() => Get(Region.America, "/lists/all/items"); //> wrapped GET /lists/all/items

    public Task Formatted(string id) => Format("orders/" + id + "/lines"); //> wrapped GET /v2/orders/{id}/lines

    public Task Table(string id) => FromTable(Region.Europe, "labels/" + id); //> wrapped GET /v1/labels/{id} @ https://eu1.acme.test

    public Task EitherTable(bool abroad, string id) => FromTable(abroad ? Region.America : Region.Europe, "labels/" + id + "/tags"); //> wrapped GET /v1/labels/{id}/tags

    public Task Default(string id) => At(null, "pins/" + id); //> wrapped GET /v1/pins/{id} @ https://api.acme.test

    public Task Own(string host, string id) => At(host, "pins/" + id + "/map"); //> wrapped GET /v1/pins/{id}/map

    // The host says nothing of the route.
    public Task OnlyHost(Region region, string path) => http.GetAsync($"https://{HostOf(region)}.acme.test/{path}"); //> unresolved

    private static string HostOf(Region region)
    {
        switch (region)
        {
            case Region.Europe:
                return "eu1";
            case Region.America:
                return "na1";
            default:
                throw new ArgumentOutOfRangeException(nameof(region));
        }
    }

    private async Task<string> Get(Region region, string path)
    {
        using var response = await http.GetAsync($"https://{HostOf(region)}.acme.test{path}"); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }

    private Task FromTable(Region region, string path) => http.GetAsync(Roots[region] + path); //> passthrough

    private Task At(string? host, string path) => http.GetAsync($"https://{host ?? "api.acme.test"}/v1/{path}"); //> passthrough

    private Task Format(string path) => http.GetAsync(string.Format("https://{0}.acme.test/v2/{1}", sandbox ? "test" : "live", path)); //> passthrough
}
