// Wrappers that take the path in pieces and send.
class Warehouse(HttpClient http)
{
    private const string Root = "https://warehouse.acme.test/api";

    public Task Bin(string id) => Get("bins", id); //> wrapped GET /bins/{id} @ https://warehouse.acme.test/api

    public Task Bins() => Get("bins"); //> wrapped GET /bins

    public Task Pallets(string id, int row) => Get("bins", id, "rows", row.ToString()); //> wrapped GET /bins/{id}/rows/{row}

    public Task Clear(string id) => Send(HttpMethod.Delete, "bins", id, "content"); //> wrapped DELETE /bins/{id}/content

    public Task Move(string id) => Send(HttpMethod.Put, ["pallets", id]); //> wrapped PUT /pallets/{id}

    public Task Named(string id)
    {
        string[] path = ["pallets", id, "label"];
        return Send(segments: path, method: HttpMethod.Post); //> wrapped POST /pallets/{id}/label
    }

    public Task Version(string id) => Versioned("v2", "bins", id); //> wrapped GET /v2/bins/{id}

    public Task OnlyVersion() => Versioned("v3"); //> wrapped GET /v3

    public Task Skipping(string id) => NotEmpty("bins", "", $"b-{id}"); //> wrapped GET /bins/b-{id}

    public Task Filtered(string id) => Where("pallets", "", $"p-{id}"); //> wrapped GET /pallets/p-{id}

    public Task Sequence(string id) => Enumerated("racks", id, "load"); //> wrapped GET /racks/{id}/load

    // Whoever calls this has all of it.
    public Task Any(params string[] segments) => Get(segments); //> unresolved

    public Task EverySecond(params string[] segments)
    {
        var url = Root + "/bins";
        for (var i = 0; i < segments.Length; i += 2)
        {
            url += "/" + segments[i];
        }

        return http.GetAsync(url); //> unresolved
    }

    private Task Versioned(string version, params string[] segments) => http.GetAsync("https://warehouse.acme.test/" + version + "/" + string.Join("/", segments)); //> passthrough

    private Task NotEmpty(params string[] segments)
    {
        var url = Root;
        foreach (var segment in segments)
        {
            if (string.IsNullOrEmpty(segment))
            {
                continue;
            }

            url += "/" + segment;
        }

        return http.GetAsync(url); //> passthrough
    }

    private Task Where(params string[] segments) => http.GetAsync(Root + "/" + string.Join("/", segments.Where(s => !string.IsNullOrEmpty(s)))); //> passthrough

    private Task Enumerated(params IEnumerable<string> segments) => http.GetAsync(Root + "/" + string.Join("/", segments)); //> passthrough

    private Task Get(params string[] segments)
    {
        var url = Root;
        foreach (var segment in segments)
        {
            url += "/" + segment;
        }

        return http.GetAsync(url); //> passthrough
    }

    private Task Send(HttpMethod method, params string[] segments) =>
        http.SendAsync(new HttpRequestMessage(method, $"{Root}/{string.Join('/', segments)}")); //> passthrough
}
