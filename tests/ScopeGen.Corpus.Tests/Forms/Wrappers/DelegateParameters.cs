// Delegates that are handed a path by who runs them.
class Paging
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://pages.acme.test/") };

    public Task<List<string>> Users() => All(page => _http.GetFromJsonAsync<string[]>($"users?page={page}")); //> GET /users

    public Task<List<string>> Groups(string org) => All(async page =>
    {
        using var response = await _http.GetAsync($"orgs/{org}/groups?page={page}"); //> GET /orgs/{org}/groups
        return await response.Content.ReadFromJsonAsync<string[]>();
    });

    public Task<string> Named() => Run( //> wrapped GET /named/one
        "named/one",
        p => _http.GetStringAsync(p)); //> passthrough

    private static Task<string> Run(string path, Func<string, Task<string>> get) => get(path); //> hop

    private static async Task<List<string>> All(Func<int, Task<string[]?>> page)
    {
        var all = new List<string>();
        for (var i = 1; ; i++)
        {
            if (await page(i) is not { Length: > 0 } items)
            {
                return all;
            }

            all.AddRange(items);
        }
    }
}
