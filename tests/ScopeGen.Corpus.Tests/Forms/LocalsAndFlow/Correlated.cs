// Verb and path that change together: only the pairs that can happen.
class Devices
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://iot.acme.test/") };

    public Task Save(string? id, object device)
    {
        HttpMethod method;
        string path;
        if (id == null)
        {
            method = HttpMethod.Post;
            path = "devices";
        }
        else
        {
            method = HttpMethod.Put;
            path = $"devices/{id}";
        }

        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(device) };
        return _http.SendAsync(request); //> POST /devices | PUT /devices/{id}
    }

    public Task Tuple(string id, bool on)
    {
        var (method, path) = on ? (HttpMethod.Put, $"devices/{id}/power") : (HttpMethod.Delete, $"devices/{id}/session");
        return _http.SendAsync(new HttpRequestMessage(method, path)); //> PUT /devices/{id}/power | DELETE /devices/{id}/session
    }

    public Task RequestInEachBranch(string id, string action)
    {
        HttpRequestMessage request;
        switch (action)
        {
            case "reset":
                request = new HttpRequestMessage(HttpMethod.Post, $"devices/{id}/reset");
                break;
            case "remove":
                request = new HttpRequestMessage(HttpMethod.Delete, $"devices/{id}");
                break;
            default:
                throw new NotSupportedException(action);
        }

        return _http.SendAsync(request); //> POST /devices/{id}/reset | DELETE /devices/{id}
    }

    public Task SwitchExpression(string id, string action)
    {
        var (verb, suffix) = action switch
        {
            "lock" => (HttpMethod.Put, "lock"),
            "unlock" => (HttpMethod.Delete, "lock"),
            _ => (HttpMethod.Post, "events"),
        };
        return _http.SendAsync(new HttpRequestMessage(verb, $"devices/{id}/{suffix}")); //> PUT /devices/{id}/lock | DELETE /devices/{id}/lock | POST /devices/{id}/events
    }
}
