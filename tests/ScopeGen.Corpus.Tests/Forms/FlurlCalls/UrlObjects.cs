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
