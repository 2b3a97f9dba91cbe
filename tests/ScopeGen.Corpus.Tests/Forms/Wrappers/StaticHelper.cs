// A static helper with a shared client, optional parameters and named arguments.
static class ApiHelper
{
    private static readonly HttpClient Client = new();

    public static async Task<string> Call(string url, string method = "GET", string? body = null, int retries = 2)
    {
        var message = new HttpRequestMessage { Method = new HttpMethod(method), RequestUri = new Uri(url) };
        if (body != null)
        {
            message.Content = new StringContent(body);
        }

        var response = await Client.SendAsync(message); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

class Shop
{
    private const string Root = "https://shop.acme.test/v1";

    public Task<string> Items() => ApiHelper.Call($"{Root}/items"); //> wrapped GET /items @ https://shop.acme.test/v1

    public Task<string> Add(string json) => ApiHelper.Call(Root + "/items", "POST", json); //> wrapped POST /items @ https://shop.acme.test/v1

    public Task<string> Remove(int id) => ApiHelper.Call(retries: 0, method: "DELETE", url: $"{Root}/items/{id}"); //> wrapped DELETE /items/{id} @ https://shop.acme.test/v1

    public Task<string> Elsewhere() => ApiHelper.Call("https://other.acme.test/ping", body: null); //> wrapped GET /ping @ https://other.acme.test
}
