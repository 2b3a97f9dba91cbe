// Loops around a call, and loops that build its URL.
class Sync
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://sync.acme.test/") };

    public async Task Each(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            await _http.PostAsync($"items/{id}/sync", null); //> POST /items/{id}/sync
        }
    }

    public async Task Pages()
    {
        var page = 1;
        string? body;
        do
        {
            var url = $"items?page={page++}";
            body = await _http.GetStringAsync(url); //> GET /items
        }
        while (body.Length > 0);
    }

    public async Task Constants()
    {
        foreach (var kind in new[] { "users", "groups", "teams" })
        {
            await _http.DeleteAsync($"cache/{kind}"); //> DELETE /cache/users | DELETE /cache/groups | DELETE /cache/teams
        }
    }

    public async Task ChangesForTheNextRound()
    {
        var path = "jobs/first";
        for (var i = 0; i < 3; i++)
        {
            await _http.GetAsync(path); //> GET /jobs/first | GET /jobs/next
            path = "jobs/next";
        }
    }

    public Task Deep(IEnumerable<string> folders)
    {
        var path = "tree";
        foreach (var folder in folders)
        {
            path += "/" + folder;
        }

        return _http.GetAsync(path); //> unresolved: unbounded loop
    }

    public Task QueryOnly(IEnumerable<string> tags)
    {
        var url = "search?x=1";
        foreach (var tag in tags)
        {
            url += "&tag=" + tag;
        }

        return _http.GetAsync(url); //> GET /search
    }
}
