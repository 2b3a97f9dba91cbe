// One condition asked twice: what cannot happen together is no request.
class Drafts
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://drafts.acme.test/") };

    public Task Twice(string? id)
    {
        var isNew = id == null;
        var method = isNew ? HttpMethod.Post : HttpMethod.Put;
        var path = isNew ? "drafts" : $"drafts/{id}";
        return _http.SendAsync(new HttpRequestMessage(method, path)); //> POST /drafts | PUT /drafts/{id}
    }

    public Task InBranches(bool publish, string id)
    {
        var path = "drafts/" + id;
        if (publish)
        {
            path += "/publication";
        }

        return publish
            ? _http.PostAsync(path, null) //> POST /drafts/{id}/publication
            : _http.DeleteAsync(path); //> DELETE /drafts/{id}
    }

    // Two conditions that have nothing to do with each other: every pair can happen.
    public Task Independent(bool old, bool remove, string id)
    {
        var method = remove ? HttpMethod.Delete : HttpMethod.Get;
        var path = old ? $"archive/{id}" : $"drafts/{id}";
        return _http.SendAsync(new HttpRequestMessage(method, path)); //> GET /archive/{id} | GET /drafts/{id} | DELETE /archive/{id} | DELETE /drafts/{id}
    }
}
