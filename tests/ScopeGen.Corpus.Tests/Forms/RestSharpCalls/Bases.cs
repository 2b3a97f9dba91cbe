// Where the base of a RestClient comes from; it is joined with a slash, and an absolute resource wins.
using RestSharp;

class Hosts
{
    private static readonly RestClientOptions Options = new() { BaseUrl = new Uri("https://one.acme.test/v1") };
    private readonly RestClient _one = new(Options);
    private readonly RestClient _two = new(new HttpClient { BaseAddress = new Uri("https://two.acme.test/api/") });
    private readonly RestClient _three;
    private readonly RestClient _none = new();

    public Hosts(string region)
    {
        _three = new RestClient($"https://{region}.acme.test/v3");
    }

    public void Run(string id)
    {
        _one.Get(new RestRequest("items")); //> GET /items @ https://one.acme.test/v1
        _one.Get(new RestRequest("/items")); //> GET /items @ https://one.acme.test/v1
        _two.Get(new RestRequest("items")); //> GET /items @ https://two.acme.test/api
        _three.Get(new RestRequest("items/{id}").AddUrlSegment("id", id)); //> GET /items/{id} @ https://{region}.acme.test/v3
        _one.Get(new RestRequest("https://other.test/items")); //> GET /items @ https://other.test
        _none.Get(new RestRequest(new Uri("https://none.test/items"))); //> GET /items @ https://none.test
        using var client = new RestClient(o => o.BaseUrl = new Uri("https://four.acme.test"));
        client.Delete(new RestRequest($"items/{id}")); //> DELETE /items/{id} @ https://four.acme.test
    }
}
