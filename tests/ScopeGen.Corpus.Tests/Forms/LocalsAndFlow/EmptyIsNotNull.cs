// A helper that asks for an empty text is told so by a caller that passes one.
class Tags
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://tags.acme.test/") };

    public Task All() => _http.GetAsync(Path("")); //> GET /tags

    public Task None() => _http.GetAsync(Path(null)); //> GET /tags

    public Task One(string name) => _http.GetAsync(Path("sale")); //> GET /tags/sale

    private static string Path(string? name) => string.IsNullOrEmpty(name) ? "tags" : "tags/" + name;
}
