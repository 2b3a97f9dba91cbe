// Delegates that an object holds: they make the request, or its URL.
class Clocks
{
    private static readonly Func<int, string> ClockUrl = id => $"https://clocks.acme.test/clocks/{id}";
    private readonly HttpClient _http;
    private readonly Func<string, string> _url;
    private readonly Func<string> _root = () => "https://clocks.acme.test/v2";
    private readonly Func<HttpMethod, string, HttpRequestMessage> _message = (method, url) => new HttpRequestMessage(method, url);

    public Clocks(HttpClient http)
    {
        _http = http;
        _url = path => "https://clocks.acme.test/zones/" + path;
    }

    public Task Clock(int id) => _http.DeleteAsync(ClockUrl(id)); //> DELETE /clocks/{id}

    public Task Zone(string name) => _http.GetAsync(_url(name)); //> GET /zones/{name}

    public Task Leap() => _http.GetAsync(_root() + "/leap"); //> GET /v2/leap

    // The site is where verb and route are known, not at whoever calls.
    public Task Outer(int id) => Set(id);

    private Task Set(int id) => Send(HttpMethod.Put, $"https://clocks.acme.test/clocks/{id}/time"); //> PUT /clocks/{id}/time

    private Task Send(HttpMethod method, string url) => _http.SendAsync(_message(method, url)); //> passthrough
}

/// <summary>Delegates of many kinds that make a text.</summary>
class Calendars(HttpClient http)
{
    private delegate string Route(int id, string what);

    private readonly Route _route = (id, what) => $"https://calendars.acme.test/calendars/{id}/{what}";
    private readonly Func<string, string> _group = Named;
    private readonly Func<string, HttpMethod> _verb = name => name == "create" ? HttpMethod.Post : HttpMethod.Put;
    private readonly Func<Task<string>> _root = () => Task.FromResult("https://calendars.acme.test/async");
    private readonly Func<int, Func<string, string>> _versioned = version => path => $"https://calendars.acme.test/v{version}/{path}";
    private readonly Lazy<string> _lazy = new(() => "https://calendars.acme.test/lazy");

    public Func<string, string> Url { get; init; } = path => "https://calendars.acme.test/v1/" + path;

    public Task Own(int id) => http.GetAsync(_route(id, "events")); //> GET /calendars/{id}/events

    public Task ByGroup(string name) => http.GetAsync(_group(name)); //> GET /named/{name}

    public Task Verb(string id) => http.SendAsync(new HttpRequestMessage(_verb("create"), Url("events/" + id))); //> POST /v1/events/{id}

    public async Task Awaited() => await http.GetAsync(await _root() + "/events"); //> GET /async/events

    public Task Curried() => http.GetAsync(_versioned(2)("events")); //> GET /v2/events

    public Task Lazily(string id) => http.GetAsync(_lazy.Value + "/" + id + "/events"); //> GET /lazy/{id}/events

    private static string Named(string name) => "https://calendars.acme.test/named/" + name;
}

/// <summary>Whoever makes it says the URL.</summary>
class Handed(HttpClient http, Func<string, string> url)
{
    public Task Events(string id) => http.GetAsync(url("events/" + id)); //> unresolved
}

class HandedOrDefault(HttpClient http, Func<string>? root = null)
{
    private readonly Func<string> _root = root ?? (() => "https://calendars.acme.test/default");

    public Task Events(string id) => http.GetAsync(_root() + "/events/" + id); //> GET /default/events/{id}
}
