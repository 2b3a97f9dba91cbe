// A constructor that gives a client a base where it has none leaves one that it has.
class Given
{
    private readonly HttpClient _http;

    public Given(HttpClient http)
    {
        http.BaseAddress ??= new Uri("https://default.acme.test");
        _http = http;
    }

    public Task<string> Items() => _http.GetStringAsync("items"); //> GET /items @ https://given.acme.test
}

class Plain
{
    private readonly HttpClient _http;

    public Plain(HttpClient http)
    {
        _http = http;
        if (_http.BaseAddress == null)
        {
            _http.BaseAddress = new Uri("https://default.acme.test");
        }
    }

    public Task<string> Items() => _http.GetStringAsync("items"); //> GET /items @ https://default.acme.test
}

class Fixed
{
    private readonly HttpClient _http;

    public Fixed(HttpClient http)
    {
        http.BaseAddress = new Uri("https://fixed.acme.test");
        _http = http;
    }

    public Task<string> Items() => _http.GetStringAsync("items"); //> GET /items @ https://fixed.acme.test
}

static class Factory
{
    public static Given Given() => new(new HttpClient { BaseAddress = new Uri("https://given.acme.test") });

    public static Plain Plain() => new(new HttpClient());

    public static Fixed Fixed() => new(new HttpClient { BaseAddress = new Uri("https://given.acme.test") });
}

/// <summary>A URL that a parameter has where nobody gives another one.</summary>
public class DefaultParameter
{
    private const string Root = "https://defaults.acme.test/v2";
    private readonly HttpClient _client = new();
    private readonly string _root;

    public DefaultParameter(string token, string root = Root)
    {
        _client.DefaultRequestHeaders.Add("Authorization", token);
        _root = root;
    }

    public Task Profile(string user) => _client.GetAsync($"{_root}/bot/profile/{user}"); //> GET /bot/profile/{user} @ https://defaults.acme.test/v2

    public static Task Token(HttpClient client, string root = Root) => client.PostAsync($"{root}/oauth/token", null); //> POST /oauth/token @ https://defaults.acme.test/v2

    // A word is no URL.
    public static Task Named(HttpClient client, string area = "users") => client.GetAsync($"https://defaults.acme.test/{area}/all"); //> GET /{area}/all @ https://defaults.acme.test
}
