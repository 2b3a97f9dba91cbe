// A chat SDK: method names instead of paths, and a function that gives the client.
public class ChatApi
{
    private const string Root = "https://chat.acme.test/api/";
    private readonly Func<HttpClient> _getClient;
    private readonly string _token;

    public ChatApi(string token, Func<HttpClient>? getClient = null)
    {
        _token = token;
        _getClient = getClient ?? (() => new HttpClient());
    }

    public Task<T?> Get<T>(string method, Dictionary<string, object>? args = null) =>
        Send<T>(() => new HttpRequestMessage(HttpMethod.Get, Url(method, args))); //> hop

    public Task<T?> Post<T>(string method, Dictionary<string, object> args) =>
        Send<T>(() => new HttpRequestMessage(HttpMethod.Post, Url(method)) { Content = JsonContent.Create(args) }); //> hop

    private async Task<T?> Send<T>(Func<HttpRequestMessage> createRequest)
    {
        using var request = createRequest();
        request.Headers.Authorization = new("Bearer", _token);
        var response = await _getClient().SendAsync(request).ConfigureAwait(false); //> passthrough
        return await response.Content.ReadFromJsonAsync<T>();
    }

    private static string Url(string method, Dictionary<string, object>? args = null)
    {
        var url = Root + method;
        return args == null ? url : url + "?" + string.Join("&", args.Select(a => $"{a.Key}={a.Value}"));
    }
}

public class MessagesApi(ChatApi client)
{
    public Task<string?> Post(string channel, string text) =>
        client.Post<string>("chat.postMessage", new() { ["channel"] = channel, ["text"] = text }); //> wrapped POST /chat.postMessage @ https://chat.acme.test/api

    public Task<string?> History(string channel) =>
        client.Get<string>("conversations.history", new() { ["channel"] = channel }); //> wrapped GET /conversations.history @ https://chat.acme.test/api

    public Task<string?> Test() => client.Get<string>("api.test"); //> wrapped GET /api.test
}
