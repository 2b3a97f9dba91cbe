// Text that is cut where its query begins.
class Cuts
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://cuts.acme.test/") };

    public Task Split(string id) => _http.GetAsync(Signed($"v1/cuts/{id}")); //> GET /v1/cuts/{id}

    public Task SplitQuery(string id) => _http.GetAsync(Signed($"v1/cuts/{id}/parts?size=3")); //> GET /v1/cuts/{id}/parts

    public Task IndexOf(string id) => _http.GetAsync(Bare($"v1/bare/{id}?a=b")); //> GET /v1/bare/{id}

    public Task IndexOfNothing(string id) => _http.GetAsync(Bare($"v1/bare/{id}")); //> GET /v1/bare/{id}

    public Task First(string id) => _http.DeleteAsync($"v1/first/{id}?x={id}".Split('?')[0]); //> DELETE /v1/first/{id}

    public Task Sliced(string id)
    {
        var url = "v1/sliced/" + id + "?deep=true";
        var end = url.IndexOf('?');
        return _http.GetAsync(end < 0 ? url : url[..end]); //> GET /v1/sliced/{id}
    }

    public Task BothEnds(string id)
    {
        var parts = $"v1/both/{id}?q=1".Split('?', 2);
        return _http.GetAsync(parts[0] + "/end?" + parts[1]); //> GET /v1/both/{id}/end
    }

    public Task Removed(string id)
    {
        var url = $"v1/removed/{id}?x=1";
        var mark = url.IndexOf("?", StringComparison.Ordinal);
        if (mark != -1)
        {
            url = url.Remove(mark);
        }

        return _http.DeleteAsync(url); //> DELETE /v1/removed/{id}
    }

    public Task Absolute(string id) => _http.GetAsync(new Uri($"https://cuts.acme.test/v1/absolute/{id}?x=1#y").AbsolutePath); //> GET /v1/absolute/{id}

    public Task ByTuple(string id)
    {
        var (path, query) = Halves($"v1/halves/{id}?x=1");
        return _http.GetAsync(path + "/end?" + query); //> GET /v1/halves/{id}/end
    }

    // What stands behind the mark is no path.
    public Task Behind(string id) => _http.GetAsync("v1/behind?" + $"v1/x/{id}?a=b".Split('?')[1]); //> GET /v1/behind

    public Task Open(string url) => _http.GetAsync(Bare(url)); //> unresolved

    private static string Signed(string path)
    {
        var parts = path.Split('?');
        return parts.Length > 1 ? parts[0] + "?sign=1&" + parts[1] : parts[0];
    }

    private static (string Path, string Query) Halves(string url)
    {
        var mark = url.IndexOf('?');
        return mark < 0 ? (url, "") : (url[..mark], url[(mark + 1)..]);
    }

    private static string Bare(string path)
    {
        var mark = path.IndexOf('?');
        return mark >= 0 ? path.Substring(0, mark) : path;
    }
}
