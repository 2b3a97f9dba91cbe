// Awaits, usings, ConfigureAwait, ValueTask, and tasks that are awaited later.
class Async
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://async.acme.test/") };

    public async ValueTask<string> Run(string id, IEnumerable<string> keys, CancellationToken token)
    {
        var path = await Path(id);
        await using var stream = await _http.GetStreamAsync(path, token).ConfigureAwait(false); //> GET /items/{id}
        var later = _http.GetStringAsync("later", token); //> GET /later
        var tasks = new List<Task> { _http.GetAsync("one", token) }; //> GET /one
        tasks.AddRange(keys.Select(key => _http.DeleteAsync($"all/{key}", token))); //> DELETE /all/{key}
        await Task.WhenAll(tasks);
        return await later;
    }

    private static async Task<string> Path(string id)
    {
        await Task.Yield();
        return $"items/{id}";
    }
}
