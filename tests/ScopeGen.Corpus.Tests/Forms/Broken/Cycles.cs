// Fields, properties, constants and methods that need themselves.
class Cycles
{
    private static readonly string A = B + "/a";
    private static readonly string B = A + "/b";
    private const string C = D + "/c";
    private const string D = C + "/d";
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://cycles.acme.test/") };

    private string Self => Self + "/self";

    public Task Fields() => _http.GetAsync(A); //> unresolved

    public Task Constants() => _http.GetAsync(C); //> unresolved

    public Task Property() => _http.GetAsync(Self); //> unresolved

    public Task Method(string id) => _http.GetAsync(Path(id)); //> unresolved

    public Task Local()
    {
        var path = path + "/x";
        return _http.GetAsync(path); //> anything
    }

    // A cycle in a segment may be any number of segments.
    public Task Segment(string id) => _http.GetAsync($"users/{Self}/x"); //> unresolved

    private static string Path(string id) => Path(id + "/" + id);
}

class Loop : Pool
{
    public Task Run(HttpClient http) => http.GetAsync("loop"); //> GET /loop
}

class Pool : Loop;
