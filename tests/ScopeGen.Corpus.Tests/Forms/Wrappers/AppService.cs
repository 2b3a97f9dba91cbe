// A service of an app: a private helper that adds the base and a header.
class AppOptions
{
    public string ApiBaseUrl { get; set; } = "";
}

class LeadService
{
    private readonly IHttpClientFactory _factory;
    private readonly AppOptions _settings;

    public LeadService(IHttpClientFactory factory, AppOptions settings)
    {
        _factory = factory;
        _settings = settings;
    }

    public async Task<string?> Contact(string id)
    {
        var response = await Send(HttpMethod.Get, $"/contacts/{id}"); //> wrapped GET /contacts/{id} @ unknown
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
    }

    public Task Tag(string id, string tag) => Send(HttpMethod.Post, $"/contacts/{id}/tags", new { tags = new[] { tag } }); //> wrapped POST /contacts/{id}/tags

    public Task Untag(string id, string tag) => Send(HttpMethod.Delete, "/contacts/" + id + "/tags/" + tag); //> wrapped DELETE /contacts/{id}/tags/{tag}

    public Task Search(string query, string? location)
    {
        var path = $"/contacts/?query={Uri.EscapeDataString(query)}";
        if (location != null)
        {
            path += $"&locationId={location}";
        }

        return Send(HttpMethod.Get, path); //> wrapped GET /contacts/
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body = null)
    {
        var client = _factory.CreateClient();
        var request = new HttpRequestMessage(method, $"{_settings.ApiBaseUrl.TrimEnd('/')}{path}");
        request.Headers.Add("Version", "2021-07-28");
        if (body != null)
        {
            request.Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(request); //> passthrough
    }
}
