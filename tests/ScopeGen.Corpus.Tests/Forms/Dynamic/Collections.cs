// Paths from tables and collections: known where the table is, unknown where it is filled from outside.
class Kinds
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["user"] = "users",
        ["group"] = "groups",
    };

    private static readonly string[] All = ["users", "groups"];
    private readonly Dictionary<string, string> _learned = new();
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://kinds.acme.test/") };

    public Task Constant(string id) => _http.GetAsync($"{Paths["user"]}/{id}"); //> GET /users/{id}

    public Task Any(string kind, string id) => _http.GetAsync($"{Paths[kind]}/{id}"); //> GET /users/{id} | GET /groups/{id}

    public Task Missing(string id) => _http.GetAsync($"{Paths["owner"]}/{id}"); //> unresolved

    public Task First() => _http.GetAsync(All[0]); //> GET /users

    public async Task Each()
    {
        foreach (var path in All)
        {
            await _http.DeleteAsync(path); //> DELETE /users | DELETE /groups
        }
    }

    public Task Learned(string kind) => _http.GetAsync(_learned[kind]); //> unresolved

    public void Learn(string kind, string path) => _learned[kind] = path;

    public Task Queue(Queue<string> work) => _http.GetAsync(work.Dequeue()); //> unresolved
}
