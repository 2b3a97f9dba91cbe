// Switch statements and expressions, with patterns and fall-through.
enum Period { Day, Week, Month }

class Statistics
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://stats.acme.test/") };

    public Task<string> Expression(Period period) => _http.GetStringAsync(period switch //> GET /daily | GET /weekly | GET /monthly
    {
        Period.Day => "daily",
        Period.Week => "weekly",
        _ => "monthly",
    });

    public Task<string> Statement(object subject)
    {
        string path;
        switch (subject)
        {
            case int number when number > 0:
                path = $"numbers/{number}";
                break;
            case string text:
                path = $"texts/{text}";
                break;
            case null:
            case false:
                return Task.FromResult("");
            default:
                path = "others";
                break;
        }

        return _http.GetStringAsync(path); //> GET /numbers/{number} | GET /texts/{text} | GET /others
    }

    public Task<string> Nested(Period period, string id) =>
        _http.GetStringAsync($"series/{id}/{period switch { Period.Day => "hours", Period.Week => "days", Period.Month => "weeks", _ => throw new ArgumentException() }}"); //> GET /series/{id}/hours | GET /series/{id}/days | GET /series/{id}/weeks

    public Task<string> ByName(string kind)
    {
        var path = kind switch
        {
            "a" or "b" => "letters",
            { Length: > 5 } => "words",
            _ => null,
        };
        return _http.GetStringAsync(path ?? "nothing"); //> GET /letters | GET /words | GET /nothing
    }
}

/// <summary>As many arms as people write.</summary>
class ManyArms(HttpClient client)
{
    private static readonly IDictionary<string, string> Ends = new Dictionary<string, string>
    {
        { "photos", "photos" }, { "curated", "photos/curated" }, { "users", "users" }, { "search", "search" }, { "collections", "collections" },
        { "searchPhotos", "search/photos" }, { "searchUsers", "search/users" }, { "searchCollections", "search/collections" }, { "total", "stats/total" }, { "month", "stats/month" },
    };

    public Task Total() => client.GetAsync(Url("total")); //> GET /stats/total

    public Task Month() => client.GetAsync(Url("month")); //> GET /stats/month

    private static string Url(string name)
    {
        const string root = "https://arms.acme.test/";
        switch (name)
        {
            case "photos":
                return root + Ends["photos"];
            case "curated":
                return root + Ends["curated"];
            case "users":
                return root + Ends["users"];
            case "search":
                return root + Ends["search"];
            case "collections":
                return root + Ends["collections"];
            case "searchPhotos":
                return root + Ends["searchPhotos"];
            case "searchUsers":
                return root + Ends["searchUsers"];
            case "searchCollections":
                return root + Ends["searchCollections"];
            case "total":
                return root + Ends["total"];
            case "month":
                return root + Ends["month"];
            default:
                throw new ArgumentException("unknown name");
        }
    }
}
