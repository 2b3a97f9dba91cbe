// An SDK in the shape of a REST client for a code host: connection, API connection, a client for each resource.
namespace Hub;

public interface IConnection
{
    Task<T> Get<T>(Uri uri);

    Task<T> Send<T>(Uri uri, HttpMethod method, object? body);
}

public class Connection : IConnection
{
    private static readonly Uri DefaultAddress = new("https://api.hub.test/");
    private readonly HttpClient _client = new();

    public Connection()
        : this(DefaultAddress)
    {
    }

    public Connection(Uri baseAddress) => BaseAddress = baseAddress;

    public Uri BaseAddress { get; }

    public Task<T> Get<T>(Uri uri) => Send<T>(uri, HttpMethod.Get, null); //> hop

    public Task<T> Send<T>(Uri uri, HttpMethod method, object? body)
    {
        var request = new HubRequest { Method = method, BaseAddress = BaseAddress, Endpoint = uri, Body = body };
        return Run<T>(request); //> hop
    }

    private async Task<T> Run<T>(HubRequest request)
    {
        using var message = new HttpRequestMessage(request.Method, new Uri(request.BaseAddress, request.Endpoint));
        var response = await _client.SendAsync(message).ConfigureAwait(false); //> passthrough
        return (await response.Content.ReadFromJsonAsync<T>())!;
    }
}

internal sealed class HubRequest
{
    public required HttpMethod Method { get; init; }

    public required Uri BaseAddress { get; init; }

    public required Uri Endpoint { get; init; }

    public object? Body { get; init; }
}
