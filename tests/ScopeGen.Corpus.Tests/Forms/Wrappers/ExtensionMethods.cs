// Extension methods on HttpClient and on the project's own types.
static class HttpExtensions
{
    public static async Task<T?> GetJson<T>(this HttpClient http, string path, CancellationToken token = default)
    {
        using var response = await http.GetAsync(path, token); //> passthrough
        return await response.Content.ReadFromJsonAsync<T>(token);
    }

    public static Task<HttpResponseMessage> PatchJson(this HttpClient http, string path, object body) =>
        http.SendAsync(new HttpRequestMessage(new HttpMethod("PATCH"), path) { Content = JsonContent.Create(body) }); //> passthrough

    public static Task<HttpResponseMessage> DeleteItem(this HttpClient http, string kind, int id) =>
        http.DeleteAsync($"{kind}/{id}"); //> passthrough

    // An extension on text.
    public static Task<string> Fetch(this string path, HttpClient http) => http.GetStringAsync(path); //> passthrough
}

class Todo
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://todo.acme.test/") };

    public Task<string?> Lists() => _http.GetJson<string>("lists"); //> wrapped GET /lists @ https://todo.acme.test

    public Task Rename(int id, string name) => HttpExtensions.PatchJson(_http, $"lists/{id}", new { name }); //> wrapped PATCH /lists/{id}

    public Task Remove(int id) => _http.DeleteItem("lists", id); //> wrapped DELETE /lists/{id}

    public Task<string> Text() => "lists.txt".Fetch(_http); //> wrapped GET /lists.txt @ https://todo.acme.test
}
