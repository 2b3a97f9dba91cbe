// Requests that are made and not sent, and verbs and resources by condition.
using RestSharp;

class Careful
{
    private readonly RestClient _client = new("https://careful.acme.test");

    public RestRequest Prepare() => new("prepared", Method.Post);

    public Task Either(bool all, string id) => _client.ExecuteAsync(new RestRequest(all ? "items" : $"items/{id}", Method.Delete)); //> DELETE /items | DELETE /items/{id}

    public Task VerbLater(bool create)
    {
        var request = new RestRequest("items/one");
        request.Method = create ? Method.Post : Method.Put;
        return _client.ExecuteAsync(request); //> POST /items/one | PUT /items/one
    }

    public Task ResourceLater(string id)
    {
        var request = new RestRequest { Resource = "items/{id}/{part}", Method = Method.Get };
        request.AddUrlSegment("id", id).AddUrlSegment("part", "parts");
        return _client.ExecuteAsync(request); //> GET /items/{id}/parts
    }

    public Task FromOutside(RestRequest request) => _client.ExecuteAsync(request); //> unresolved

    public void Nothing()
    {
        _client.AddDefaultHeader("X-Path", "/items");
        var uri = _client.BuildUri(new RestRequest("items"));
        Console.WriteLine(uri);
    }
}
