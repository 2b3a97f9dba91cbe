// A class of helpers that return the URL, and a client that is handed it.
static class Urls
{
    private const string Base = "https://api.music.test/v1";

    public const string Search = Base + "/search";

    public static string Me => Base + "/me";

    public static string Album(string id) => $"{Base}/albums/{id}";

    public static string AlbumTracks(string id, int limit, string? market)
    {
        StringBuilder builder = new StringBuilder(Base + "/albums/" + id + "/tracks");
        builder.Append("?limit=" + limit);
        if (!string.IsNullOrEmpty(market))
        {
            builder.Append("&market=" + market);
        }

        return builder.ToString();
    }

    public static string Playlist(string user, string? id = null) =>
        id == null ? $"{Base}/users/{user}/playlists" : $"{Base}/users/{user}/playlists/{id}";
}

class Music(HttpClient http)
{
    public Task<string> Find(string q) => Get(Urls.Search + "?q=" + Uri.EscapeDataString(q)); //> wrapped GET /search @ https://api.music.test/v1

    public Task<string> Me() => Get(Urls.Me); //> wrapped GET /me @ https://api.music.test/v1

    public Task<string> Album(string id) => Get(Urls.Album(id)); //> wrapped GET /albums/{id} @ https://api.music.test/v1

    public Task<string> Tracks(string id) => Get(Urls.AlbumTracks(id, 20, "DE")); //> wrapped GET /albums/{id}/tracks @ https://api.music.test/v1

    public Task<string> Playlists(string user) => Get(Urls.Playlist(user)); //> wrapped GET /users/{user}/playlists

    public Task<string> Playlist(string user, string id) => Get(Urls.Playlist(user, id)); //> wrapped GET /users/{user}/playlists/{id}

    // A URL for a person, not for a request.
    public string Link(string id) => Urls.Album(id);

    private Task<string> Get(string url) => http.GetStringAsync(url); //> passthrough
}
