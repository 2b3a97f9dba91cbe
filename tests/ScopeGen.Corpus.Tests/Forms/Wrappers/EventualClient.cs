// Wrappers that are handed the client, or make one for each call.
class PerCall
{
    public async Task<string> Get(string url)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        return await client.GetStringAsync(url); //> passthrough
    }

    public static async Task<bool> Delete(HttpClient client, string url) =>
        (await client.DeleteAsync(url)).IsSuccessStatusCode; //> passthrough
}

class Library(PerCall api)
{
    private const string Root = "https://library.acme.test";
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://loans.acme.test/") };

    public Task<string> Book(string isbn) => api.Get($"{Root}/books/{isbn}"); //> wrapped GET /books/{isbn} @ https://library.acme.test

    public Task<bool> Return(int loan) => PerCall.Delete(_http, $"loans/{loan}"); //> wrapped DELETE /loans/{loan} @ https://loans.acme.test
}
