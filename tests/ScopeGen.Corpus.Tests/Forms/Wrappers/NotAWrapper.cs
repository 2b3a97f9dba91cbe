// A parameter behind a literal segment is an ordinary hole: the call site is where the segment stands.
class Meetings
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://meet.acme.test/") };

    public Task<string> Get(long id) => _http.GetStringAsync($"meetings/{id}"); //> direct GET /meetings/{id}

    public Task Patch(string id, string part) => _http.PatchAsync($"meetings/{id}/{part}", null); //> direct PATCH /meetings/{id}/{part}

    private Task Remove(string kind, string id) => _http.DeleteAsync("trash/" + kind + "/" + id); //> direct DELETE /trash/{kind}/{id}

    public async Task Run(string id)
    {
        await Get(5);
        await Patch(id, "status");
        await Remove("meetings", id);
    }
}

// Unless callers pass values that hold a slash: then it is they who say the route.
class Versioned
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://meet.acme.test/") };

    public Task Archive(string id) => Post($"archive/{id}"); //> wrapped POST /api/archive/{id} @ https://meet.acme.test

    public Task Restore(string id) => Post("archive/" + id + "/restore"); //> wrapped POST /api/archive/{id}/restore @ https://meet.acme.test

    public Task Ping() => Post("ping"); //> wrapped POST /api/ping

    private Task Post(string path) => _http.PostAsync("api/" + path, null); //> passthrough
}
