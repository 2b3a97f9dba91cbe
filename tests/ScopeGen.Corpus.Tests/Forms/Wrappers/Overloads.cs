// Overloads that fill in what is missing, down to the one that sends.
class Http
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://overloads.acme.test/") };

    public Task<string> Get(string path) => Get(path, CancellationToken.None); //> hop

    public Task<string> Get(string path, CancellationToken token) => Get(new Uri(path, UriKind.Relative), token); //> hop

    public async Task<string> Get(Uri uri, CancellationToken token) => await _http.GetStringAsync(uri, token); //> passthrough

    public Task<string> Get(string template, object id) => Get(string.Format(template, id)); //> hop
}

class Use(Http http)
{
    public Task<string> A() => http.Get("a"); //> wrapped GET /a

    public Task<string> B(CancellationToken token) => http.Get("b", token); //> wrapped GET /b

    public Task<string> C() => http.Get(new Uri("c", UriKind.Relative), default); //> wrapped GET /c

    public Task<string> D(Guid id) => http.Get("d/{0}/parts", id); //> wrapped GET /d/{id}/parts
}
