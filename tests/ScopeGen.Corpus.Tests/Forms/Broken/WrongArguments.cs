// Calls that the compiler does not bind, or binds with errors.
class Wrong
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://wrong.acme.test/") };

    public Task Right() => _http.GetAsync("right"); //> GET /right

    public Task None() => _http.GetAsync();

    public Task TooMany() => _http.GetAsync("a", "b", "c", "d");

    public Task WrongType() => _http.GetAsync(5);

    public Task NoSuchMethod() => _http.FetchAsync("users");

    public Task NoSuchName(string id) => _http.GetAsync($"users/{identifier}"); //> GET /users/{identifier}

    public Task NoSuchPath() => _http.GetAsync(path); //> anything
}
