// As tools that write code do: the client has the whole URL, the request none.
using RestSharp;

class Snippets
{
    public RestResponse Delete()
    {
        var client = new RestClient("https://crm.acme.test/v2/leads/export?notify=false");
        var request = new RestRequest();
        request.Method = Method.Delete;
        request.AddHeader("Accept", "application/json");
        return client.Execute(request); //> DELETE /v2/leads/export @ https://crm.acme.test
    }

    public Task<RestResponse> Create(string id, object lead)
    {
        var client = new RestClient(new RestClientOptions($"https://crm.acme.test/v2/leads/{id}/notes"));
        return client.PostAsync(new RestRequest("", Method.Post).AddJsonBody(lead)); //> POST /v2/leads/{id}/notes @ https://crm.acme.test
    }

    // Options that set a timeout leave the base of the HttpClient.
    public Task<RestResponse> List(IHttpClientFactory factory)
    {
        var http = factory.CreateClient();
        http.BaseAddress = new Uri("https://crm.acme.test/v2/");
        var client = new RestClient(http, new RestClientOptions { Timeout = TimeSpan.FromSeconds(9) });
        return client.ExecuteAsync(new RestRequest("leads")); //> GET /leads @ https://crm.acme.test/v2
    }
}
