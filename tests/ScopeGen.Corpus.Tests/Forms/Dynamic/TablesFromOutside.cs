// Dictionaries that code fills, and those that come from outside.
class Tables(HttpClient http)
{
    private const string Root = "https://tables.acme.test/";
    private readonly Dictionary<string, string> _own = new();

    public Task Local()
    {
        var paths = new Dictionary<string, string> { ["users"] = "users/all" };
        paths.Add("teams", "teams/all");
        paths["users"] = "users/active";
        return http.GetAsync(Root + paths["users"]); //> GET /users/active
    }

    public Task Handed() => Pick(new Dictionary<string, string> { ["first"] = "one", ["second"] = "two" }); //> wrapped GET /two

    // One segment is a hole, the whole path is not.
    public Task Segment(Dictionary<string, string> names) => http.GetAsync($"{Root}items/{names["id"]}/state"); //> GET /items/{id}/state

    public Task Given(Dictionary<string, string> paths) => http.GetAsync(Root + paths["users"]); //> unresolved

    public Task FilledFromOutside(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var paths = new Dictionary<string, string> { ["home"] = "home" };
        foreach (var entry in entries)
        {
            paths[entry.Key] = entry.Value;
        }

        return http.GetAsync(Root + paths["start"]); //> unresolved
    }

    public void Register(string name, string path) => _own[name] = path;

    public Task Registered(string name) => http.GetAsync(Root + _own[name]); //> unresolved

    private Task Pick(Dictionary<string, string> paths) => http.GetAsync(Root + paths["second"]); //> passthrough
}
