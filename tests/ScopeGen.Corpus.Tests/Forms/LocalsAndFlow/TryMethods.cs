// A method that says whether it gave a value: what it gives where it did not is not sent.
class Lookup
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://lookup.acme.test/") };

    public async Task Find(string id)
    {
        if (TryPath(id, out var path))
        {
            await _http.GetAsync(path); //> GET /long/{id}
        }
    }

    public async Task FindOrAll(string id)
    {
        if (!TryPath(id, out var path))
        {
            path = "all";
        }

        await _http.GetAsync(path); //> GET /long/{id} | GET /all
    }

    private static bool TryPath(string id, out string path)
    {
        if (id.Length > 3)
        {
            path = "long/" + id;
            return true;
        }

        path = "";
        return false;
    }
}
