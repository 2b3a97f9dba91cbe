// A public wrapper that nobody in the project calls: what it sends, its callers elsewhere will say.
public class PublicApi
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://public.acme.test/") };

    public Task<string> GetRaw(string path) => _http.GetStringAsync(path); //> unresolved: parameter of a public method

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _http.SendAsync(request); //> unresolved: parameter of a public method

    // With callers, and a way for others.
    public Task<string> Get(string path) => _http.GetStringAsync(path); //> passthrough

    public Task<string> Me() => Get("me"); //> wrapped GET /me

    public Task<string> Forward(string path) => Get(path); //> unresolved: parameter of a public method

    // The verb, not the path.
    public Task Verb(string verb, int id) => _http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), $"items/{id}")); //> unresolved: parameter of a public method
}
