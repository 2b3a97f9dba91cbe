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
