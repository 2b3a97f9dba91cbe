// The factory in a class of its own, and a method that sends what it is handed.
static class Requests
{
    public static HttpRequestMessage Get(string path) => Create(HttpMethod.Get, path);

    public static HttpRequestMessage Post(string path, HttpContent content)
    {
        var request = Create(HttpMethod.Post, path);
        request.Content = content;
        return request;
    }

    private static HttpRequestMessage Create(HttpMethod method, string path) =>
        new(method, new Uri(path, UriKind.Relative)) { Headers = { { "Accept", "application/json" } } };
}

class Sender
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://tickets.acme.test/") };

    public async Task<string> Send(HttpRequestMessage request)
    {
        var response = await _http.SendAsync(request); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

class Tickets(Sender sender)
{
    public Task<string> Open() => sender.Send(Requests.Get("tickets?state=open")); //> wrapped GET /tickets @ https://tickets.acme.test

    public Task<string> Comment(int ticket, string text)
    {
        var request = Requests.Post($"tickets/{ticket}/comments", new StringContent(text));
        return sender.Send(request); //> wrapped POST /tickets/{ticket}/comments @ https://tickets.acme.test
    }

    // Made, and left.
    public HttpRequestMessage Prepare() => Requests.Get("tickets/prepared");
}
