// An SDK in the shape of a payment vendor's: services with a base path, instance URLs, and one Request for all.
public interface IPayClient
{
    Task<T> RequestAsync<T>(HttpMethod method, string path, object? options, CancellationToken token);
}

public class PayClient(string apiKey) : IPayClient
{
    private static readonly string ApiBase = "https://api.pay.test";
    private readonly HttpClient _http = new();

    public async Task<T> RequestAsync<T>(HttpMethod method, string path, object? options, CancellationToken token)
    {
        var request = new HttpRequestMessage(method, BuildUri(path, options));
        request.Headers.Authorization = new("Bearer", apiKey);
        var response = await _http.SendAsync(request, token); //> passthrough
        return (await response.Content.ReadFromJsonAsync<T>(token))!;
    }

    private static Uri BuildUri(string path, object? options)
    {
        var builder = new StringBuilder();
        builder.Append(ApiBase);
        builder.Append(path);
        if (options != null)
        {
            builder.Append('?');
            builder.Append(options);
        }

        return new Uri(builder.ToString());
    }
}

public abstract class Service<T>(IPayClient client)
{
    public abstract string BasePath { get; }

    protected Task<T> CreateEntity(object options, CancellationToken token) => Request(HttpMethod.Post, ClassUrl(), options, token); //> hop

    protected Task<T> GetEntity(string id, CancellationToken token) => Request(HttpMethod.Get, InstanceUrl(id), null, token); //> hop

    protected Task<T> Request(HttpMethod method, string path, object? options, CancellationToken token) =>
        client.RequestAsync<T>(method, path, options, token); //> hop

    protected virtual string ClassUrl() => BasePath;

    protected virtual string InstanceUrl(string id) => $"{ClassUrl()}/{WebUtility.UrlEncode(id)}";
}

public sealed class ChargeService(IPayClient client) : Service<string>(client)
{
    public override string BasePath => "/v1/charges";

    public Task<string> Create(object options, CancellationToken token = default) => CreateEntity(options, token); //> wrapped POST /v1/charges @ https://api.pay.test

    public Task<string> Get(string id, CancellationToken token = default) => GetEntity(id, token); //> wrapped GET /v1/charges/{id} @ https://api.pay.test

    public Task<string> Capture(string id, object? options = null, CancellationToken token = default) =>
        Request(HttpMethod.Post, $"{InstanceUrl(id)}/capture", options, token); //> wrapped POST /v1/charges/{id}/capture @ https://api.pay.test
}

public sealed class DisputeService(IPayClient client) : Service<string>(client)
{
    public override string BasePath => "/v1/disputes";

    public Task<string> Close(string id, CancellationToken token = default) =>
        Request(HttpMethod.Post, InstanceUrl(id) + "/close", null, token); //> wrapped POST /v1/disputes/{id}/close

    public Task<string> Get(string id, CancellationToken token = default) => GetEntity(id, token); //> wrapped GET /v1/disputes/{id}
}
