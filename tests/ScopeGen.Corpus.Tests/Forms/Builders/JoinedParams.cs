// Helpers that join what they are handed: as many segments as the call has.
static class UrlJoin
{
    public static string Formatted(params string[] parts)
    {
        var url = parts[0].TrimEnd('/');
        for (var i = 1; i < parts.Length; i++)
        {
            url = string.Format("{0}/{1}", url.TrimEnd('/'), parts[i].TrimStart('/'));
        }

        return url;
    }

    public static string Appended(string root, params string[] parts)
    {
        var url = root.TrimEnd('/');
        foreach (var part in parts)
        {
            url += "/" + part.Trim('/');
        }

        return url;
    }

    public static string Selected(params string[] parts) => string.Join("/", parts.Select(p => p.Trim('/')));

    public static string Folded(params string[] parts) => parts.Aggregate((left, right) => left.TrimEnd('/') + "/" + right.TrimStart('/'));

    public static string FoldedOnto(string root, params string[] parts) => parts.Aggregate(root, (url, part) => $"{url}/{Uri.EscapeDataString(part)}");

    public static string ByGroup(params string[] parts) => parts.Aggregate(Two);

    public static string AsFile(params string[] parts) => Path.Combine(parts).Replace("\\", "/");

    public static string Built(string root, params object[] parts)
    {
        var builder = new StringBuilder(root);
        foreach (var part in parts)
        {
            builder.Append('/');
            builder.Append(part);
        }

        return builder.ToString();
    }

    public static Uri Below(this Uri root, params string[] parts) =>
        new(parts.Aggregate(root.AbsoluteUri, (current, part) => string.Format("{0}/{1}", current.TrimEnd('/'), part.TrimStart('/'))));

    private static string Two(string left, string right) => left.TrimEnd('/') + "/" + right.TrimStart('/');
}

class Library(HttpClient http)
{
    private const string Root = "https://library.acme.test";
    private static readonly Uri Site = new("https://library.acme.test/site/");

    public Task Formatted(string id) => http.GetAsync(UrlJoin.Formatted(Root + "/", "/books/", id, "loans")); //> GET /books/{id}/loans @ https://library.acme.test

    public Task Appended(string id) => http.GetAsync(UrlJoin.Appended(Root, "books", id, "/copies/")); //> GET /books/{id}/copies

    public Task AppendedNothing() => http.GetAsync(UrlJoin.Appended(Root + "/books/")); //> GET /books

    public Task Selected(string id) => http.GetAsync(UrlJoin.Selected(Root, "shelves", id)); //> GET /shelves/{id}

    public Task Folded(string id) => http.DeleteAsync(UrlJoin.Folded(Root, "books", id, "cover")); //> DELETE /books/{id}/cover

    public Task FoldedOnto(string id) => http.PutAsync(UrlJoin.FoldedOnto(Root, "books", id, "title"), null); //> PUT /books/{id}/title

    public Task ByGroup(string id) => http.GetAsync(UrlJoin.ByGroup(Root, "authors", id)); //> GET /authors/{id}

    public Task AsFile(string id) => http.GetAsync(UrlJoin.AsFile(Root, "scans", id, "page")); //> GET /scans/{id}/page

    public Task Built(int id) => http.GetAsync(UrlJoin.Built(Root, "readers", id, "fees")); //> GET /readers/{id}/fees

    public Task Below(string id) => http.GetAsync(Site.Below("news", id)); //> GET /news/{id} @ https://library.acme.test/site

    // How many there are, nobody knows: no route of the root alone either.
    public Task Unknown(string[] parts) => http.GetAsync(UrlJoin.Appended(Root, parts)); //> unresolved

    public Task UnknownBehind(string[] parts) => http.GetAsync(UrlJoin.FoldedOnto(Root + "/books", parts)); //> unresolved
}

/// <summary>A list that starts with a default and goes on with what callers hand over.</summary>
class FormattedParams(HttpClient client)
{
    public Task Own(DateTime day) => client.GetAsync(Full("/1/user/{0}/sleep/date/{1}.json", args: day.ToString("yyyy-MM-dd"))); //> GET /1/user/-/sleep/date/{day}.json

    public Task Two(string period) => client.GetAsync(Full("/1/user/{0}/fat/{1}/{2}.json", args: new object[] { "today", period })); //> GET /1/user/-/fat/today/{period}.json

    public Task Others(string user) => client.GetAsync(Full("/1/user/{0}/profile.json", user)); //> GET /1/user/{user}/profile.json

    private static string Full(string path, string? user = default, params object[] args)
    {
        var who = "-";
        if (!string.IsNullOrWhiteSpace(user))
        {
            who = user;
        }

        var values = new List<object> { who };
        if (args != null)
        {
            values.AddRange(args);
        }

        path = string.Format(path, values.ToArray());
        if (path.StartsWith("/"))
        {
            path = path.TrimStart(new[] { '/' });
        }

        return "https://params.acme.test/" + path;
    }
}
