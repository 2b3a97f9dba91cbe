// Captured variables: a lambda that runs later sees what was assigned last.
class Closures
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://closures.acme.test/") };

    public async Task Captured(string id)
    {
        var path = $"items/{id}";
        Func<Task> get = () => _http.GetAsync(path); //> GET /items/{id}
        await get();
    }

    public async Task ChangedByALambda(string id)
    {
        var path = "items";
        void Add() => path += "/" + id;
        Add();
        await _http.GetAsync(path); //> GET /items/{id}
    }

    public Task Event(Action<Func<string, Task>> subscribe)
    {
        subscribe(async id => await _http.PostAsync($"events/{id}", null)); //> POST /events/{id}
        return Task.CompletedTask;
    }

    // Somebody else calls with whatever they like.
    public void Registered(Action<Func<string, Task>> subscribe) => subscribe(url => _http.GetAsync(url)); //> unresolved
}
