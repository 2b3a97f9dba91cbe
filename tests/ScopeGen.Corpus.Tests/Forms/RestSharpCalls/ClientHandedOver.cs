// The client carries the whole URL and is handed to who sends.
using RestSharp;

class Runner
{
    public string? Get(RestClient client)
    {
        var request = new RestRequest();
        request.AddHeader("Accept", "application/json");
        return client.Execute(request).Content; //> passthrough
    }

    public RestResponse Send(RestClient client, Method method) => client.Execute(new RestRequest { Method = method }); //> passthrough
}

class Totals(Runner runner)
{
    public string? Country(string code)
    {
        var client = new RestClient($"https://totals.acme.test/total/country/{code}");
        return runner.Get(client); //> wrapped GET /total/country/{code}
    }

    public string? Summary() => runner.Get(new RestClient("https://totals.acme.test/summary")); //> wrapped GET /summary

    public RestResponse Delete(int id) => runner.Send(new RestClient("https://totals.acme.test/entries/" + id), Method.Delete); //> wrapped DELETE /entries/{id}

    public RestResponse Own(int id)
    {
        var client = new RestClient("https://totals.acme.test/entries/" + id + "/lock");
        return client.Execute(new RestRequest { Method = Method.Put }); //> direct PUT /entries/{id}/lock
    }

    public RestResponse Made(string id) => Client("/makers/" + id).Execute(new RestRequest { Method = Method.Delete }); //> DELETE /makers/{id}

    public async Task Locked()
    {
        using var client = Client("/makers");
        await client.PutAsync(new RestRequest()); //> PUT /makers
    }

    // The client has a base, the request the path.
    public RestResponse Joined() => new RestClient("https://totals.acme.test/v2").Execute(new RestRequest("entries", Method.Post)); //> POST /entries @ https://totals.acme.test/v2

    private static RestClient Client(string path) => new("https://totals.acme.test" + path);
}
