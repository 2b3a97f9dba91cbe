// Parameters with defaults, params arrays, named arguments.
class Defaults
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://defaults.acme.test/") };

    public Task A() => Get("a"); //> wrapped GET /v1/a

    public Task B() => Get("b", "v2"); //> wrapped GET /v2/b

    public Task C() => Get(version: "v3", path: "c"); //> wrapped GET /v3/c

    public Task D(string id) => GetAll("d", id, "parts"); //> wrapped GET /d/{id}/parts

    public Task E() => GetAll("e"); //> wrapped GET /e

    public Task F(string id) => GetAll(["f", id]); //> wrapped GET /f/{id}

    private Task Get(string path, string version = "v1") => _http.GetAsync($"{version}/{path}"); //> passthrough

    private Task GetAll(params string[] segments) => _http.GetAsync(string.Join("/", segments)); //> passthrough
}
