// A wrapper over a wrapper over a wrapper: only who says the route is a call site.
class Api
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.acme.test/v1/") };

    public Task<T?> Get<T>(string path) => Request<T>(HttpMethod.Get, path, null); //> hop

    public Task<T?> Post<T>(string path, object body) => Request<T>(HttpMethod.Post, path, body); //> hop

    public Task Delete(string path) => Request<object>(HttpMethod.Delete, path, null); //> hop

    private Task<T?> Request<T>(HttpMethod method, string path, object? body)
    {
        var content = body == null ? null : JsonContent.Create(body);
        return Send<T>(new HttpRequestMessage(method, path) { Content = content }); //> hop
    }

    private async Task<T?> Send<T>(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request).ConfigureAwait(false); //> passthrough
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>();
    }
}

class Users(Api api)
{
    public Task<string?> Me() => api.Get<string>("users/me"); //> wrapped GET /users/me @ https://api.acme.test/v1

    public Task<string?> Get(string id) => api
        .Get<string>($"users/{id}"); //> wrapped GET /users/{id} @ https://api.acme.test/v1

    public Task<string?> Create(string name) => api.Post<string>("users", new { name }); //> wrapped POST /users @ https://api.acme.test/v1

    public async Task Delete(string id) => await api.Delete("users/" + id); //> wrapped DELETE /users/{id} @ https://api.acme.test/v1

    // A call of a call site is none.
    public async Task Twice(string id)
    {
        await Delete(id);
        await Me();
    }
}
