// A path that callers start with a slash, behind a word or a host: it goes on with the route, so they are the call sites.
class Settings(string host)
{
    public string Host { get; } = host;

    public bool AsGuest { get; set; }

    public bool ByToken { get; set; }
}

class Caller(string host)
{
    private readonly HttpClient _http = new();
    private readonly Settings _settings = new(host);
    private string _version = "";

    public void UseVersion(string version) => _version = version;

    public void ConnectAsGuest() => _settings.AsGuest = true;

    public Task<string> Get(string part) => _http.GetStringAsync(CreateUrl(part)); //> passthrough

    public Task<string> GetFormat(string part, params object[] values) => Get(string.Format(part, values));

    private string CreateUrl(string part)
    {
        var version = _version == "" ? "" : $"/{_version}";
        return $"https://{_settings.Host}{Kind()}/app/rest{version}{part}";
    }

    private string Kind() => _settings.AsGuest ? "/guest" : "/http";
}

static class Fields
{
    public static string With(string url, string? fields) => string.IsNullOrEmpty(fields) ? url : url + "?fields=" + fields;
}

class Builds(Caller caller, string? fields)
{
    public Task All() => caller.Get("/builds"); //> wrapped GET /guest/app/rest/builds | GET /guest/app/rest/{}/builds | GET /http/app/rest/builds | GET /http/app/rest/{}/builds

    public Task One(string name) => caller.GetFormat(Fields.With("/builds/name:{0}", fields), name); //> wrapped GET /guest/app/rest/builds/name:{} | GET /guest/app/rest/{}/builds/name:{} | GET /http/app/rest/builds/name:{} | GET /http/app/rest/{}/builds/name:{}
}

class Requester(HttpClient http)
{
    public Task Send(string region, string relative) => http.GetAsync($"https://{region}.api.acme.test{relative}"); //> passthrough

    public Task SendTo(string host, string relative) => http.GetAsync($"https://{host}{relative}"); //> passthrough

    // A word that is gone on with is a word.
    public Task Report(string format) => http.GetAsync($"https://files.acme.test/report.{format}"); //> GET /report.{}
}

class Regions(Requester requester)
{
    private const string Codes = "/codes";

    public Task All() => requester.Send("eu", Codes); //> wrapped GET /codes @ https://eu.api.acme.test

    public Task One(string host, int id) => requester.SendTo(host, "/codes/" + id); //> wrapped GET /codes/{id}

    public Task Report() => requester.Report("pdf");
}
