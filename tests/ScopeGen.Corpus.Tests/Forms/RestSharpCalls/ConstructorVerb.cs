// The verb in the request's constructor, then Execute.
using RestSharp;

record Customer(string Id);

class Customers
{
    private readonly RestClient _client = new("https://shop.acme.test/api/v2");

    public async Task<Customer?> Get(string id)
    {
        var request = new RestRequest("customers/{id}", Method.Get);
        request.AddUrlSegment("id", id);
        var response = await _client.ExecuteAsync<Customer>(request); //> GET /customers/{id} @ https://shop.acme.test/api/v2
        return response.Data;
    }

    public Task<RestResponse> Create(Customer customer)
    {
        var request = new RestRequest("customers", Method.Post).AddJsonBody(customer).AddHeader("X-Source", "web");
        return _client.ExecuteAsync(request); //> POST /customers @ https://shop.acme.test/api/v2
    }

    public RestResponse Delete(string id) =>
        _client.Execute(new RestRequest($"/customers/{id}", Method.Delete)); //> DELETE /customers/{id} @ https://shop.acme.test/api/v2

    public Task<RestResponse> Replace(string id) => _client.ExecuteAsync( //> PUT /customers/{id}
        new RestRequest("customers/" + id) { Method = Method.Put });

    public Task<RestResponse> VerbInTheCall(string id) =>
        _client.ExecuteAsync(new RestRequest($"customers/{id}/notes"), Method.Patch); //> PATCH /customers/{id}/notes

    // GET is the default.
    public RestResponse List() => _client.Execute(new RestRequest("customers")); //> GET /customers
}
