// A missing reference: what depends on it is not known, the rest is.
using Missing.Library;

class Unknown : MissingBase
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://unknown.acme.test/") };

    public Task Known(string id) => _http.GetAsync($"users/{id}"); //> GET /users/{id} @ https://unknown.acme.test

    public Task Segment(MissingModel model) => _http.GetAsync($"users/{model.Id}"); //> GET /users/{id}

    public Task Path(MissingModel model) => _http.GetAsync(MissingUrls.Of(model)); //> anything

    // Who knows what this is.
    public Task Client(MissingClient client) => client.GetAsync("users");

    public Task Inherited() => GetAsync("users");
}
