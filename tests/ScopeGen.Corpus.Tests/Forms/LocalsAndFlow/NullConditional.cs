// A member of what may be null, or something else.
class Search
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://search.acme.test/") };

    public Task<string> By(Filter? filter) => _http.GetStringAsync(filter?.ToPath() ?? "users"); //> GET /users/by/{name} | GET /users

    public Task<string> Me(string? id)
    {
        var user = id?.Insert(0, "u") ?? "me";
        return _http.GetStringAsync("users/" + user); //> GET /users/u{id} | GET /users/me
    }

    public Task<string> Certain() => _http.GetStringAsync(new Filter { Name = "x" }?.ToPath() ?? "users"); //> GET /users/by/x

    public Task<string> Chain(Options? options) => _http.GetStringAsync(options?.Filter?.ToPath() ?? "none"); //> GET /users/by/{name} | GET /none
}

class Options
{
    public Filter? Filter { get; set; }
}

class Filter
{
    public string Name { get; set; } = "";

    public string ToPath() => $"users/by/{Name}";
}
