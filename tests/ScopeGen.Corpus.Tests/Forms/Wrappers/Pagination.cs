// Async iterators and loops over pages.
using System.Runtime.CompilerServices;

record Page(string[] Items, int Number, string? NextToken);

class Directory
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://dir.acme.test/") };

    public async Task<int> CountUsers()
    {
        var count = 0;
        await foreach (var user in Items("users")) //> wrapped GET /users
        {
            count += user.Length;
        }

        return count;
    }

    public IAsyncEnumerable<string> Groups(string org) => Items($"orgs/{org}/groups"); //> wrapped GET /orgs/{org}/groups

    public async Task<List<string>> Devices()
    {
        var all = new List<string>();
        string? token = null;
        do
        {
            var page = await _http.GetFromJsonAsync<Page>($"devices?token={token}"); //> direct GET /devices
            all.AddRange(page!.Items);
            token = page.NextToken;
        }
        while (token != null);
        return all;
    }

    private async IAsyncEnumerable<string> Items(string path, [EnumeratorCancellation] CancellationToken token = default)
    {
        for (var number = 1; ; number++)
        {
            var page = await _http.GetFromJsonAsync<Page>(path + "?page=" + number, token); //> passthrough
            foreach (var item in page!.Items)
            {
                yield return item;
            }

            if (page.Items.Length == 0)
            {
                yield break;
            }
        }
    }
}
