// A verb that depends gives one request for each.
class Follow
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://social.acme.test/") };

    public Task Toggle(string user, bool follow) =>
        _http.SendAsync(new HttpRequestMessage(follow ? HttpMethod.Put : HttpMethod.Delete, $"following/{user}")); //> PUT /following/{user} | DELETE /following/{user}

    public async Task Save(string? id, string json)
    {
        var isNew = id == null;
        var request = new HttpRequestMessage
        {
            Method = isNew ? HttpMethod.Post : HttpMethod.Put,
            RequestUri = new Uri("posts/drafts", UriKind.Relative),
        };
        await _http.SendAsync(request); //> POST /posts/drafts | PUT /posts/drafts
    }

    public async Task SetVerbLater(string id, bool hide)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"posts/{id}/hidden");
        if (!hide)
        {
            request.Method = HttpMethod.Delete;
        }

        await _http.SendAsync(request); //> POST /posts/{id}/hidden | DELETE /posts/{id}/hidden
    }

    // Whatever the text is, nobody knows.
    public Task Any(string verb) => _http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "posts")); //> unresolved: parameter of a public method
}
