// URLs that are built, compared, logged and shown, and clients that do other things than send.
class Links
{
    private const string Root = "https://www.acme.test";
    private readonly HttpClient _http = new();

    public string Profile(string user) => $"{Root}/users/{user}";

    public Uri Settings => new(Root + "/settings");

    public bool IsOwn(Uri uri) => uri.Host == new Uri(Root).Host && uri.AbsolutePath.StartsWith("/users/", StringComparison.Ordinal);

    public HttpRequestMessage Describe() => new(HttpMethod.Delete, Root + "/users/1");

    public void Log(string user)
    {
        Console.WriteLine("GET " + Profile(user));
        _http.DefaultRequestHeaders.Referrer = new Uri(Root + "/users");
        _http.CancelPendingRequests();
        var name = nameof(HttpClient.GetAsync);
        Func<string, Task<string>>? never = null;
        var files = Directory.GetFiles("users");
        _ = (name, never, files);
    }

    public async Task<string?> Socket(Uri uri)
    {
        // A web socket and a TCP client speak other protocols.
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://socket.acme.test/users"), default);
        using var tcp = new System.Net.Sockets.TcpClient();
        await tcp.ConnectAsync("api.acme.test", 443);
        return uri.ToString();
    }
}
