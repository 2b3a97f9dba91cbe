// Url and FlurlRequest as objects that are changed on the way.
using Flurl;
using Flurl.Http;

class Search
{
    public Task<string> Find(string index, string q)
    {
        var url = new Url("https://search.acme.test");
        url.AppendPathSegment("indexes");
        url.AppendPathSegments(index, "search");
        url.SetQueryParam("q", q);
        return url.GetStringAsync(); //> GET /indexes/{index}/search @ https://search.acme.test
    }

    public Task Drop(string index)
    {
        var url = Url.Combine("https://search.acme.test", "indexes", index);
        return url.DeleteAsync(); //> DELETE /indexes/{index} @ https://search.acme.test
    }

    public Task Optional(string index, bool settings)
    {
        var request = new FlurlRequest(new Url("https://search.acme.test").AppendPathSegments("indexes", index));
        if (settings)
        {
            request.AppendPathSegment("settings");
        }

        return request.GetAsync(); //> GET /indexes/{index} | GET /indexes/{index}/settings
    }

    // A leading slash, a slash in a segment, an empty path: Flurl joins with one slash.
    public Task Slashes(string id) => "https://search.acme.test/".AppendPathSegment("/tasks/").AppendPathSegment(id).GetAsync(); //> GET /tasks/{id} @ https://search.acme.test

    // A URL that is built and not called.
    public string Link(string id) => "https://search.acme.test".AppendPathSegments("links", id);
}

// A field of the library's own type is the base, whatever is below it.
class PagedByUrl
{
    private readonly Url _url;

    public PagedByUrl(string url)
    {
        _url = url;
    }

    private IFlurlRequest Admin() => new Url(_url).AppendPathSegment("/rest/api").AppendPathSegment("/admin").WithHeader("Accept", "application/json");

    private async Task<List<string>> Paged(Func<IDictionary<string, object>, Task<List<string>>> page)
    {
        var all = new List<string>();
        var filter = new Dictionary<string, object>();
        while (all.Count < 100)
        {
            var next = await page(filter);
            all.AddRange(next);
            filter["start"] = all.Count;
        }

        return all;
    }

    public Task<List<string>> Groups() => Paged(async filter =>
        await Admin().AppendPathSegment("/groups").SetQueryParams(filter).GetJsonAsync<List<string>>()); //> GET /rest/api/admin/groups
}

/// <summary>A Url that an object keeps, the base chosen by a flag.</summary>
class Accounting(bool sandbox, long company)
{
    private readonly Url _service = new(Root(sandbox) + "/v3/company/" + company);

    public Task Query(string text) => Send(new Url(_service).AppendPathSegment("query").SetQueryParam("query", text)); //> wrapped GET /v3/company/{}/query

    private static string Root(bool sandbox) => sandbox ? "https://sandbox.books.acme.test" : "https://books.acme.test";

    private static Task Send(Url url) => url.GetAsync(); //> passthrough
}

class Reports(Accounting accounting)
{
    public Task Query() => accounting.Query("select 1");
}
