// A handler sees what was known at the calls that may throw.
class Failover
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://failover.acme.test/") };

    public async Task<string> Returned()
    {
        var path = "first";
        try
        {
            path = "second";
            return await _http.GetStringAsync(path); //> GET /second
        }
        catch (HttpRequestException)
        {
            return await _http.GetStringAsync($"failed/{path}"); //> GET /failed/second
        }
    }

    public async Task Several()
    {
        var path = "first";
        try
        {
            path = "second";
            await _http.GetStringAsync(path); //> GET /second
            path = "third";
            await _http.GetStringAsync(path); //> GET /third
        }
        catch (HttpRequestException)
        {
            await _http.GetStringAsync($"failed/{path}"); //> GET /failed/second | GET /failed/third
        }
    }

    public async Task Nested(string id)
    {
        var path = "outer";
        try
        {
            try
            {
                path = "inner";
                await _http.GetAsync($"{path}/{id}"); //> GET /inner/{id}
            }
            catch (HttpRequestException) when (id.Length > 3)
            {
                path = "handled";
            }

            await _http.GetAsync(path); //> GET /inner | GET /handled
        }
        catch (Exception)
        {
            await _http.DeleteAsync(path); //> DELETE /inner | DELETE /handled
        }
    }

    public async Task MethodAndPath(string id)
    {
        var (method, path) = (HttpMethod.Get, "ready");
        try
        {
            await _http.GetAsync(path); //> GET /ready
            (method, path) = (HttpMethod.Put, $"items/{id}");
            await _http.GetAsync(path); //> GET /items/{id}
        }
        catch (HttpRequestException)
        {
            await _http.SendAsync(new HttpRequestMessage(method, path)); //> GET /ready | PUT /items/{id}
        }
    }
}
