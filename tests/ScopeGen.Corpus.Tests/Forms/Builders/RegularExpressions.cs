// URLs that a regular expression cleans or takes apart. What is not known stands for anything that people put there.
using System.Text.RegularExpressions;

class Cleaning(HttpClient client)
{
    private static readonly Regex Slashes = new("(?<!:)/+", RegexOptions.Compiled);

    public Task Static(string id) => client.GetAsync(Regex.Replace($"https://api.acme.test//v1///users/{id}", "(?<!:)/{2,}", "/")); //> GET /v1/users/{id}

    public Task Held(string id) => client.GetAsync(Slashes.Replace($"https://api.acme.test//v1/users/{id}//posts", "/")); //> GET /v1/users/{id}/posts

    public Task Placeholder(string id) => client.GetAsync(Regex.Replace("https://api.acme.test/v1/users/{id}/posts", @"\{id\}", id)); //> GET /v1/users/{id}/posts

    public Task Sanitized(string name) => client.GetAsync("https://api.acme.test/v1/users/" + Regex.Replace(name, "[^a-z]", "")); //> GET /v1/users/{name}

    // Which of the letters stay hangs on what stands there.
    public Task Garbled(string id) => client.GetAsync("https://api.acme.test/" + Regex.Replace("a/" + id + "/b", "[^a-z]", "")); //> unresolved

    public Task NoPattern(string id) => client.GetAsync(Regex.Replace($"https://api.acme.test/v1/{id}", "(", "/")); //> unresolved
}

partial class Generated(HttpClient client)
{
    [GeneratedRegex("/+")]
    private static partial Regex Slashes();

    [GeneratedRegex("^/+", RegexOptions.IgnoreCase)]
    private static partial Regex Start { get; }

    public Task Method(string id) => client.GetAsync("https://api.acme.test/" + Slashes().Replace($"v1//users///{id}", "/")); //> GET /v1/users/{id}

    public Task Property(string id) => client.GetAsync("https://api.acme.test/" + Start.Replace($"//v1/users/{id}", "")); //> GET /v1/users/{id}
}

class Groups(HttpClient client)
{
    private const string Template = "https://api.acme.test/users/{id}";

    public Task Named(string id)
    {
        var parts = Regex.Match(Template, "^(?<host>https?://[^/]+)(?<path>/.*)$");
        return client.GetAsync(parts.Groups["host"].Value + "/v1" + parts.Groups["path"].Value.Replace("{id}", id)); //> GET /v1/users/{id}
    }

    public Task Numbered(string id)
    {
        var parts = Regex.Match($"https://api.acme.test/users/{id}", "^(https?://[^/]+)(/.*)$");
        return client.GetAsync(parts.Groups[1] + "/v1" + parts.Groups[2].Value); //> GET /v1/users/{id}
    }

    public Task Checked(string id)
    {
        var url = $"https://api.acme.test/v1/users/{id}";
        return Regex.IsMatch(url, "^https?://") ? client.GetAsync(url) : client.GetAsync("https://api.acme.test/v1/" + url); //> GET /v1/users/{id}
    }
}

// What the compiler's generator adds.
partial class Generated
{
    private static partial Regex Slashes() => Written.Instance;

    private static partial Regex Start => Written.Instance;

    private sealed class Written : Regex
    {
        public static readonly Written Instance = new();
    }
}

/// <summary>What SDKs that APIMatic writes do before each request.</summary>
class Cleaned(HttpClient client, string root)
{
    private static string Clean(StringBuilder builder)
    {
        var url = builder.ToString();
        var match = Regex.Match(url, "^https?://[^/]+");
        if (!match.Success)
        {
            throw new ArgumentException("no URL");
        }

        var index = url.IndexOf('?');
        var protocol = match.Value;
        var path = url.Substring(protocol.Length, (index == -1 ? url.Length : index) - protocol.Length);
        path = Regex.Replace(path, "//+", "/");
        var parameters = index == -1 ? string.Empty : url.Substring(index);
        return string.Concat(protocol, path, parameters);
    }

    public Task Known(string id) => client.GetAsync(Clean(new StringBuilder("https://api.acme.test").Append($"/v1//users/{id}"))); //> GET /v1/users/{id}

    public Task Open(string id) => client.DeleteAsync(Clean(new StringBuilder(root).Append($"/v1/users/{id}"))); //> DELETE /v1/users/{id}

    public Task Filtered(string id)
    {
        var builder = new StringBuilder("https://api.acme.test/v1/users");
        builder.Append("?id=" + id);
        return client.GetAsync(Clean(builder)); //> GET /v1/users
    }
}

/// <summary>Placeholders that a callback fills: with what is no matter, a placeholder is a segment.</summary>
class Interpolated(HttpClient client)
{
    private static readonly Dictionary<string, string> Nothing = new();

    public Task Get(string account) => Send(HttpMethod.Get, Fill("/accounts/{account_id}/balance", new Dictionary<string, object> { ["account_id"] = account })); //> GET /accounts/{id}/balance

    public Task Put(string account, int note) => Send(HttpMethod.Put, Fill("/accounts/{account_id}/notes/{note_id}", new Dictionary<string, object> { ["account_id"] = account, ["note_id"] = note })); //> PUT /accounts/{id}/notes/{id}

    private static string Fill(string path, Dictionary<string, object> values)
    {
        var regex = new Regex("{([A-Za-z|_]*)}");
        return regex.Replace(path, m => values[m.Groups[1].Value].ToString()!.Replace("/", "%2F"));
    }

    private Task Send(HttpMethod method, string path) => client.SendAsync(new HttpRequestMessage(method, "https://interpolated.acme.test" + path)); //> passthrough
}
