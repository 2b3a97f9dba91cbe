using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Routes;

/// <summary>A URL as host and path.</summary>
/// <param name="Host">The host, with the port where one is written; null for a relative URL.</param>
/// <param name="Path">The path.</param>
public sealed record UrlPattern(RouteSegment? Host, RoutePattern Path)
{
    /// <summary>Splits <paramref name="url"/>. Scheme, user information, query and fragment are left out.</summary>
    public static UrlPattern Parse(UrlText url)
    {
        var authority = url.IsAbsolute ? new List<RoutePiece>() : null;
        var inAuthority = url.IsAbsolute;
        var path = new RoutePatternBuilder();
        for (var i = 0; i < url.Pieces.Count; i++)
        {
            var piece = url.Pieces[i];
            if (piece.IsHole)
            {
                if (inAuthority)
                {
                    authority!.Add(piece);
                }
                else
                {
                    path.AddHole(piece);
                }

                continue;
            }

            var text = piece.Literal!;
            var start = i == 0 ? url.AuthorityStart : 0;
            for (var j = start; j <= text.Length; j++)
            {
                var c = j < text.Length ? text[j] : '\0';
                if (j < text.Length && c is not ('/' or '?' or '#'))
                {
                    continue;
                }

                var part = text.Substring(start, j - start);
                start = j + 1;
                if (inAuthority)
                {
                    authority!.Add(RoutePiece.Text(part));
                    inAuthority = j == text.Length;
                }
                else
                {
                    path.AddText(part);
                }

                if (c == '/')
                {
                    path.EndSegment();
                }
                else if (c is '?' or '#')
                {
                    return new UrlPattern(ReadHost(authority), path.ToPattern());
                }
            }
        }

        return new UrlPattern(ReadHost(authority), path.ToPattern());
    }

    /// <inheritdoc/>
    public override string ToString() => Host == null ? Path.ToString() : Host + Path.ToString();

    private static RouteSegment? ReadHost(List<RoutePiece>? authority)
    {
        if (authority == null)
        {
            return null;
        }

        var at = authority.FindLastIndex(p => p.Literal?.IndexOf('@') >= 0);
        if (at >= 0)
        {
            var literal = authority[at].Literal!;
            authority.RemoveRange(0, at);
            authority[0] = RoutePiece.Text(literal.Substring(literal.LastIndexOf('@') + 1));
        }

        var last = authority.Count - 1;
        if (authority[last].Literal is { } text)
        {
            authority[last] = RoutePiece.Text(WithoutDefaultPort(text));
        }

        return new RouteSegment(authority.Where(p => p.Literal != string.Empty).DefaultIfEmpty(RoutePiece.Text(string.Empty)).ToImmutableArray());
    }

    private static string WithoutDefaultPort(string host)
    {
        var colon = host.LastIndexOf(':');
        return colon >= 0 && host.Substring(colon) is ":443" or ":80" or ":" ? host.Substring(0, colon) : host;
    }
}
