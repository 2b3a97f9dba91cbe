// A wrapper that asks whether what it is handed is an id, a path or a query: whoever calls it decides.
class Warehouse
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.warehouse.test/") };

    public Task<string> Get(int id) => Send(id.ToString()); //> GET /items/{id}

    public Task<string> Everything() => Send(""); //> GET /items

    public Task<string> Tagged() => Send("tags"); //> GET /items/tags

    public Task<string> Named(string name) => Send($"?name={name}"); //> GET /items

    public Task<string> Boxes(int id) => Send($"/boxes/{id}"); //> GET /items/boxes/{id}

    private Task<string> Send(string end)
    {
        var url = string.IsNullOrEmpty(end) ? "items" : string.Format("{0}/{1}", "items", end);
        if (end.StartsWith("?", StringComparison.Ordinal) || end.Contains('/'))
        {
            url = string.Format("{0}{1}", "items", end);
        }

        return _http.GetStringAsync(url); //> passthrough
    }
}
