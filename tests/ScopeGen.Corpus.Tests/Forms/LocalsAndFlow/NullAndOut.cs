// Null coalescing, out parameters, and values that somebody else may change.
class Settings
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://settings.acme.test/") };
    private string _current = "values/initial";

    public Task Coalesce(string? scope) => _http.GetAsync($"scopes/{scope ?? "default"}/values"); //> GET /scopes/{scope}/values | GET /scopes/default/values

    public Task CoalesceAssignment(bool global)
    {
        string? path = global ? "global" : null;
        path ??= "local";
        return _http.GetAsync(path + "/values"); //> GET /global/values | GET /local/values
    }

    public Task Out(string key)
    {
        GetPath(key, out var path);
        return _http.GetAsync(path); //> GET /values/{key}
    }

    public Task Ref(string key)
    {
        var path = "values";
        Add(ref path, key);
        return _http.GetAsync(path); //> GET /values/{key}
    }

    // Anyone may have set the property in between.
    public Task Changeable() => _http.GetAsync(_current); //> unresolved

    public void Change(string value) => _current = value;

    private static void GetPath(string key, out string path) => path = "values/" + key;

    private static void Add(ref string path, string segment) => path += "/" + segment;
}
