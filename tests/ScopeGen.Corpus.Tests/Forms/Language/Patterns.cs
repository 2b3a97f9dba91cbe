// Patterns, tuples, deconstruction, switch on tuples, is-declarations.
record Target(string Kind, int Id);

class Patterns
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://patterns.acme.test/") };

    public Task Deconstruct(string id)
    {
        var (kind, suffix) = ("users", "profile");
        return _http.GetAsync($"{kind}/{id}/{suffix}"); //> GET /users/{id}/profile
    }

    public Task Named(string id)
    {
        (string Path, HttpMethod Verb) request = ($"users/{id}", HttpMethod.Delete);
        return _http.SendAsync(new HttpRequestMessage(request.Verb, request.Path)); //> DELETE /users/{id}
    }

    public Task FromAMethod(string id)
    {
        var (verb, path) = Describe(id);
        return _http.SendAsync(new HttpRequestMessage(verb, path)); //> POST /users/{id}/sessions
    }

    public Task Swapped()
    {
        var first = "b";
        var second = "a";
        (first, second) = (second, first);
        return _http.GetAsync(first + "/" + second); //> GET /a/b
    }

    public Task SwitchOnTuple(bool admin, bool self) => _http.GetAsync((admin, self) switch //> GET /admins | GET /me | GET /users
    {
        (true, _) => "admins",
        (_, true) => "me",
        _ => "users",
    });

    public Task Declaration(object value)
    {
        if (value is Target { Kind: "team", Id: var id })
        {
            return _http.GetAsync($"teams/{id}"); //> GET /teams/{id}
        }

        return value is string name
            ? _http.GetAsync("names/" + name) //> GET /names/{name}
            : _http.GetAsync("nothing"); //> GET /nothing
    }

    private static (HttpMethod Verb, string Path) Describe(string id) => (HttpMethod.Post, $"users/{id}/sessions");
}
