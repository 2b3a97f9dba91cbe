// Types whose text is a query or nothing.
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

class Items(HttpClient http)
{
    private const string Root = "https://items.acme.test/api/items";

    public Task Builder(string day)
    {
        var query = new QueryBuilder { { "top", "3" } };
        query.Add("day", day);
        return http.GetAsync(Root + query.ToQueryString()); //> GET /api/items
    }

    public Task BuilderAsText(string day) => http.GetAsync($"{Root}/days{new QueryBuilder { { "day", day } }}"); //> GET /days @ https://items.acme.test/api/items

    public Task Created(Dictionary<string, string?> values) => http.GetAsync($"{Root}{QueryString.Create(values)}"); //> GET /api/items

    public Task Added(string day) => http.GetAsync(Root + new QueryString("?day=" + day).Add("top", "3").Value); //> GET /api/items

    public Task FromRequest(HttpRequest request) => http.GetAsync(Root + "/same" + request.QueryString); //> GET /same

    public Task FromUri(Uri uri) => http.DeleteAsync(Root + uri.Query); //> DELETE /api/items

    public Task Helper(string day) => http.GetAsync(QueryHelpers.AddQueryString(Root, "day", day)); //> GET /api/items

    public Task Sent(string day) => Send($"{Root}/sent", QueryString.Create("day", day)); //> GET /sent

    // Its query is thrown away, its path is sent.
    public Task Path(Uri uri) => http.GetAsync("https://items.acme.test" + uri.AbsolutePath); //> unresolved

    private Task Send(string url, QueryString query) => http.GetAsync(url + query.ToUriComponent()); //> passthrough
}
