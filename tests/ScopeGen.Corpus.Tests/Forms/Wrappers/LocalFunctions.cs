// Local functions that wrap, with captured variables.
class Import
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://import.acme.test/") };

    public async Task Run(string tenant)
    {
        var prefix = $"tenants/{tenant}";
        await Post("users"); //> wrapped POST /tenants/{tenant}/users
        await Post("groups/default"); //> wrapped POST /tenants/{tenant}/groups/default
        await Finish();

        Task Post(string kind) => _http.PostAsync($"{prefix}/{kind}", null); //> passthrough

        async Task Finish()
        {
            await _http.PutAsync($"{prefix}/imported", null); //> direct PUT /tenants/{tenant}/imported
        }
    }

    public Task Static(string id)
    {
        return Send(_http, HttpMethod.Delete, $"imports/{id}"); //> wrapped DELETE /imports/{id}

        static Task Send(HttpClient http, HttpMethod method, string path) =>
            http.SendAsync(new HttpRequestMessage(method, path)); //> passthrough
    }
}
