// The caller makes the list, a helper joins it.
static class ListPaths
{
    public static string Walk(string root, IEnumerable<string> segments)
    {
        foreach (var segment in segments)
        {
            root = $"{root}/{Uri.EscapeDataString(segment)}";
        }

        return root;
    }

    public static string Counted(IList<string> segments)
    {
        var url = string.Empty;
        for (var i = 0; i < segments.Count; i++)
        {
            url += "/" + segments[i];
        }

        return url;
    }

    public static string Folded(IReadOnlyCollection<string> segments) => segments.Aggregate("https://lists.acme.test", (url, segment) => url + "/" + segment);

    public static string Joined(IEnumerable<string> segments) => "https://lists.acme.test/" + string.Join("/", segments.Select(Uri.EscapeDataString));
}

class Lists(HttpClient http)
{
    private const string Root = "https://lists.acme.test";

    public Task Array(string id) => http.GetAsync(ListPaths.Walk(Root, new[] { "lists", id, "items" })); //> GET /lists/{id}/items

    public Task Grown(string id)
    {
        var segments = new List<string> { "lists", id };
        segments.Add("members");
        return http.GetAsync(ListPaths.Walk(Root, segments)); //> GET /lists/{id}/members
    }

    public Task OnCondition(string id, bool archive)
    {
        var segments = new List<string> { "lists", id };
        if (archive)
        {
            segments.Add("archive");
        }

        return http.PostAsync(ListPaths.Walk(Root, segments), null); //> POST /lists/{id} | POST /lists/{id}/archive
    }

    public Task Counted(string id) => http.GetAsync(Root + ListPaths.Counted(["tags", id])); //> GET /tags/{id}

    public Task Folded(string id) => http.GetAsync(ListPaths.Folded(new[] { "owners", id })); //> GET /owners/{id}

    public Task Joined(string id) => http.DeleteAsync(ListPaths.Joined(new List<string>(3) { "owners", id, "lists" })); //> DELETE /owners/{id}/lists

    public Task Given(IEnumerable<string> segments) => http.GetAsync(ListPaths.Walk(Root + "/lists", segments)); //> unresolved

    public Task GivenAndMore(List<string> segments)
    {
        segments.Add("end");
        return http.GetAsync(ListPaths.Joined(segments)); //> unresolved
    }
}
