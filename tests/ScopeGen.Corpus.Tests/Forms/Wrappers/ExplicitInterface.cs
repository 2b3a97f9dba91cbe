// A wrapper that implements its interface explicitly.
interface ITransport
{
    Task<string> Rpc(string host, string route);

    Task<string> Upload(string route, Stream content);
}

class Transport : ITransport
{
    private readonly HttpClient _http = new();
    private readonly Dictionary<string, string> _hosts = new() { { "api", "api.box.test" }, { "content", "content.box.test" } };

    async Task<string> ITransport.Rpc(string host, string route) => await Post(host, route, null); //> hop

    Task<string> ITransport.Upload(string route, Stream content) => Post("content", route, new StreamContent(content)); //> hop

    private async Task<string> Post(string host, string route, HttpContent? content)
    {
        var builder = new UriBuilder("https", _hosts[host]) { Path = "/2" + route };
        using var response = await _http.PostAsync(builder.Uri, content); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

class Files
{
    private readonly ITransport _transport;

    internal Files(ITransport transport) => _transport = transport;

    public Task Copy() => _transport.Rpc("api", "/files/copy"); //> wrapped POST /2/files/copy

    public Task Delete(string id) => _transport.Rpc("api", $"/files/{id}/delete"); //> wrapped POST /2/files/{id}/delete

    public Task Upload(Stream content) => _transport.Upload("/files/upload", content); //> wrapped POST /2/files/upload
}

interface IBoxes
{
    Task Send(string path);

    Task Box(string id) => Send("boxes/" + id); //> wrapped GET /boxes/{id}

    Task Boxes() => Send("boxes"); //> wrapped GET /boxes
}

class Boxes(HttpClient http) : IBoxes
{
    Task IBoxes.Send(string path) => http.GetAsync("https://boxes.box.test/" + path); //> passthrough
}

interface IPing
{
    Task Ping();
}

/// <summary>The explicit member says all itself; a member of the same name sends elsewhere.</summary>
class Pinger(HttpClient http) : IPing
{
    Task IPing.Ping() => http.GetAsync("https://ping.box.test/explicit"); //> direct GET /explicit

    public Task Ping() => http.GetAsync("https://ping.box.test/own"); //> direct GET /own

    public Task Local() => Ping();
}
