// Routes in a dictionary: a key that the code tells gives its route, one that nobody knows gives all of them.
enum Report
{
    Sales,
    Stock,
    Returns,
}

class Reports
{
    private const string Root = "https://reports.acme.test/v1/";

    private static readonly Dictionary<Report, string> Paths = new()
    {
        [Report.Sales] = "sales/daily",
        [Report.Stock] = "stock",
    };

    private static readonly IReadOnlyDictionary<string, string> Exports = new Dictionary<string, string>
    {
        { "csv", "exports/csv" },
        { "xlsx", "exports/excel" },
    };

    private readonly HttpClient _http = new();

    public Task Stock() => _http.GetAsync(Root + Paths[Report.Stock]); //> GET /stock @ https://reports.acme.test/v1

    public Task Any(Report report, int year) => _http.GetAsync($"{Root}{Paths[report]}/{year}"); //> GET /sales/daily/{year} | GET /stock/{year}

    public Task Csv() => _http.PostAsync(Root + Exports["csv"], null); //> POST /exports/csv

    public Task ByName(bool excel) => _http.PostAsync(Root + Exports[excel ? "xlsx" : "csv"], null); //> POST /exports/excel | POST /exports/csv

    public Task Tried(string format)
    {
        if (!Exports.TryGetValue(format, out var path))
        {
            throw new ArgumentException("No such format", nameof(format));
        }

        return _http.DeleteAsync(Root + path); //> DELETE /exports/csv | DELETE /exports/excel
    }

    public Task TriedOrRoot(string format) =>
        _http.GetAsync(Root + (Exports.TryGetValue(format, out var path) ? path : "exports")); //> GET /exports/csv | GET /exports/excel | GET /exports

    public Task OrDefault(string format) => _http.GetAsync(Root + Exports.GetValueOrDefault(format, "exports/raw")); //> GET /exports/csv | GET /exports/excel | GET /exports/raw

    public Task AskedFirst(string format) =>
        _http.PutAsync(Root + (Exports.ContainsKey(format) ? Exports[format] : "exports/raw"), null); //> PUT /exports/csv | PUT /exports/excel | PUT /exports/raw

    public Task TriedConstant() => _http.PutAsync(Root + (Exports.TryGetValue("xlsx", out var path) ? path : "exports"), null); //> PUT /exports/excel

    public async Task Each()
    {
        foreach (var path in Exports.Values)
        {
            await _http.DeleteAsync(Root + path); //> DELETE /exports/csv | DELETE /exports/excel
        }
    }

    // Nobody put it there.
    public Task Returns() => _http.GetAsync(Root + Paths[Report.Returns]); //> unresolved
}

/// <summary>Tables of other things than text.</summary>
class Tables(HttpClient http)
{
    private static readonly Dictionary<string, Uri> Uris = new()
    {
        ["up"] = new Uri("https://reports.acme.test/status/up"),
        ["down"] = new Uri("https://reports.acme.test/status/down"),
    };

    private static readonly Dictionary<string, Func<string, string>> Makers = new()
    {
        ["page"] = id => "pages/" + id,
        ["print"] = id => $"pages/{id}/print",
    };

    public Task Up() => http.GetAsync(Uris["up"]); //> GET /status/up

    public Task Status(string state) => http.GetAsync(Uris[state]); //> GET /status/up | GET /status/down

    public Task Print(string id) => http.PostAsync("https://reports.acme.test/" + Makers["print"](id), null); //> POST /pages/{id}/print

    public Task Make(string kind, string id) => http.GetAsync("https://reports.acme.test/" + Makers[kind](id)); //> GET /pages/{id} | GET /pages/{id}/print

    public Task Number() => http.GetAsync("https://reports.acme.test/" + new Dictionary<int, string> { [1] = "v1", [2] = "v2" }[2]); //> GET /v2

    // The caller has the key.
    public Task First() => Send("up"); //> wrapped DELETE /status/up

    private Task Send(string state) => http.DeleteAsync(Uris[state]); //> passthrough
}

record MachineAction(HttpMethod Method, string Path);

/// <summary>Verb and route come from one entry.</summary>
class Machines(HttpClient http)
{
    private static readonly Dictionary<string, MachineAction> Actions = new()
    {
        ["start"] = new(HttpMethod.Post, "start"),
        ["drop"] = new(HttpMethod.Delete, "volume"),
    };

    public Task Start(string id) =>
        http.SendAsync(new HttpRequestMessage(Actions["start"].Method, $"https://machines.acme.test/{id}/{Actions["start"].Path}")); //> POST /{id}/start

    public Task Drop(string id)
    {
        var action = Actions["drop"];
        return http.SendAsync(new HttpRequestMessage(action.Method, $"https://machines.acme.test/{id}/{action.Path}")); //> DELETE /{id}/volume
    }
}
