// The base is a folder, with or without a slash at its end; a rooted resource leaves it, as in a browser.
using Pathoschild.Http.Client;

class Rooms
{
    private readonly IClient _client = new FluentClient("https://rooms.acme.test/v2");
    private readonly IClient _wrapped = new FluentClient(new HttpClient { BaseAddress = new Uri("https://wrapped.acme.test/api") });

    public Task<string> Get(string id) => _client.GetAsync("rooms/" + id).AsString(); //> GET /rooms/{id} @ https://rooms.acme.test/v2

    public Task<string> Rooted(string id) => _client.GetAsync("/rooms/" + id).AsString(); //> GET /rooms/{id} @ https://rooms.acme.test

    public Task<string> Wrapped(string id) => _wrapped.GetAsync($"rooms/{id}").AsString(); //> GET /rooms/{id} @ https://wrapped.acme.test/api

    public Task Put(string id) => _client.SendAsync(HttpMethod.Put, new Uri($"rooms/{id}", UriKind.Relative)).AsMessage(); //> PUT /rooms/{id} @ https://rooms.acme.test/v2

    public Task Absolute(string id) => _client.SendAsync(HttpMethod.Put, new Uri($"https://other.acme.test/rooms/{id}")).AsMessage(); //> PUT /rooms/{id} @ https://other.acme.test

    // No resource: the base itself.
    public Task<string> Index() => _client.GetAsync(null).WithOptions(ignoreHttpErrors: true).AsString(); //> GET / @ https://rooms.acme.test/v2
}
