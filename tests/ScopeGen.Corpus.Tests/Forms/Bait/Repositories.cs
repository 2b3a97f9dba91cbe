// Repositories with a client's verbs: no HTTP, no calls.
interface IRepository<T>
{
    Task<T?> GetAsync(string key);

    Task<T?> GetAsync(string path, CancellationToken token);

    Task DeleteAsync(string key);

    Task PostAsync(string key, T value);

    Task<T?> SendAsync(HttpRequestMessage request);
}

class MemoryRepository<T> : IRepository<T>
{
    private readonly Dictionary<string, T> _items = [];

    public Task<T?> GetAsync(string key) => Task.FromResult(_items.GetValueOrDefault(key));

    public Task<T?> GetAsync(string path, CancellationToken token) => GetAsync(path);

    public Task DeleteAsync(string key) => Task.FromResult(_items.Remove(key));

    public Task PostAsync(string key, T value)
    {
        _items[key] = value;
        return Task.CompletedTask;
    }

    public Task<T?> SendAsync(HttpRequestMessage request) => GetAsync(request.RequestUri!.ToString());
}

class Service(IRepository<string> repository, MemoryRepository<int> numbers)
{
    public async Task Run(string id)
    {
        await repository.GetAsync($"users/{id}");
        await repository.GetAsync("https://api.acme.test/v2/users/me", default);
        await repository.PostAsync("/users", "x");
        await repository.DeleteAsync($"https://api.acme.test/users/{id}");
        await numbers.GetAsync("numbers/1");
        await repository.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.acme.test/users"));
    }
}
