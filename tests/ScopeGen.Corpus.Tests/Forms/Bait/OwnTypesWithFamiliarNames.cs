// The project's own HttpClient, RestRequest and friends: their names are all they have in common.
namespace Acme;

class HttpClient
{
    public Uri? BaseAddress { get; set; }

    public Task<string> GetAsync(string requestUri) => Task.FromResult(requestUri);

    public Task<string> SendAsync(HttpRequestMessage request) => Task.FromResult(request.Path);
}

class HttpRequestMessage(string method, string path)
{
    public string Method => method;

    public string Path => path;
}

class RestClient(string baseUrl)
{
    public Task<string> ExecuteAsync(string resource) => Task.FromResult(baseUrl + resource);
}

class App
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.acme.test/") };

    public async Task Run()
    {
        await _http.GetAsync("users");
        await _http.SendAsync(new HttpRequestMessage("GET", "users"));
        await new RestClient("https://api.acme.test").ExecuteAsync("users");
    }
}
