// Interpolation: holes that are calls, formats, alignments, nested interpolation.
class Shop
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://shop.acme.test") };

    public Task Run(string id, int number, DateTime day, Guid guid, string? filter, bool all) => Task.WhenAll(
        _http.GetAsync($"/orders/{Uri.EscapeDataString(id)}"), //> GET /orders/{id}
        _http.GetAsync($"/orders/{id.Replace("#", "%23").Trim()}/lines/{number:D6}"), //> GET /orders/{id}/lines/{number}
        _http.GetAsync($"/days/{day:yyyy-MM-dd}"), //> GET /days/{day}
        _http.GetAsync($"/orders/{guid:N}{(filter == null ? "" : "?filter=" + filter)}"), //> GET /orders/{guid}
        _http.GetAsync($"/orders/{$"{id}-{number}"}"), //> GET /orders/{id}-{number}
        _http.GetAsync($"/orders{(all ? "/archived" : "")}"), //> GET /orders | GET /orders/archived
        _http.GetAsync($"/{(all ? "archive" : "orders")}/{number,3}"), //> GET /archive/{number} | GET /orders/{number}
        _http.GetAsync($"/{nameof(Shop).ToLowerInvariant()}/status"), //> GET /shop/status
        _http.GetAsync(FormattableString.Invariant($"/prices/{number}")), //> GET /prices/{number}
        _http.GetAsync(string.Create(null, $"/stock/{number}")), //> GET /stock/{number}
        _http.GetAsync($"/orders/{WebUtility.UrlEncode(id)}.pdf"), //> GET /orders/{id}.pdf
        _http.GetAsync($"/orders/{{literal}}/x"), //> GET /orders/{literal}/x
        _http.GetAsync($"/search?path=/orders/{id}#top")); //> GET /search
}
