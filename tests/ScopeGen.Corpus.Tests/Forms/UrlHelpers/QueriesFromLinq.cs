// Queries that LINQ makes: never a part of the last segment.
class Coins(HttpClient http)
{
    private const string Root = "https://coins.acme.test/api/";

    public Task Folded(Dictionary<string, string> query) =>
        http.GetAsync(Root + "coins" + query.Aggregate("?", (text, pair) => text + pair.Key + "=" + pair.Value + "&").TrimEnd('&')); //> GET /coins

    public Task Known(string order) => http.GetAsync(Root + Indexed("coins", new Dictionary<string, object?> { { "order", order }, { "top", 1 } })); //> GET /coins

    public Task Filtered(string id, string? vs) => http.GetAsync(Root + Filter($"coins/{id}", ["vs=" + vs, ""])); //> GET /coins/{id}

    public Task Listed(string id, List<string> fields) => http.GetAsync($"{Root}coins/{id}/history{Joined(fields)}"); //> GET /coins/{id}/history

    public Task Pairs(string id) => http.GetAsync(string.Format("{0}?{1}", Root + "pairs", string.Join("&", new[] { ("id", id) }.Select(p => p.Item1 + "=" + p.Item2)))); //> GET /pairs

    // A list that is a part of the path.
    public Task Path(string[] ids) => http.GetAsync(Root + "coins/" + string.Join(",", ids.Select(i => i.ToLower())) + "/price"); //> GET /coins/{ids}/price

    private static string Indexed(string path, Dictionary<string, object?> query)
    {
        var pairs = query.Where(x => x.Value != null).Select((x, i) => (i > 0 ? "&" : "?") + x.Key + "=" + x.Value);
        return path + string.Concat(pairs);
    }

    private static string Filter(string path, List<string> query) =>
        path + string.Join("", query.Where(x => x != "").Select(WebUtility.HtmlEncode).Select((x, i) => i == 0 ? $"?{x}" : $"&{x}").ToArray());

    private static string Joined(List<string> fields) => fields.Count == 0 ? "" : "?" + string.Join("&", fields.Select(f => "field=" + f));
}
