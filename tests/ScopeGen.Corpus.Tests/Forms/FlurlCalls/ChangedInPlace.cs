// What extension methods make of a string is an object: it changes under its name, and nobody needs to assign it again.
using Flurl;
using Flurl.Http;

class Albums(string token)
{
    private const string Base = "https://photos.acme.test/v1";
    private readonly IFlurlClient _client = new FlurlClient(Base);

    public Task<string> Album(string id, string? photo)
    {
        var url = Base.AppendPathSegment("albums");
        url.AppendPathSegment(id);
        if (photo != null)
        {
            url.AppendPathSegments("photos", photo);
        }

        return url.WithOAuthBearerToken(token).GetStringAsync(); //> GET /albums/{id} | GET /albums/{id}/photos/{photo} @ https://photos.acme.test/v1
    }

    public Task<string> Recent(string id, bool shared)
    {
        var url = shared ? Base.AppendPathSegment("shared") : Base.AppendPathSegment("own");
        url.AppendPathSegment(id);
        return url.GetStringAsync(); //> GET /shared/{id} | GET /own/{id}
    }

    public Task Share(string id)
    {
        var request = _client.Request("albums");
        request.AppendPathSegments(id, "shares");
        return request.PostJsonAsync(new { id }); //> POST /albums/{id}/shares @ https://photos.acme.test/v1
    }

    public Task Hide(string id)
    {
        var request = Base.AppendPathSegment("albums").WithOAuthBearerToken(token);
        request.Url.AppendPathSegment(id);
        return request.DeleteAsync(); //> DELETE /albums/{id} @ https://photos.acme.test/v1
    }

    public async Task Copies(string id)
    {
        var album = Base.AppendPathSegments("albums", id);
        await album.Clone().AppendPathSegment("cover").GetAsync(); //> GET /albums/{id}/cover
        await new Url(album).AppendPathSegment("tags").GetAsync(); //> GET /albums/{id}/tags
        await album.GetAsync(); //> GET /albums/{id}
    }

    public Task<string> Filled(string id)
    {
        Url url = Base + "/albums";
        Add(url, id);
        return url.GetStringAsync(); //> GET /albums/{id}
    }

    public Task Elsewhere(string id)
    {
        var url = new Url($"{Base}/albums/{id}");
        url.Path = "/status";
        return url.GetAsync(); //> GET /status @ https://photos.acme.test
    }

    // As text it goes to another client.
    public Task<string> ByHttpClient(HttpClient http, string id) =>
        http.GetStringAsync(Base.AppendPathSegments("albums", id).SetQueryParam("full", true).ToString()); //> GET /albums/{id} @ https://photos.acme.test/v1

    public Task Tags(string id) => Get(id, "tags"); //> wrapped GET /albums/{id}/tags

    private Task<string> Get(params object[] segments) => _client.Request("albums").AppendPathSegments(segments).GetStringAsync(); //> passthrough

    // The helper changes the request that it is handed and returns it.
    public async Task Deeper(string id)
    {
        var request = _client.Request("albums");
        await request.Into(id).GetAsync(); //> GET /albums/{id}
        await request.Into("tags").GetAsync(); //> GET /albums/{id}/tags
    }

    private static void Add(Url url, string segment) => url.AppendPathSegment(segment);
}

static class Segments
{
    public static IFlurlRequest Into(this IFlurlRequest request, string segment) => request.AppendPathSegment(segment);
}
