// Arrays and lists whose items code replaces, removes or walks over.
class Segments
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://segments.acme.test/") };

    public async Task Arrays(string id, int at)
    {
        var parts = new[] { "a", "b" };
        parts[0] = "c";
        await _http.GetAsync(parts[0]); //> GET /c
        await _http.GetAsync($"x/{parts[0]}/{parts[1]}"); //> GET /x/c/b
        await _http.GetAsync(string.Join("/", parts)); //> GET /c/b
        parts[1] = id;
        await _http.GetAsync(string.Join("/", parts)); //> GET /c/{id}
        parts[at] = "anywhere";
        await _http.GetAsync(string.Join("/", parts)); //> unresolved
    }

    public async Task Lists()
    {
        var parts = new List<string> { "a", "b" };
        parts[0] = "c";
        await _http.GetAsync(string.Join("/", parts)); //> GET /c/b
        parts.Insert(0, "z");
        await _http.GetAsync(string.Join("/", parts)); //> GET /z/c/b
        parts.RemoveAt(0);
        await _http.GetAsync(string.Join("/", parts)); //> GET /c/b
        if (!parts.Contains("d"))
        {
            await _http.GetAsync(string.Join("/", parts)); //> GET /c/b
        }

        parts.Reverse();
        await _http.GetAsync(string.Join("/", parts)); //> unresolved
        parts.Clear();
        parts.Add("q");
        await _http.GetAsync(string.Join("/", parts)); //> GET /q
    }

    public void Walks() => new List<string> { "x", "y" }.ForEach( //> GET /x | GET /y
        p => _http.Send(new HttpRequestMessage(HttpMethod.Get, p))); //> passthrough
}
