//# uses Flurl.Http4
// Flurl 4: responses of their own type, and bodies after the request.
using Flurl;
using Flurl.Http;
using Flurl.Http.Configuration;

class Notes(string token)
{
    private const string Root = "https://notes.acme.test/v1";
    private readonly IFlurlClient _client = new FlurlClient(Root);

    public Task<string> Get(string id) => Root.AppendPathSegments("notes", id).GetJsonAsync<string>(); //> GET /notes/{id} @ https://notes.acme.test/v1

    public Task<string> Create(object note) => Root
        .AppendPathSegment("notes")
        .WithOAuthBearerToken(token)
        .PostJsonAsync(note) //> POST /notes @ https://notes.acme.test/v1
        .ReceiveJson<string>();

    public async Task<int> Update(string id, object note)
    {
        using var response = await _client.Request("notes", id).PatchJsonAsync(note); //> PATCH /notes/{id} @ https://notes.acme.test/v1
        return response.StatusCode;
    }

    public Task Verb(string id) => _client.Request("notes", id).SendAsync(HttpMethod.Head); //> HEAD /notes/{id}

    public Task Remove(string id) => (Root + $"/notes/{id}").WithOAuthBearerToken(token).DeleteAsync(); //> DELETE /notes/{id} @ https://notes.acme.test/v1
}

class Tags(IFlurlClientCache clients)
{
    private readonly IFlurlClient _client = clients.GetOrAdd("tags", "https://tags.acme.test");

    public Task<string> All() => _client.Request("tags").GetJsonAsync<string>(); //> GET /tags @ https://tags.acme.test
}
