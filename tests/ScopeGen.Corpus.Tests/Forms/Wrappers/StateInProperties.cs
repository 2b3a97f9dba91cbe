// What a wrapper sends stands in properties that its caller sets in an initialiser.
class Job
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://jobs.acme.test/") };

    public required string Path { get; init; }

    public HttpMethod Method { get; init; } = HttpMethod.Get;

    public Task Run() => Http.SendAsync(new HttpRequestMessage(Method, Path)); //> passthrough
}

class Schedule
{
    private readonly Job _nightly = new() { Path = "backups", Method = HttpMethod.Post };

    public Task Nightly() => _nightly.Run(); //> wrapped POST /backups

    public Task Now(string id) => new Job { Path = $"jobs/{id}" }.Run(); //> wrapped GET /jobs/{id}

    public async Task Each()
    {
        foreach (var job in new[] { new Job { Path = "one" }, new Job { Path = "two", Method = HttpMethod.Delete } })
        {
            await job.Run(); //> wrapped GET /one | DELETE /two
        }
    }
}
