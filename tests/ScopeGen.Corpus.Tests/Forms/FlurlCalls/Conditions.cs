// Segments by condition, requests in locals, and parameters that nobody should take for path.
using Flurl;
using Flurl.Http;

class Albums
{
    private const string Root = "https://photos.acme.test/v1";

    public Task<string> List(string? user, bool shared)
    {
        var url = Root.AppendPathSegment(shared ? "sharedAlbums" : "albums");
        if (user != null)
        {
            url = url.SetQueryParam("user", user);
        }

        return url.GetStringAsync(); //> GET /sharedAlbums @ https://photos.acme.test/v1 | GET /albums @ https://photos.acme.test/v1
    }

    public async Task Upload(string album, byte[] bytes)
    {
        IFlurlRequest request = Root.AppendPathSegments("albums", album).WithHeader("X-Size", bytes.Length);
        request = request.AppendPathSegment("photos");
        await request.SendAsync(HttpMethod.Post, new ByteArrayContent(bytes)); //> POST /albums/{album}/photos
    }

    public Task Batch(IEnumerable<string> ids) => Root
        .AppendPathSegment("albums:batch")
        .SetQueryParam("path", "/albums/5")
        .PostJsonAsync(new { ids }); //> POST /albums:batch

    // Flurl reads a query in a segment as path unless it is set as a parameter; the route ends where the query starts.
    public Task<string> WithQuery(string id) => (Root + "/albums/" + id + "?fields=title").GetJsonAsync<string>(); //> GET /albums/{id}
}
