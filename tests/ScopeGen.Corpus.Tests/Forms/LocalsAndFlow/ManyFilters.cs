// Many conditions on the query, after one that decides on method and path.
class Items
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://items.acme.test/") };
    public async Task Appended(string? a, string? b, string? c, string? d, string? e, bool remove, string id)
    {
        var method = HttpMethod.Get;
        var url = "items";
        if (remove)
        {
            method = HttpMethod.Delete;
            url = $"items/{id}";
        }

        url += "?x=1";
        if (a != null) url += "&a=" + a;
        if (b != null) url += "&b=" + b;
        if (c != null) url += "&c=" + c;
        if (d != null) url += "&d=" + d;
        if (e != null) url += "&e=" + e;
        await _http.SendAsync(new HttpRequestMessage(method, url)); //> GET /items | DELETE /items/{id}
    }

    public async Task AsList(string? a, string? b, string? c, string? d, string? e, bool remove, string id)
    {
        var method = HttpMethod.Get;
        var url = "items";
        if (remove)
        {
            method = HttpMethod.Delete;
            url = $"items/{id}";
        }

        var query = new List<string>();
        if (a != null) query.Add("a=" + a);
        if (b != null) query.Add("b=" + b);
        if (c != null) query.Add("c=" + c);
        if (d != null) query.Add("d=" + d);
        if (e != null) query.Add("e=" + e);
        if (query.Count > 0) url += "?" + string.Join("&", query);
        await _http.SendAsync(new HttpRequestMessage(method, url)); //> GET /items | DELETE /items/{id}
    }

    public async Task AsLocals(string? a, string? b, string? c, string? d, string? e, bool remove, string id)
    {
        var q1 = ""; var q2 = ""; var q3 = ""; var q4 = ""; var q5 = "";
        var method = HttpMethod.Get;
        var url = "items";
        if (remove)
        {
            method = HttpMethod.Delete;
            url = $"items/{id}";
        }

        if (a != null) q1 = a;
        if (b != null) q2 = b;
        if (c != null) q3 = c;
        if (d != null) q4 = d;
        if (e != null) q5 = e;
        await _http.SendAsync(new HttpRequestMessage(method, $"{url}?a={q1}&b={q2}&c={q3}&d={q4}&e={q5}")); //> GET /items | DELETE /items/{id}
    }
}
