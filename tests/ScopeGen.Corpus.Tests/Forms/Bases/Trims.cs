// TrimEnd, TrimStart and the like on a base that is known.
class Trimmed
{
    private const string Root = "https://trim.acme.test/api/";
    private readonly HttpClient _http = new();
    private readonly string _endpoint;

    public Trimmed() => _endpoint = Root.TrimEnd('/');

    public Task Run(string id) => Task.WhenAll(
        _http.GetAsync(Root.TrimEnd('/') + "/a"), //> GET /a @ https://trim.acme.test/api
        _http.GetAsync($"{_endpoint}/b/{id}"), //> GET /b/{id} @ https://trim.acme.test/api
        _http.GetAsync(Root + "/c".TrimStart('/')), //> GET /c @ https://trim.acme.test/api
        _http.GetAsync(Root.Replace("/api/", "") + "/d"), //> GET /d @ https://trim.acme.test
        _http.GetAsync(Combine(Root, "/e/")), //> GET /e @ https://trim.acme.test/api
        _http.GetAsync(Combine(Root, $"f/{id}")), //> GET /f/{id} @ https://trim.acme.test/api
        _http.GetAsync(EnsureSlash("https://trim.acme.test") + "g")); //> GET /g @ https://trim.acme.test

    private static string Combine(string root, string path) => root.TrimEnd('/') + "/" + path.Trim('/');

    private static string EnsureSlash(string root) => root.EndsWith('/') ? root : root + "/";
}
