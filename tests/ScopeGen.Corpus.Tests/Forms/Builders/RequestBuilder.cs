// A builder that makes the request and sends it.
sealed class ApiRequest(HttpClient http)
{
    private HttpMethod _method = HttpMethod.Get;
    private string _path = "";
    private object? _body;

    public ApiRequest To(string path)
    {
        _path = path;
        return this;
    }

    public ApiRequest Using(HttpMethod method)
    {
        _method = method;
        return this;
    }

    public ApiRequest With(object body)
    {
        _body = body;
        return this;
    }

    public async Task<string> SendAsync()
    {
        var request = new HttpRequestMessage(_method, _path) { Content = _body == null ? null : JsonContent.Create(_body) };
        var response = await http.SendAsync(request); //> passthrough
        return await response.Content.ReadAsStringAsync();
    }
}

class Chat
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://chat.acme.test/") };

    public Task<string> Rooms() => new ApiRequest(_http).To("rooms").SendAsync(); //> wrapped GET /rooms @ https://chat.acme.test

    public Task<string> Say(string room, string text) => new ApiRequest(_http)
        .To($"rooms/{room}/messages")
        .Using(HttpMethod.Post)
        .With(new { text })
        .SendAsync(); //> wrapped POST /rooms/{room}/messages @ https://chat.acme.test

    public Task<string> Leave(string room)
    {
        var request = new ApiRequest(_http).Using(HttpMethod.Delete);
        request.To($"rooms/{room}/members/me");
        return request.SendAsync(); //> wrapped DELETE /rooms/{room}/members/me
    }
}
