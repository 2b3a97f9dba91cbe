// A FlurlClient has a base; Request adds to it.
using Flurl.Http;

class Music
{
    private readonly IFlurlClient _client = new FlurlClient("https://music.acme.test/v1");

    public Task<string> Album(string id) => _client.Request("albums", id).GetStringAsync(); //> GET /albums/{id} @ https://music.acme.test/v1

    public Task<string> Tracks(string id, int limit) => _client
        .Request($"albums/{id}/tracks")
        .SetQueryParam("limit", limit)
        .GetJsonAsync<string>(); //> GET /albums/{id}/tracks @ https://music.acme.test/v1

    public Task Save(string[] ids) => _client
        .Request()
        .AppendPathSegments("me", "albums")
        .PutJsonAsync(new { ids }); //> PUT /me/albums @ https://music.acme.test/v1

    public Task WithClient() => new Flurl.Url("https://player.acme.test").AppendPathSegment("queue").WithClient(_client).DeleteAsync(); //> DELETE /queue @ https://player.acme.test

    public Task Elsewhere() => _client.Request("https://accounts.acme.test", "token").PostUrlEncodedAsync(new { grant_type = "x" }); //> POST /token @ https://accounts.acme.test
}
