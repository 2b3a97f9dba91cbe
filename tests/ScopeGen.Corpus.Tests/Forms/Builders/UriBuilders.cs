// UriBuilder: scheme, host and path are set, or taken over from a URI.
class Maps(HttpClient http)
{
    private const string Endpoint = "https://maps.acme.test/api";

    public Task<string> FromUri(string query)
    {
        var builder = new UriBuilder(Endpoint + "/search") { Query = "q=" + query };
        return http.GetStringAsync(builder.Uri); //> GET /search @ https://maps.acme.test/api
    }

    public Task<string> FromParts(string id)
    {
        var builder = new UriBuilder("https", "maps.acme.test");
        builder.Path = $"places/{id}";
        return http.GetStringAsync(builder.ToString()); //> GET /places/{id} @ https://maps.acme.test
    }

    public Task<string> Initialiser(string id)
    {
        var uri = new UriBuilder
        {
            Scheme = Uri.UriSchemeHttps,
            Host = "maps.acme.test",
            Path = "/places/" + id + "/photos",
            Query = "size=large",
        }.Uri;
        return http.GetStringAsync(uri); //> GET /places/{id}/photos @ https://maps.acme.test
    }

    public Task<string> PathReplaced(string id)
    {
        var builder = new UriBuilder("https://maps.acme.test/nowhere");
        builder.Path = "tiles/" + id;
        return http.GetStringAsync(builder.Uri.AbsoluteUri); //> GET /tiles/{id} @ https://maps.acme.test
    }

    public Task<string> PathAppended(string id)
    {
        var builder = new UriBuilder("https://maps.acme.test/v2");
        builder.Path += "/routes/" + id;
        return http.GetStringAsync(builder.Uri); //> GET /v2/routes/{id} @ https://maps.acme.test
    }

    public Task<string> Port() => http.GetStringAsync(new UriBuilder("http", "localhost", 8080, "health").Uri); //> GET /health @ http://localhost:8080
}
