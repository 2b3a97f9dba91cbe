using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>The path of an endpoint, such as <c>/meetings/{meetingId}</c>.</summary>
public sealed record RouteTemplate
{
    // The tree of templates is as deep as its longest path, and is walked by recursion.
    private const int MaxSegments = 256;

    private RouteTemplate(string text, RoutePattern pattern)
    {
        Text = text;
        Pattern = pattern;
        MatchKey = string.Concat(pattern.Segments.Select(s => "/" + s.MatchKey));
    }

    /// <summary>The path as the vendor writes it, with a leading slash and parameters in braces.</summary>
    public string Text { get; }

    /// <summary>The path as segments.</summary>
    public RoutePattern Pattern { get; }

    /// <summary>Equal for two templates that match the same paths.</summary>
    public string MatchKey { get; }

    /// <summary>Reads a path. <c>:id</c> is read as <c>{id}</c>; a missing leading slash is added.</summary>
    /// <param name="path">The path, from a table.</param>
    /// <param name="template">The template, on success.</param>
    /// <param name="error">A sentence that says why it is none, otherwise.</param>
    public static bool TryParse(string path, [NotNullWhen(true)] out RouteTemplate? template, out string error)
    {
        template = null;
        error = string.Empty;
        if (path.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            error = $"The path '{Excerpt.Of(path)}' holds white space or a control character.";
            return false;
        }

        if (path.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            error = $"'{Excerpt.Of(path)}' is a URL; a path below the base URL is expected.";
            return false;
        }

        var segments = path.Split('/').Select(ReadColonParameter).ToArray();
        var text = string.Join("/", segments);
        text = text.StartsWith("/", StringComparison.Ordinal) ? text : "/" + text;
        var builder = new RoutePatternBuilder();
        if (!TryRead(text, builder))
        {
            error = $"The braces of the path '{Excerpt.Of(path)}' do not pair, or a pair is empty.";
            return false;
        }

        var pattern = builder.ToPattern();
        if (pattern.Segments.Count > MaxSegments)
        {
            error = $"The path '{Excerpt.Of(path)}' has {pattern.Segments.Count} segments; the limit is {MaxSegments}.";
            return false;
        }

        template = new RouteTemplate(text, pattern);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(RouteTemplate? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static string ReadColonParameter(string segment) =>
        segment.Length > 1 && segment[0] == ':' ? "{" + segment.Substring(1) + "}" : segment;

    private static bool TryRead(string text, RoutePatternBuilder builder)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '/':
                    builder.AddText(text.Substring(start, i - start));
                    builder.EndSegment();
                    start = i + 1;
                    break;
                case '?' or '#':
                    builder.AddText(text.Substring(start, i - start));
                    return true;
                case '{':
                    builder.AddText(text.Substring(start, i - start));
                    var close = text.IndexOf('}', i);
                    if (close < i + 2 || text.IndexOf('{', i + 1, close - i - 1) >= 0 || text.IndexOf('/', i, close - i) >= 0)
                    {
                        return false;
                    }

                    builder.AddHole(RoutePiece.Hole(text.Substring(i + 1, close - i - 1)));
                    i = close;
                    start = close + 1;
                    break;
                case '}':
                    return false;
            }
        }

        builder.AddText(text.Substring(start));
        return true;
    }
}
