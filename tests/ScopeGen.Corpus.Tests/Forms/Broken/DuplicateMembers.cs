// The same members twice, as after a bad merge.
class Twice
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://twice.acme.test/") };
    private const string Path = "one";
    private const string Path = "two";

    public Task A() => _http.GetAsync("users"); //> GET /users

    public Task A() => _http.GetAsync("groups"); //> GET /groups

    public Task B() => C("b"); //> wrapped GET /b

    private Task C(string path) => _http.GetAsync(path); //> passthrough
}
