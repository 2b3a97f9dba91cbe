// A callback of the caller fills the request before it is sent.
class Sender(HttpClient http)
{
    public async Task Do(Action<HttpRequestMessage> fill)
    {
        var request = new HttpRequestMessage();
        fill(request);
        await http.SendAsync(request); //> passthrough
    }

    public Task Fetch(string url, Action<HttpRequestMessage>? setup = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        setup?.Invoke(request);
        return http.SendAsync(request); //> passthrough
    }

    public Task Headers(string id, Action<System.Net.Http.Headers.HttpRequestHeaders> set)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://parts.acme.test/headers/" + id);
        set(request.Headers);
        return http.SendAsync(request); //> GET /headers/{id}
    }
}

class Parts(Sender sender)
{
    private const string Root = "https://parts.acme.test";

    public Task Create() => sender.Do(r => //> POST /parts
    {
        r.Method = HttpMethod.Post;
        r.RequestUri = new Uri(Root + "/parts");
        r.Headers.Add("Prefer", "return=minimal");
    });

    public Task Delete(string id) => sender.Do(r => { r.Method = HttpMethod.Delete; r.RequestUri = new Uri($"{Root}/parts/{id}"); }); //> DELETE /parts/{id}

    // A new request gets.
    public Task Get(string id) => sender.Do(r => r.RequestUri = new Uri($"{Root}/parts/{id}/stock")); //> GET /parts/{id}/stock

    public Task Plain(string id) => sender.Fetch($"{Root}/drawings/{id}"); //> GET /drawings/{id}

    public Task Replace(string id) => sender.Fetch($"{Root}/drawings/{id}", r => r.Method = HttpMethod.Put); //> PUT /drawings/{id}

    public Task ByGroup(string id) => sender.Fetch($"{Root}/drawings/{id}/lock", AsPatch); //> PATCH /drawings/{id}/lock

    // What a callback says of headers and body is no matter.
    public Task WithHeaders(string id) => sender.Fetch($"{Root}/drawings/{id}/pages", r => //> GET /drawings/{id}/pages
    {
        r.Headers.Add("X-Method", "DELETE");
        r.Content = new StringContent("PUT");
        r.Options.Set(new HttpRequestOptionsKey<string>("verb"), "POST");
    });

    public Task OnlyHeaders(string id) => sender.Headers(id, h => h.Add("X-Id", id));

    private static void AsPatch(HttpRequestMessage request) => request.Method = HttpMethod.Patch;
}
