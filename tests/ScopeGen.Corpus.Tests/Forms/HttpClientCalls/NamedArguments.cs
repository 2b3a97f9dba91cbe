// Named arguments, discards, casts and parentheses change nothing.
class Files
{
    private readonly HttpClient _http;

    public Files()
    {
        _http = new HttpClient();
        _http.BaseAddress = new Uri(uriString: "https://files.acme.test");
    }

    public async Task Run(string folder, HttpContent content)
    {
        _ = await _http.PostAsync(content: content, requestUri: $"/folders/{folder}/files"); //> POST /folders/{folder}/files @ https://files.acme.test
        _ = (await (_http).GetAsync(("/folders"))).StatusCode; //> GET /folders
        await ((HttpMessageInvoker)_http).SendAsync(new HttpRequestMessage(HttpMethod.Get, "/quota"), default); //> GET /quota
        await _http!.GetAsync(requestUri: "/trash")!; //> GET /trash

        // The name of a method is not a call.
        var name = nameof(_http.GetAsync);
        Func<string, Task<HttpResponseMessage>> unused = null!;
    }
}
