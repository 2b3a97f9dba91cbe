using System.Globalization;

// A number is its text in every culture, and it holds no mark of a URL.
class Catalogue
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.catalogue.test/") };

    public Task<string> Game(int id) => One("game", 3030, id); //> GET /game/3030-{id}

    public Task<string> Region(int id) => One("region", 3075, id); //> GET /region/3075-{id}

    public Task<string> Page(int number) => _http.GetStringAsync("pages/" + number.ToString(CultureInfo.InvariantCulture)); //> GET /pages/{number}

    public Task<string> Slashed(long id)
    {
        var end = id.ToString(CultureInfo.InvariantCulture);
        return _http.GetStringAsync("entries" + (end.StartsWith('/') ? end : "/" + end)); //> GET /entries/{id}
    }

    public Task<string> Asked(Guid id)
    {
        var end = id.ToString();
        return _http.GetStringAsync(end.Contains('?') ? "search" + end : "keys/" + end); //> GET /keys/{id}
    }

    private Task<string> One(string kind, int prefix, int id) =>
        _http.GetStringAsync(kind + "/" + prefix.ToString(CultureInfo.InvariantCulture) + "-" + id.ToString(CultureInfo.InvariantCulture)); //> passthrough
}
