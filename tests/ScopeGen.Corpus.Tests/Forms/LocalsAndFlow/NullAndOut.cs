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

/// <summary>A helper that is handed a request by reference leaves it there, or another one.</summary>
class ByReference(HttpClient client)
{
    public Task Kept(string id)
    {
        var request = new HttpRequestMessage { RequestUri = new Uri($"https://references.acme.test/users/{id}"), Method = new HttpMethod("PUT") };
        Describe(ref request, "agent/1.0");
        return client.SendAsync(request); //> PUT /users/{id}
    }

    public Task Changed(string id)
    {
        var path = "users/" + id;
        Extend(ref path);
        return client.GetAsync("https://references.acme.test/" + path); //> GET /users/{id}/posts
    }

    private static void Describe(ref HttpRequestMessage request, string agent) => request.Headers.UserAgent.ParseAdd(agent);

    private static void Extend(ref string path) => path += "/posts";
}
