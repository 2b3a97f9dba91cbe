using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScopeGen.Routes;

/// <summary>
/// A base URL of a provider: host and path below which its endpoints live. Both may hold parameters, as in
/// <c>https://{shop}.myshopify.com/admin/api/{version}</c>. The scheme makes no difference.
/// </summary>
public sealed record BaseUrl
{
    private BaseUrl(string text, RouteSegment host, RoutePattern path)
    {
        Text = text;
        Host = host;
        Path = path;
    }

    /// <summary>The URL as written.</summary>
    public string Text { get; }

    /// <summary>The host, with the port where one is written.</summary>
    public RouteSegment Host { get; }

    /// <summary>The path that all endpoints share.</summary>
    public RoutePattern Path { get; }

    /// <summary>Reads an absolute http or https URL.</summary>
    public static bool TryParse(string url, [NotNullWhen(true)] out BaseUrl? baseUrl)
    {
        baseUrl = null;
        if ((!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            || url.IndexOfAny(['?', '#', '@', ',']) >= 0)
        {
            return false;
        }

        var afterScheme = url.Substring(url.IndexOf("//", StringComparison.Ordinal) + 1);
        if (!RouteTemplate.TryParse(afterScheme, out var template, out _) || template.Pattern.Segments.Count == 0)
        {
            return false;
        }

        // Braces make parameters in the host as in the path.
        var text = UrlText.Of("https://");
        foreach (var segment in template.Pattern.Segments)
        {
            text = text.Append(UrlText.Of(segment.Pieces)).Append(UrlText.Of("/"));
        }

        var pattern = UrlPattern.Parse(text);
        if (pattern.Host == null || !IsHost(string.Concat(pattern.Host.Pieces.Items.Select(p => p.Literal ?? "x"))))
        {
            return false;
        }

        baseUrl = new BaseUrl(url, pattern.Host, pattern.Path);
        return true;
    }

    private static bool IsHost(string text)
    {
        var colon = text.LastIndexOf(':');
        var host = colon < 0 ? text : text.Substring(0, colon);
        return Uri.CheckHostName(host) != UriHostNameType.Unknown && (colon < 0 || ushort.TryParse(text.Substring(colon + 1), out _));
    }
}
