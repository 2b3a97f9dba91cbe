using Microsoft.OpenApi;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>Where the servers of a document are.</summary>
internal static class ServerUrls
{
    // A list of all a vendor's regions is one; of all its customers is none.
    private const int MaxValues = 16;

    /// <summary>The URLs of servers, with each value that their variables may have; what may be anything stays a parameter.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="isHost">Whether a URL without scheme is a host, of Swagger 2.0, which then is served as the document is: by HTTPS.</param>
    public static IReadOnlyList<string> Of(IEnumerable<OpenApiServer>? servers, bool isHost) =>
        [.. (servers ?? []).SelectMany(s => Expand(s.Url ?? string.Empty, s.Variables ?? new Dictionary<string, OpenApiServerVariable>())).Select(u => isHost && u.StartsWith("//", StringComparison.Ordinal) ? "https:" + u : u).Select(u => u.TrimEnd('/')).Where(u => u.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Scheme and authority of a URL, and the path behind it.</summary>
    public static (string Origin, string Path) Split(string url)
    {
        var slash = url.IndexOf('/', url.IndexOf("://", StringComparison.Ordinal) + 3);
        return slash < 0 ? (url, string.Empty) : (url[..slash], url[slash..]);
    }

    private static IEnumerable<string> Expand(string url, IDictionary<string, OpenApiServerVariable> variables)
    {
        IEnumerable<string> urls = [url];
        foreach (var (name, variable) in variables)
        {
            var placeholder = "{" + name + "}";
            // Without a list of values the default is an example.
            var values = variable.Enum is { Count: > 0 and <= MaxValues } listed ? listed : [placeholder];
            urls = urls.SelectMany(u => values.Select(v => u.Replace(placeholder, v, StringComparison.Ordinal)));
        }

        return urls.Take(MaxValues);
    }
}
