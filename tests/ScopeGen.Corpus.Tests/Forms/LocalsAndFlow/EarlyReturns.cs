// Guards, early returns and helpers that throw.
class Guards
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://guards.acme.test/") };

    public async Task<string?> Guarded(string? id, bool admin)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (!admin)
        {
            return await _http.GetStringAsync($"public/{id}"); //> GET /public/{id}
        }

        return await _http.GetStringAsync($"admin/{id}"); //> GET /admin/{id}
    }

    public Task Throws(int version)
    {
        string path;
        if (version == 1)
        {
            path = "v1/items";
        }
        else if (version == 2)
        {
            path = "v2/items";
        }
        else
        {
            throw new ArgumentOutOfRangeException(nameof(version));
        }

        return _http.GetAsync(path); //> GET /v1/items | GET /v2/items
    }

    public Task Required(string? id = null) => _http.GetAsync("items/" + (id ?? throw new ArgumentNullException(nameof(id)))); //> GET /items/{id}

    public Task Goto(bool again)
    {
        var path = "first";
        if (again)
        {
            goto Second;
        }

        return _http.GetAsync(path); //> GET /first

    Second:
        path = "second";
        return _http.GetAsync(path); //> GET /second
    }
}
