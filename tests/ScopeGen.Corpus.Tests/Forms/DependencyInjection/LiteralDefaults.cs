// Options whose property has a literal default, and settings that are constants.
using Microsoft.Extensions.Options;

class SearchOptions
{
    public string BaseUrl { get; set; } = "https://search.acme.test/v1";

    public Uri? Endpoint { get; set; }
}

class Search(IOptions<SearchOptions> options, HttpClient http)
{
    public Task<string> Find(string q) => http.GetStringAsync($"{options.Value.BaseUrl}/find?q={q}"); //> GET /find @ https://search.acme.test/v1

    public Task Rebuild()
    {
        var root = options.Value.BaseUrl;
        return http.PostAsync(root + "/rebuild", null); //> POST /rebuild @ https://search.acme.test/v1
    }

    // No default.
    public Task Status() => http.GetAsync(new Uri(options.Value.Endpoint!, "status")); //> GET /status @ unknown
}

class SdkOptions
{
    public SdkOptions() => BaseAddress = new Uri("https://sdk.acme.test/");

    public Uri BaseAddress { get; set; }
}

class Sdk
{
    private readonly HttpClient _http;

    public Sdk(SdkOptions? options = null)
    {
        options ??= new SdkOptions();
        _http = new HttpClient { BaseAddress = options.BaseAddress };
    }

    public Task Me() => _http.GetAsync("me"); //> GET /me @ https://sdk.acme.test
}
