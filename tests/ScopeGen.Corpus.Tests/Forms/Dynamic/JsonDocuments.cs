// JSON that is read by hand.
using System.Text.Json;
using System.Text.Json.Nodes;

class Exports
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://exports.acme.test/") };

    public async Task Document(string id)
    {
        using var json = JsonDocument.Parse(await _http.GetStringAsync($"exports/{id}")); //> GET /exports/{id}
        var url = json.RootElement.GetProperty("download").GetProperty("url").GetString();
        await _http.GetAsync(url); //> unresolved: response data
    }

    public async Task Node(string id)
    {
        var node = JsonNode.Parse(await _http.GetStringAsync($"exports/{id}/parts")); //> GET /exports/{id}/parts
        await _http.GetAsync(node!["first"]!.GetValue<string>()); //> unresolved: response data
        await _http.GetAsync($"parts/{node["number"]}"); //> GET /parts/{number}
    }

    public async Task Deserialized(string id)
    {
        var text = await (await _http.PostAsync($"exports/{id}/links", null)).Content.ReadAsStringAsync(); //> POST /exports/{id}/links
        var links = JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
        await _http.GetAsync(links["zip"]); //> unresolved: response data
    }
}
