// Texts between which an object chooses by itself, and those that it starts with.
class Tournaments
{
    private const string Root = "/tournaments/v3";
    private const string Stub = "/tournament-stubs/v4";

    private readonly HttpClient _http;
    private string? _root;

    public Tournaments(HttpClient http, bool stub = false)
    {
        _http = http;
        SetRoot(stub);
    }

    public Tournaments(bool stub)
        : this(new HttpClient(), stub)
    {
    }

    public Task Codes() => _http.GetAsync("https://games.acme.test" + _root + "/codes"); //> GET /tournament-stubs/v4/codes | GET /tournaments/v3/codes

    private void SetRoot(bool stub) => _root = stub ? Stub : Root;
}

class Page(Tournaments tournaments)
{
    public Task Codes() => tournaments.Codes();
}

// A default that nobody changes here is what most have.
class Posts
{
    private readonly HttpClient _http;
    private readonly string _path;

    public Posts(HttpClient http, string path = "wp/v2/")
    {
        _http = http;
        _path = path;
    }

    public Task All(bool embed) => Get($"{_path}posts", embed); //> wrapped GET /wp/v2/posts

    public Task One(int id) => Get($"{_path}posts/{id}", false); //> wrapped GET /wp/v2/posts/{id}

    // What the object holds tells which way is taken.
    private Task Get(string route, bool embed)
    {
        var more = "";
        if (embed)
        {
            if (route.Contains("?"))
            {
                more = "&_embed";
            }
            else
            {
                more = "?_embed";
            }
        }

        return _http.GetAsync("https://blog.acme.test/" + route + more); //> passthrough
    }
}

// Of a base that is not known, a path from the root leaves nothing but the host.
class Database(string host, string name)
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(host + "/_db/" + name + "/") };

    public Task Documents() => _http.GetAsync("_api/document"); //> GET /_api/document @ {host}/_db/{name}

    public Task Login() => _http.PostAsync("/_open/auth", null); //> POST /_open/auth @ {host}
}

class Flags
{
    private readonly HttpClient _http = new();
    private bool _tested;
    private string _area = "";

    public void Test() => _tested = true;

    public void Use(string area) => _area = area;

    public Task ByFlag() => _http.GetAsync("https://flags.acme.test" + (_tested ? "/sandbox" : "") + "/flags"); //> GET /sandbox/flags | GET /flags

    public Task ByText() => _http.GetAsync("https://flags.acme.test/v1" + (_area == "" ? "" : $"/areas/{_area}") + "/flags"); //> GET /v1/flags | GET /v1/areas/{}/flags
}
