// UriBuilder over a URI that somebody hands over: what is added is the route.
class Engine(HttpClient http, Uri endpoint)
{
    public Task Services(string id) => http.GetAsync(Below(endpoint, "services/" + id)); //> GET /services/{id} @ unknown

    public Task Images() => http.PostAsync(Below(endpoint, "images/prune"), null); //> POST /images/prune

    public Task Versioned(string id) => http.GetAsync(Full(endpoint, "v2", $"networks/{id}", "all=true")); //> GET /v2/networks/{id}

    public Task Unversioned(string id) => http.DeleteAsync(Full(endpoint, null, $"networks/{id}", null)); //> DELETE /networks/{id}

    public Task Here(string id)
    {
        var builder = new UriBuilder(endpoint);
        builder.Path += $"/volumes/{id}";
        builder.Query = "force=true";
        return http.DeleteAsync(builder.Uri); //> DELETE /volumes/{id}
    }

    public Task Trimmed(string id)
    {
        var builder = new UriBuilder(endpoint);
        builder.Path = builder.Path.TrimEnd('/') + "/secrets/" + id;
        return http.GetAsync(builder.Uri); //> GET /secrets/{id}
    }

    public Task Combined(string id)
    {
        var builder = new UriBuilder(endpoint) { Scheme = "https", Port = -1 };
        builder.Path = Path.Combine(builder.Path, "configs", id);
        return http.GetAsync(builder.ToString()); //> GET /configs/{id}
    }

    public Task InSteps(string id)
    {
        var builder = new UriBuilder(endpoint.ToString());
        builder.Path += "nodes/";
        builder.Path += id;
        builder.Path += "/update";
        return http.PostAsync(builder.Uri, null); //> POST /nodes/{id}/update
    }

    public Task BaseOfTheClient(string id)
    {
        var builder = new UriBuilder(http.BaseAddress!);
        builder.Path = $"{builder.Path}tasks/{id}";
        return http.GetAsync(builder.Uri); //> GET /tasks/{id}
    }

    // The path of the URI is replaced.
    public Task Replaced(string id)
    {
        var builder = new UriBuilder(endpoint) { Path = "/swarm/" + id };
        return http.GetAsync(builder.ToString()); //> GET /swarm/{id}
    }

    // Only a query is added.
    public Task Same()
    {
        var builder = new UriBuilder(endpoint) { Query = "x=1" };
        return http.GetAsync(builder.Uri); //> unresolved
    }

    public Task Open(string path) => http.GetAsync(Below(endpoint, path)); //> unresolved

    private static Uri Below(Uri root, string path)
    {
        var builder = new UriBuilder(root);
        builder.Path += path;
        return builder.Uri;
    }

    private static Uri Full(Uri root, string? version, string path, string? query)
    {
        var builder = new UriBuilder(root);
        if (version != null)
        {
            builder.Path += version + "/";
        }

        if (!string.IsNullOrEmpty(path))
        {
            builder.Path += path;
        }

        if (query != null)
        {
            builder.Query = query;
        }

        return builder.Uri;
    }
}
