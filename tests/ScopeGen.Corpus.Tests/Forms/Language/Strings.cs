// Raw, verbatim, escaped and UTF-16 text; constants of every kind.
class Text
{
    private const char Slash = '/';
    private const int Version = 2;
    private const string Users = "users";
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://text.acme.test/") };

    public Task Run(string id, int number) => Task.WhenAll(
        _http.GetAsync("""users/raw"""), //> GET /users/raw
        _http.GetAsync($"""users/{id}/"quoted".json"""), //> GET /users/{id}/"quoted".json
        _http.GetAsync($$"""users/{{id}}/{x}"""), //> GET /users/{id}/{x}
        _http.GetAsync(@"users/verbatim"), //> GET /users/verbatim
        _http.GetAsync($@"users/{id}/verbatim"), //> GET /users/{id}/verbatim
        _http.GetAsync("\u0075sers/escaped"), //> GET /users/escaped
        _http.GetAsync($"v{Version}/{Users}"), //> GET /v2/users
        _http.GetAsync("v" + Version + Slash + Users + Slash + number), //> GET /v2/users/{number}
        _http.GetAsync(Users + '/' + true), //> GET /users/True
        _http.GetAsync($"{nameof(Users)}/{nameof(Text.Run)}"), //> GET /Users/Run
        _http.GetAsync(string.Empty + "users" + null)); //> GET /users
}
