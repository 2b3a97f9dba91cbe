// Callbacks that are awaited, several of them, and those of the old requests.
class Feeds(HttpClient http)
{
    private const string Root = "https://feeds.acme.test/feeds/";

    public Task Replace(string id) => Send(Root + id, async r => //> PUT /feeds/{id}
    {
        await Task.Yield();
        r.Method = HttpMethod.Put;
    });

    public Task Signed(string id) => Send($"{Root}{id}/entries", r => //> POST /feeds/{id}/entries
    {
        r.Headers.Add("X-Signature", id);
        return Task.CompletedTask;
    });

    public Task Many(string id) => Get(Root + id, r => r.Headers.Add("A", "b"), r => r.Method = HttpMethod.Head); //> HEAD /feeds/{id}

    public Task None(string id) => Get(Root + id + "/raw"); //> GET /feeds/{id}/raw

    private async Task Send(string url, Func<HttpRequestMessage, Task> sign)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        await sign(request);
        await http.SendAsync(request); //> passthrough
    }

    private Task Get(string url, params Action<HttpRequestMessage>[] steps)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var step in steps)
        {
            step(request);
        }

        return http.SendAsync(request); //> passthrough
    }
}

class OldFeeds
{
    private const string Root = "https://feeds.acme.test/old/";

    public void Get(string id) => Fetch(Root + id); //> GET /old/{id}

    public void Delete(string id) => Fetch(Root + id, r => r.Method = "DELETE"); //> DELETE /old/{id}

    public void Post(string id) => Change(Root + id + "/items"); //> POST /old/{id}/items

    public void Put(string id) => Change(Root + id + "/items", "PUT"); //> PUT /old/{id}/items

    public void Slowly(string id) => Fetch(Root + id + "/slow", r => r.Timeout = 90_000); //> GET /old/{id}/slow

    private static void Change(string url, string? method = null) => Fetch(url, r => r.Method = method ?? "POST"); //> hop

    private static void Fetch(string url, Action<HttpWebRequest>? setup = null)
    {
        var request = (HttpWebRequest)WebRequest.Create(url);
        setup?.Invoke(request);
        using var response = request.GetResponse(); //> passthrough
    }
}
