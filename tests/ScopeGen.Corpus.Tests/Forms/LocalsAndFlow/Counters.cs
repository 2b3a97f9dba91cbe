// Numbers that count or have a default are holes; their first value is no route of its own.
class Archive(HttpClient http)
{
    private const string Root = "https://archive.acme.test";
    private int _sequence = 0;

    public async Task For(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await http.GetAsync($"{Root}/parts/{i}"); //> GET /parts/{i}
        }
    }

    public async Task Fixed()
    {
        for (int year = 2000; year <= 2024; year += 4)
        {
            await http.DeleteAsync(Root + "/years/" + year + "/draft"); //> DELETE /years/{year}/draft
        }
    }

    public async Task While()
    {
        var page = 1;
        while (true)
        {
            var response = await http.GetAsync($"{Root}/pages/{page}"); //> GET /pages/{page}
            if (!response.IsSuccessStatusCode)
            {
                break;
            }

            page++;
        }
    }

    public async Task Down()
    {
        for (var i = 10; i > 0; i--)
        {
            await http.PutAsync($"{Root}/steps/{i}/undo", null); //> PUT /steps/{i}/undo
        }
    }

    public async Task Range()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            await Send($"ranges/{number}"); //> POST /ranges/{number}
        }
    }

    public async Task NoneAtFirst()
    {
        int? last = null;
        do
        {
            await http.GetAsync($"{Root}/tail" + (last == null ? "" : "/" + last)); //> GET /tail | GET /tail/{last}
            last = (last ?? 0) + 1;
        }
        while (last < 4);
    }

    public Task Sequence() => http.PostAsync($"{Root}/sequence/{_sequence++}", null); //> POST /sequence/{sequence}

    public Task Shared() => http.PostAsync($"{Root}/shared/{Interlocked.Increment(ref _sequence)}/x", null); //> POST /shared/{sequence}/x

    public Task Parsed(string text)
    {
        _ = int.TryParse(text, out var number);
        return http.GetAsync($"{Root}/parsed/{number}"); //> GET /parsed/{number}
    }

    public Task Optional(int number = 10) => http.GetAsync($"{Root}/optional/{number}"); //> GET /optional/{number}

    public Task Since(string id, DateTime? since)
    {
        long ticks = 0;
        if (since != null)
        {
            ticks = since.Value.Ticks;
        }

        return http.GetAsync($"{Root}/live/{id}/{ticks}"); //> GET /live/{id}/{ticks}
    }

    public Task Limited(int? limit)
    {
        var top = limit ?? 50;
        return http.GetAsync($"{Root}/top/{top}"); //> GET /top/{top}
    }

    // A number that nothing changes is what it is.
    public Task Constant()
    {
        const int version = 3;
        return http.GetAsync($"{Root}/v{version}/parts"); //> GET /v3/parts
    }

    public Task Versions(bool old)
    {
        var version = 2;
        if (old)
        {
            version = 1;
        }

        return http.GetAsync($"{Root}/v{version}/parts"); //> GET /v2/parts | GET /v1/parts
    }

    private Task Send(string path) => http.PostAsync(Root + "/" + path, null); //> passthrough
}
