// A request object of the project's own, handed through layers: connector, client, HTTP.
public interface IRequest
{
    Uri BaseAddress { get; }

    Uri Endpoint { get; }

    HttpMethod Method { get; }

    object? Body { get; set; }
}

public class Request(Uri baseAddress, Uri endpoint, HttpMethod method) : IRequest
{
    public Uri BaseAddress { get; set; } = baseAddress;

    public Uri Endpoint { get; set; } = endpoint;

    public HttpMethod Method { get; set; } = method;

    public object? Body { get; set; }
}

public interface IHTTPClient
{
    Task<string> DoRequest(IRequest request, CancellationToken cancel = default);
}

public class NetHttpClient(HttpClient http) : IHTTPClient
{
    public async Task<string> DoRequest(IRequest request, CancellationToken cancel = default)
    {
        using HttpRequestMessage requestMsg = BuildRequestMessage(request);
        using var responseMsg = await http.SendAsync(requestMsg, cancel).ConfigureAwait(false); //> passthrough
        return await responseMsg.Content.ReadAsStringAsync(cancel);
    }

    private static HttpRequestMessage BuildRequestMessage(IRequest request)
    {
        var fullUri = new Uri(request.BaseAddress, request.Endpoint);
        var requestMsg = new HttpRequestMessage(request.Method, fullUri);
        if (request.Body is HttpContent body)
        {
            requestMsg.Content = body;
        }

        return requestMsg;
    }
}

public class APIConnector(IHTTPClient client)
{
    private static readonly Uri BaseAddress = new("https://api.tunes.test/v1/");

    public Task<string> Get(Uri uri) => SendAPIRequest(uri, HttpMethod.Get); //> hop

    public Task<string> Put(Uri uri, object? body) => SendAPIRequest(uri, HttpMethod.Put, body); //> hop

    private async Task<string> SendAPIRequest(Uri uri, HttpMethod method, object? body = null)
    {
        var request = new Request(BaseAddress, uri, method) { Body = body };
        return await client.DoRequest(request); //> hop
    }
}

public class PlayerClient(APIConnector api)
{
    public Task<string> Queue() => api.Get(new Uri("me/player/queue", UriKind.Relative)); //> wrapped GET /me/player/queue @ https://api.tunes.test/v1

    public Task<string> Volume(int percent) =>
        api.Put(new Uri($"me/player/volume?percent={percent}", UriKind.Relative), null); //> wrapped PUT /me/player/volume @ https://api.tunes.test/v1
}
