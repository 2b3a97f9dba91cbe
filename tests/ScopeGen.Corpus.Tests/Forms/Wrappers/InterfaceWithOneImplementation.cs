// Calls through an interface reach what implements it.
interface IApiConnection
{
    Uri? BaseAddress { get; }

    Task<T?> Get<T>(Uri uri, IDictionary<string, string>? parameters = null);

    Task Delete(Uri uri, object? data = null);

    Task<T?> Cached<T>(Uri uri);
}

class ApiConnection : IApiConnection
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://git.acme.test/api/") };

    public Uri? BaseAddress => _http.BaseAddress;

    public async Task<T?> Get<T>(Uri uri, IDictionary<string, string>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return await _http.GetFromJsonAsync<T>(uri); //> passthrough
    }

    public async Task Delete(Uri uri, object? data = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, uri);
        await _http.SendAsync(request); //> passthrough
    }

    // Reads what it has, and calls nobody.
    public Task<T?> Cached<T>(Uri uri) => Task.FromResult(default(T));
}

abstract class ApiClient(IApiConnection connection)
{
    protected IApiConnection ApiConnection { get; } = connection;
}

class IssuesClient(IApiConnection connection) : ApiClient(connection)
{
    public Task<string?> Get(string owner, int number) =>
        ApiConnection.Get<string>(new Uri($"repos/{owner}/issues/{number}", UriKind.Relative)); //> wrapped GET /repos/{owner}/issues/{number} @ https://git.acme.test/api

    public Task Unlock(string owner, int number)
    {
        var endpoint = new Uri($"repos/{owner}/issues/{number}/lock", UriKind.Relative);
        return ApiConnection.Delete(endpoint); //> wrapped DELETE /repos/{owner}/issues/{number}/lock
    }

    public Task<string?> Cached() => ApiConnection.Cached<string>(new Uri("cached", UriKind.Relative));
}
