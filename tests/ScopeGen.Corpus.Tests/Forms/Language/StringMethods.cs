// Methods of string on what is known.
class Methods
{
    private const string Template = "api/{version}/users/{id}";
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://methods.acme.test/") };

    public Task Run(string id) => Task.WhenAll(
        _http.GetAsync(Template.Replace("{version}", "v1").Replace("{id}", id)), //> GET /api/v1/users/{id}
        _http.GetAsync("/users/".Trim('/')), //> GET /users
        _http.GetAsync("USERS".ToLowerInvariant()), //> GET /users
        _http.GetAsync("xusers".Substring(1)), //> GET /users
        _http.GetAsync("users".Insert(0, "v2/")), //> GET /v2/users
        _http.GetAsync($"users/{id}".ToString()), //> GET /users/{id}
        _http.GetAsync(string.IsNullOrEmpty(id) ? "users" : $"users/{id}")); //> GET /users | GET /users/{id}
}

/// <summary>The separator of the file system, where a slash is meant.</summary>
class Separators(HttpClient client)
{
    private const string Tags = "tags";

    public Task Get(string id) => client.GetAsync("https://separators.acme.test/" + Tags + Path.DirectorySeparatorChar + id); //> GET /tags/{id}

    public Task Posts(string id) => client.GetAsync($"https://separators.acme.test/{Tags}{Path.AltDirectorySeparatorChar}{id}/posts"); //> GET /tags/{id}/posts
}
