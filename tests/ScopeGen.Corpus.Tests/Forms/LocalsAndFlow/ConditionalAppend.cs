// A local with a conditional +=: on the path two routes, on the query one.
class Invoices
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://billing.acme.test/") };

    public Task<string> Query(string customer, int? page, string? status)
    {
        var url = "invoices?customer=" + customer;
        if (page != null)
        {
            url += "&page=" + page;
        }

        if (status != null)
        {
            url += $"&status={status}/x";
        }

        return _http.GetStringAsync(url); //> GET /invoices
    }

    public Task<string> QueryLater(int? page)
    {
        string url = "invoices";
        if (page.HasValue)
            url += $"?page={page}";
        return _http.GetStringAsync(url); //> GET /invoices
    }

    public Task<string> Path(string id, bool lines)
    {
        var url = $"invoices/{id}";
        if (lines)
        {
            url += "/lines";
        }

        return _http.GetStringAsync(url); //> GET /invoices/{id} | GET /invoices/{id}/lines
    }

    public Task<string> Twice(string id, bool lines, bool archived)
    {
        var url = archived ? "archive/" : "";
        url += "invoices/" + id;
        url += lines ? "/lines" : "/totals";
        return _http.GetStringAsync(url); //> GET /archive/invoices/{id}/lines | GET /archive/invoices/{id}/totals | GET /invoices/{id}/lines | GET /invoices/{id}/totals
    }

    public Task<string> Always(string id)
    {
        string url;
        url = "invoices";
        url = url + "/" + id;
        url += "/pdf";
        return _http.GetStringAsync(url); //> GET /invoices/{id}/pdf
    }
}
