// The parameters of public methods that nobody in the project calls.
public class Webhooks
{
    private readonly HttpClient _http = new();
    private readonly HttpClient _api = new() { BaseAddress = new Uri("https://hooks.acme.test/") };

    public Task Call(string url) => _http.PostAsync(url, null); //> unresolved: parameter of a public method

    public Task CallUri(Uri url, string body) => _http.PostAsync(url, new StringContent(body)); //> unresolved: parameter of a public method

    public async Task Conditional(string? url)
    {
        if (url == null)
        {
            return;
        }

        await _http.DeleteAsync(url); //> unresolved: parameter of a public method
    }

    public async Task Local(string target)
    {
        var url = target.Trim();
        var request = new HttpRequestMessage(HttpMethod.Put, new Uri(url));
        await _http.SendAsync(request); //> unresolved: parameter of a public method
    }

    public Task Relative(string path) => _api.GetAsync(path); //> unresolved: parameter of a public method

    public Task Model(Hook hook) => _http.PostAsync(hook.Target, null); //> unresolved: parameter of a public method

    public Task Known(Hook hook) => _api.DeleteAsync($"hooks/{hook.Id}"); //> DELETE /hooks/{id}
}

public class Hook
{
    public string Target { get; set; } = "";

    public int Id { get; set; }
}
