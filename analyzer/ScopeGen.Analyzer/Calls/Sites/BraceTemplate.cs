using System.Collections.Generic;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>Placeholders in literal text: <c>{id}</c> of RestSharp, Refit and RestEase, and the operators of RFC 6570.</summary>
internal static class BraceTemplate
{
    /// <summary>The name that RFC 6570 templates of API clients give to the base.</summary>
    public const string BaseName = "baseurl";

    public static IEnumerable<UrlPiece> Split(string text)
    {
        var start = 0;
        while (text.IndexOf('{', start) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > start)
            {
                yield return new UrlPiece(text.Substring(start, open - start), null);
            }

            foreach (var piece in Expand(text.Substring(open + 1, close - open - 1)))
            {
                yield return piece;
            }

            start = close + 1;
        }

        if (start < text.Length || text.Length == 0)
        {
            yield return new UrlPiece(text.Substring(start), null);
        }
    }

    private static IEnumerable<UrlPiece> Expand(string expression)
    {
        var mark = expression.Length > 0 ? expression[0] : ' ';
        var names = (mark is '+' or '#' or '.' or '/' or ';' or '?' or '&' ? expression.Substring(1) : expression).Split(',');
        switch (mark)
        {
            case '?' or '&' or '#':
                yield return new UrlPiece("?", null);
                break;
            case ';':
                break;
            case '/':
                foreach (var name in names)
                {
                    yield return new UrlPiece("/", null);
                    yield return Hole(name, HoleKind.Text);
                }

                break;
            case '.':
                foreach (var name in names)
                {
                    yield return new UrlPiece(".", null);
                    yield return Hole(name, HoleKind.Text);
                }

                break;
            default:
                yield return Hole(names[0], mark == '+' ? HoleKind.Spanning : HoleKind.Text);
                break;
        }
    }

    private static UrlPiece Hole(string name, HoleKind kind)
    {
        // A parameter that may hold slashes: {**path}.
        if (name.StartsWith("**", System.StringComparison.Ordinal))
        {
            (name, kind) = (name.Substring(2), HoleKind.Spanning);
        }

        // A limit or format: {id:int}, {name*}.
        var end = name.IndexOfAny([':', '*', '=']);
        return new UrlPiece(null, new Hole(end > 0 ? name.Substring(0, end) : name, kind, UnresolvedReason.None));
    }
}
