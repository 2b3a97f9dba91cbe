// StringBuilder in all its forms.
class Reports
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://reports.acme.test/") };

    public Task<string> Chain(int year, string kind)
    {
        var path = new StringBuilder().Append("reports/").Append(year).Append('/').Append(kind).ToString();
        return _http.GetStringAsync(path); //> GET /reports/{year}/{kind}
    }

    public Task<string> Statements(int year, bool draft, string? filter)
    {
        var builder = new StringBuilder("reports");
        builder.Append('/');
        builder.AppendFormat("{0}/{1}", year, "summary");
        if (draft)
        {
            builder.Append("/draft");
        }

        if (filter != null)
        {
            builder.Append("?filter=").Append(filter);
        }

        return _http.GetStringAsync(builder.ToString()); //> GET /reports/{year}/summary | GET /reports/{year}/summary/draft
    }

    public Task<string> Interpolated(int year)
    {
        var builder = new StringBuilder();
        builder.Append($"reports/{year}");
        builder.Append("/pages");
        return _http.GetStringAsync(builder.ToString()); //> GET /reports/{year}/pages
    }

    public Task<string> Joined(string a, string b)
    {
        var builder = new StringBuilder("compare/");
        builder.AppendJoin("...", a, b);
        return _http.GetStringAsync(builder.ToString()); //> GET /compare/{a}...{b}
    }

    public Task<string> Inserted(int year)
    {
        var builder = new StringBuilder("/summary");
        builder.Insert(0, "reports/" + year);
        return _http.GetStringAsync($"{builder}"); //> GET /reports/{year}/summary
    }

    public Task<string> HandedOn(int year)
    {
        var builder = new StringBuilder("reports/").Append(year);
        AddQuery(builder);
        return _http.GetStringAsync(builder.ToString()); //> GET /reports/{year}
    }

    private static void AddQuery(StringBuilder builder) => builder.Append("?format=json");
}

/// <summary>A builder out of a pool or a new one: each goes on with what it holds itself.</summary>
class Pooled(HttpClient client)
{
    private static readonly System.Collections.Concurrent.ConcurrentBag<StringBuilder> Pool = new();

    private static StringBuilder Rent() => Pool.TryTake(out var builder) ? builder.Clear() : new StringBuilder();

    private static string Return(StringBuilder builder)
    {
        var text = builder.ToString();
        Pool.Add(builder);
        return text;
    }

    public Task Send(string chat, bool isHtml)
    {
        var url = Rent().Append("https://api.acme.test/bot/").Append("sendMessage").Append("?chat=").Append(chat);
        if (isHtml)
        {
            url.Append("&mode=html");
        }

        return client.GetAsync(Return(url)); //> GET /bot/sendMessage
    }
}
