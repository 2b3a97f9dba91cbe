// Helpers that return a Uri, relative to the base that the connection has.
static class SpotUrls
{
    private static readonly Uri Root = new("https://api.spot.test/v1/");
    private static readonly FormatProvider Provider = new();

    public static Uri Me() => EUri($"me");

    public static Uri Artist(string id) => EUri($"artists/{id}");

    public static Uri ArtistAlbums(string id) => EUri($"artists/{id}/albums");

    public static Uri Shows() => new(Root, "shows");

    private static Uri EUri(FormattableString path) => new(path.ToString(Provider), UriKind.Relative);

    private sealed class FormatProvider : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => Uri.EscapeDataString(arg?.ToString() ?? "");
    }
}

class SpotConnector
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.spot.test/v1/") };

    public Task<T?> Get<T>(Uri uri) => SendAPIRequest<T>(uri, HttpMethod.Get); //> hop

    public Task<T?> Put<T>(Uri uri, object? body = null) => SendAPIRequest<T>(uri, HttpMethod.Put, body); //> hop

    private async Task<T?> SendAPIRequest<T>(Uri uri, HttpMethod method, object? body = null)
    {
        using var request = new HttpRequestMessage(method, uri) { Content = body == null ? null : JsonContent.Create(body) };
        using var response = await _http.SendAsync(request); //> passthrough
        return await response.Content.ReadFromJsonAsync<T>();
    }
}

class Artists(SpotConnector api)
{
    public Task<string?> Me() => api.Get<string>(SpotUrls.Me()); //> wrapped GET /me @ https://api.spot.test/v1

    public Task<string?> Get(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);

        return api.Get<string>(SpotUrls.Artist(id)); //> wrapped GET /artists/{id} @ https://api.spot.test/v1
    }

    public Task Follow(string id) => api.Put<string>(SpotUrls.ArtistAlbums(id), new { id }); //> wrapped PUT /artists/{id}/albums

    public Task<string?> Shows() => api.Get<string>(SpotUrls.Shows()); //> wrapped GET /shows @ https://api.spot.test/v1
}
