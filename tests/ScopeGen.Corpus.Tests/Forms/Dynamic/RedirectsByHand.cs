// Redirects and links that code follows itself: the first request is known, the next one is the response's.
class Follower
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Task Accept(long id) => Send(new Uri($"https://trade.acme.test/offers/{id}/accept"), HttpMethod.Post); //> POST /offers/{id}/accept

    public Task Offers() => Send(new Uri("https://trade.acme.test/offers"), HttpMethod.Get); //> GET /offers

    public async Task Once(string id)
    {
        var first = await _http.GetAsync($"https://trade.acme.test/short/{id}"); //> GET /short/{id}
        if (first.StatusCode is HttpStatusCode.Redirect && first.Headers.Location is { } location)
        {
            await _http.GetAsync(location); //> unresolved: response data
        }
    }

    public async Task OnceRelative(string id)
    {
        var start = new Uri($"https://trade.acme.test/short/{id}");
        var first = await _http.GetAsync(start); //> GET /short/{id}
        await _http.GetAsync(new Uri(start, first.Headers.Location!)); //> unresolved: response data
    }

    private async Task<HttpResponseMessage?> Send(Uri uri, HttpMethod method)
    {
        while (true)
        {
            HttpResponseMessage response;
            using (var request = new HttpRequestMessage(method, uri))
            {
                response = await _http.SendAsync(request); //> unresolved: response data
            }

            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            var target = response.Headers.Location;
            if (target == null)
            {
                return null;
            }

            if (!target.IsAbsoluteUri)
            {
                target = new Uri(uri, target);
            }

            method = HttpMethod.Get;
            uri = target;
        }
    }
}

record Chunk(string[] Items, string? Next);

class Chunks(HttpClient http)
{
    public async Task<List<string>> All(string id)
    {
        var all = new List<string>();
        string? url = $"https://trade.acme.test/chunks/{id}";
        while (url != null)
        {
            var chunk = await http.GetFromJsonAsync<Chunk>(url); //> GET /chunks/{id}
            all.AddRange(chunk!.Items);
            url = chunk.Next;
        }

        return all;
    }

    public Task<int> Counted(string id) => Count("https://trade.acme.test/counted/" + id); //> GET /counted/{id}

    public async Task Relative(string id)
    {
        var path = $"/relative/{id}";
        while (path != null)
        {
            var chunk = await http.GetFromJsonAsync<Chunk>("https://trade.acme.test" + path); //> GET /relative/{id}
            path = chunk!.Next;
        }
    }

    // A mark in the query is no path.
    public async Task Marks(string id)
    {
        var url = $"https://trade.acme.test/marks/{id}";
        string? mark = null;
        do
        {
            var chunk = await http.GetFromJsonAsync<Chunk>(mark == null ? url : url + "?after=" + mark); //> GET /marks/{id}
            mark = chunk!.Next;
        }
        while (mark != null);
    }

    public async Task BelowTheHost()
    {
        var response = await http.PostAsync("https://trade.acme.test/jobs", null); //> POST /jobs
        var location = response.Headers.Location!.ToString();
        await http.GetAsync("https://trade.acme.test" + location); //> unresolved: response data
    }

    public async Task LinkHeader()
    {
        var response = await http.GetAsync("https://trade.acme.test/chunks"); //> GET /chunks
        while (response.Headers.TryGetValues("Link", out var links))
        {
            response = await http.GetAsync(links.First()); //> unresolved
        }
    }

    private async Task<int> Count(string url)
    {
        var chunk = await http.GetFromJsonAsync<Chunk>(url); //> passthrough
        if (chunk!.Next == null)
        {
            return chunk.Items.Length;
        }

        return chunk.Items.Length
            + await Count(chunk.Next); //> unresolved: response data
    }
}
