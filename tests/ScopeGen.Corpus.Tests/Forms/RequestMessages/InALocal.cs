// The request in a local: what was last said of it counts.
class Contacts(HttpClient http)
{
    private const string Base = "https://api.acme.test";

    public async Task Create(string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Base + "/contacts");
        request.Headers.Add("Accept", "application/json");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request); //> POST /contacts @ https://api.acme.test
        response.EnsureSuccessStatusCode();
    }

    public async Task SetLater(string id)
    {
        var request = new HttpRequestMessage();
        request.Method = HttpMethod.Delete;
        request.RequestUri = new Uri($"{Base}/contacts/{id}");
        await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); //> DELETE /contacts/{id} @ https://api.acme.test
    }

    public async Task Overwritten(string id)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Base + "/nowhere") { Version = HttpVersion.Version20 };
        request.RequestUri = new Uri($"{Base}/contacts/{id}/notes");
        await http.SendAsync(request); //> GET /contacts/{id}/notes @ https://api.acme.test
    }

    public async Task TwoInARow(string id)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Base}/contacts/{id}");
        await http.SendAsync(request); //> GET /contacts/{id}
        request = new HttpRequestMessage(HttpMethod.Delete, $"{Base}/contacts/{id}/lock");
        await http.SendAsync(request); //> DELETE /contacts/{id}/lock
    }
}
