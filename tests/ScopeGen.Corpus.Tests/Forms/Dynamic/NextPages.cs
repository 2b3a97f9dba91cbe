// Pages whose URL the last page gives: after the first request the URL is the response's.
record Page(string[] Items, string? Next);

class Catalog
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://catalog.acme.test/") };

    public async Task<string?> OnlyFollowing(Page page)
    {
        while (page.Next != null)
        {
            page = (await _http.GetFromJsonAsync<Page>(page.Next))!; //> unresolved
        }

        return page.Next;
    }

    public async Task FirstApart()
    {
        var page = await _http.GetFromJsonAsync<Page>("products"); //> GET /products
        while (page?.Next is string next)
        {
            page = await _http.GetFromJsonAsync<Page>(next); //> unresolved: response data
        }
    }

    // A cursor is no URL.
    public async Task Cursor()
    {
        string? cursor = "";
        while (cursor != null)
        {
            var page = await _http.GetFromJsonAsync<Page>("products/search?cursor=" + cursor); //> GET /products/search
            cursor = page?.Next;
        }
    }
}
