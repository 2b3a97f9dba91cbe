// Several implementations: whichever it is, the caller says the route; what the implementations add, all of them count.
interface ITransport
{
    Task<string> Fetch(string path);
}

class LiveTransport : ITransport
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://live.acme.test/") };

    public Task<string> Fetch(string path) => _http.GetStringAsync(path); //> passthrough
}

class LoggingTransport(ITransport inner) : ITransport
{
    public async Task<string> Fetch(string path)
    {
        Console.WriteLine(path);
        return await inner.Fetch(path); //> hop
    }
}

class FakeTransport : ITransport
{
    public Task<string> Fetch(string path) => Task.FromResult(path);
}

class News(ITransport transport)
{
    public Task<string> Today() => transport.Fetch("news/today"); //> wrapped GET /news/today

    public Task<string> On(DateOnly day) => transport.Fetch($"news/{day:yyyy-MM-dd}"); //> wrapped GET /news/{day}
}

interface IStore
{
    Task Put(string key);
}

class CloudStore : IStore
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://cloud.acme.test/") };

    public Task Put(string key) => _http.PutAsync($"blobs/{key}", null); //> direct PUT /blobs/{key} @ https://cloud.acme.test
}

class DiskStore : IStore
{
    public Task Put(string key) => File.WriteAllTextAsync(key, key);
}

class Saves(IStore store)
{
    // The implementation is the call site: nothing of the route comes from here.
    public Task Save() => store.Put("save");
}
