using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>Splits the URL of a request into base and route.</summary>
internal static class RequestUrls
{
    /// <summary>The base and route of a URL; or its base as far as that is known, and the hole for which nobody can tell the route.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="bases">The bases of the client; none where nobody sets one.</param>
    /// <param name="join">How a relative URL is put below a base.</param>
    public static IEnumerable<(UrlText? Base, UrlText? Route, Hole? Unknown)> Split(ImmutableArray<UrlPiece> url, IReadOnlyList<ImmutableArray<UrlPiece>> bases, UrlJoin join)
    {
        url = WithoutQuery(url);
        var namesBase = url.Length > 0 && url[0].Hole is { Kind: HoleKind.Spanning, Name: BraceTemplate.BaseName };
        if (namesBase)
        {
            (url, join) = (url.RemoveAt(0), UrlJoin.Append);
        }

        if (IsAbsolute(url))
        {
            return [SplitAbsolute(url)];
        }

        if (url.Length > 0 && url[0].IsOpen && url.IndexOf(default) is var end and > 0)
        {
            // The code says which part is the base, though not what it is.
            return [Route(url.RemoveRange(end, url.Length - end), url.RemoveRange(0, end + 1))];
        }

        if (bases.Count == 0 || StartsWithScheme(url))
        {
            return [SplitWithoutBase(url)];
        }

        // Below a base that is known, a hole at the start may be any route.
        return bases.Select(b => IsAbsolute(b) ? Below(WithoutQuery(b), url, join) : BelowUnknown(b, url, join));
    }

    /// <summary>Whether text starts with a scheme and an authority.</summary>
    public static bool IsAbsolute(ImmutableArray<UrlPiece> url) => url.Length > 0 && url[0].Literal is { } first && UrlText.Of(first).IsAbsolute;

    /// <summary>Whether a URL is one of another protocol, such as a file's.</summary>
    public static bool IsForeign(ImmutableArray<UrlPiece> url) => IsAbsolute(url)
        && url[0].Literal is { } first && !first.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !first.StartsWith("ws", StringComparison.OrdinalIgnoreCase);

    private static (UrlText?, UrlText?, Hole?) SplitAbsolute(ImmutableArray<UrlPiece> url)
    {
        var mark = -1;
        for (var i = 0; i < url.Length; i++)
        {
            mark = url[i].IsEndOfBase ? i : mark;
        }

        if (mark >= 0)
        {
            var rest = url.RemoveRange(0, mark + 1);
            var baseUrl = url.RemoveRange(mark, url.Length - mark);
            // A constant that is a resource's URL is no base of what follows: $"{MeetingsUrl}/{id}".
            if (rest.Select(p => p.Literal?.Trim('/')).FirstOrDefault(l => l != string.Empty) is { Length: > 0 } || (rest.Any(p => p.Hole != null) && !ApiRoot.HasResource(Text(baseUrl))))
            {
                return Route(baseUrl, rest);
            }

            url = [.. url.Where(p => !p.IsEndOfBase)];
        }

        var end = AuthorityEnd(url);
        if (end.Piece == url.Length && url[url.Length - 1].IsOpen && url[url.Length - 2].Literal is { } host && char.IsLetterOrDigit(host[host.Length - 1]))
        {
            // "https://api.acme.test" and a path that brings its own slash.
            return (Trimmed(Text(url.RemoveAt(url.Length - 1))), null, url[url.Length - 1].Hole);
        }

        var (root, path) = CutAt(url, end);
        return Route(root, path);
    }

    /// <summary>Whether a URL is the scheme of one that has none of its own, such as <c>//files.acme.test/x</c> from a response.</summary>
    private static bool StartsWithScheme(ImmutableArray<UrlPiece> url) => url.Length > 1 && url[0].Literal is "https:" or "http:" && url[1].IsOpen;

    private static (UrlText?, UrlText?, Hole?) SplitWithoutBase(ImmutableArray<UrlPiece> url)
    {
        url = StartsWithScheme(url) ? url.RemoveAt(0) : url;
        if (url.Length > 1 && url[0].IsOpen && url[1].Literal is { Length: > 0 } host && host[0] is '.' or ':')
        {
            // The end of a host, as far as the code names it.
            var (root, path) = CutAt(url, AuthorityEnd(url));
            return Route(root, path);
        }

        // The whole URL must be absolute at run time: a hole before a path is the base.
        if (url.Length > 1 && url[0].IsOpen && ((url[1].Literal is { } next && next.Any(char.IsLetter)) || HasPathBehind(url, 0)))
        {
            return Route([url[0]], url.RemoveAt(0));
        }

        return url.All(p => p.Literal is "")
            ? (null, null, new Hole("url", HoleKind.Spanning, UnresolvedReason.UnsupportedConstruct, "an empty URL"))
            : Route(null, url);
    }

    private static (UrlText?, UrlText?, Hole?) Below(ImmutableArray<UrlPiece> baseUrl, ImmutableArray<UrlPiece> url, UrlJoin join)
    {
        baseUrl = [.. baseUrl.Where(p => !p.IsEndOfBase)];
        var first = url.Length > 0 ? url[0].Literal ?? string.Empty : string.Empty;
        if (url.Length == 0 || url.All(p => p.Literal is ""))
        {
            // The whole URL stands in the client, or the base itself is called.
            return ApiRoot.HasResource(Text(baseUrl)) ? SplitAbsolute(baseUrl) : Route(baseUrl, url);
        }

        if (first.StartsWith("//", StringComparison.Ordinal) && join != UrlJoin.Append)
        {
            return SplitAbsolute(url.SetItem(0, new UrlPiece(baseUrl[0].Literal!.Substring(0, baseUrl[0].Literal!.IndexOf(':') + 1) + first, null)));
        }

        if (join != UrlJoin.Append && first.StartsWith("/", StringComparison.Ordinal))
        {
            return Route(CutAt(baseUrl, AuthorityEnd(baseUrl)).Before, url);
        }

        var folder = join == UrlJoin.Resolve ? FolderOf(baseUrl) : baseUrl;
        // Below a resource a hole is its id: "lists/" and $"{id}/members", or a placeholder, which is one segment.
        var rest = join == UrlJoin.Append && first.Length > 0 && first.Trim('/').Length == 0 ? url.RemoveAt(0) : url;
        var isId = rest.Length > 0 && rest[0].IsOpen && (IsPlaceholder(rest[0]) || (rest.Length == 1 && IsNamedId(rest[0])) || (rest.Length > 1 && rest[1].Literal?.StartsWith("/", StringComparison.Ordinal) == true));
        if (isId && ApiRoot.HasResource(Text(folder)))
        {
            var (root, path) = CutAt(folder, AuthorityEnd(folder));
            return Route(root, [.. path, new UrlPiece("/", null), .. rest]);
        }

        return Route(folder, url);
    }

    private static bool IsPlaceholder(UrlPiece piece) => piece.Hole is { Reason: UnresolvedReason.None, Kind: HoleKind.Text };

    private static bool IsNamedId(UrlPiece piece) => piece.Hole is { Kind: HoleKind.Text } hole && (hole.Name is "id" || hole.Name.EndsWith("Id", StringComparison.Ordinal));

    private static (UrlText?, UrlText?, Hole?) BelowUnknown(ImmutableArray<UrlPiece> baseUrl, ImmutableArray<UrlPiece> url, UrlJoin join)
    {
        if (baseUrl.Length == 0 || url.All(p => p.Literal is ""))
        {
            return SplitWithoutBase(baseUrl.Length == 0 ? url : WithoutQuery(baseUrl));
        }

        if (join == UrlJoin.Resolve && baseUrl[0].IsOpen && url[0].Literal?.StartsWith("/", StringComparison.Ordinal) == true)
        {
            // Of a base, only the host stays before a path from the root.
            return Route([baseUrl[0]], url);
        }

        // $"{root}/users" on a client whose base is not known either: the one or the other is the base. A setting before more of a path is.
        return url.Length > 1 && url[0].IsOpen && ((url[1].Literal is { } next && next.Any(char.IsLetter)) || (url[0].Hole!.Reason == UnresolvedReason.Configuration && HasPathBehind(url, 0)))
            ? Route([url[0]], url.RemoveAt(0))
            : Route(baseUrl, url);
    }

    private static (UrlText?, UrlText?, Hole?) Route(ImmutableArray<UrlPiece>? baseUrl, ImmutableArray<UrlPiece> path)
    {
        var root = baseUrl == null ? null : Trimmed(Text(baseUrl.Value));
        var start = path.FirstOrDefault(p => !p.IsEndOfBase && p.Literal?.Trim('/') != string.Empty);
        if (start.IsOpen && (baseUrl == null || !IsSegment(start, path)))
        {
            return (root, null, start.Hole);
        }

        var last = path.Length - 1;
        if (last > 0 && path[last].Hole is { Reason: not (UnresolvedReason.None or UnresolvedReason.PublicParameter), Kind: not HoleKind.Scalar } link && path[last - 1].Literal?.EndsWith("/", StringComparison.Ordinal) == true && !ApiRoot.HasResource(Text(path.RemoveAt(last))))
        {
            // "/v2/" and what a response names: a path, not an id.
            return (root, null, link);
        }

        return (root, Rooted(Text([.. path.Select(WithoutEmptySegments)])), null);
    }

    /// <summary>Two slashes for one: code that joins carelessly works since servers read them so, and no table has an empty segment.</summary>
    private static UrlPiece WithoutEmptySegments(UrlPiece piece)
    {
        var literal = piece.Literal;
        while (literal != null && literal.IndexOf("//", StringComparison.Ordinal) is var place && place >= 0)
        {
            literal = literal.Remove(place, 1);
        }

        return literal == piece.Literal ? piece : new UrlPiece(literal, null);
    }

    /// <summary>Whether a hole where the route starts is just its first segment: an account, say, with a path of its own behind it.</summary>
    private static bool IsSegment(UrlPiece start, ImmutableArray<UrlPiece> path) =>
        start.Hole is { Kind: HoleKind.Text, IsMember: false, Reason: UnresolvedReason.PublicParameter or UnresolvedReason.ResponseData }
        && HasPathBehind(path, path.IndexOf(start));

    /// <summary>Whether a slash stands behind a hole, and text somewhere behind that.</summary>
    private static bool HasPathBehind(ImmutableArray<UrlPiece> url, int hole) =>
        hole + 1 < url.Length && url[hole + 1].Literal is { Length: > 0 } literal && literal[0] == '/' && url.Skip(hole + 1).Any(p => p.Literal?.Any(char.IsLetter) == true);

    /// <summary>The pieces as text.</summary>
    public static UrlText TextOf(ImmutableArray<UrlPiece> pieces) => Text(pieces);

    private static UrlText Text(ImmutableArray<UrlPiece> pieces) =>
        UrlText.Of(pieces.Where(p => !p.IsEndOfBase).Select(p => p.Literal != null ? RoutePiece.Text(p.Literal) : RoutePiece.Hole(p.Hole!.Name, p.Hole.Kind)));

    private static UrlText Trimmed(UrlText baseUrl)
    {
        var pieces = baseUrl.Pieces.Items;
        return pieces.Length > 0 && pieces[pieces.Length - 1].Literal is { } last ? UrlText.Of(pieces.SetItem(pieces.Length - 1, RoutePiece.Text(WithoutDefaultPort(last.TrimEnd('/'))))) : baseUrl;
    }

    /// <summary>A host with its scheme's own port is the host (RFC 3986, section 6.2.3).</summary>
    private static string WithoutDefaultPort(string root) => Uri.TryCreate(root, UriKind.Absolute, out var parts) && parts is { IsDefaultPort: true, AbsolutePath: "/" } && root.EndsWith(":" + parts.Port, StringComparison.Ordinal)
        ? root.Substring(0, root.LastIndexOf(':'))
        : root;

    private static UrlText Rooted(UrlText path)
    {
        var pieces = path.Pieces.Items;
        var first = pieces.Length > 0 ? pieces[0].Literal : null;
        return first?.StartsWith("/", StringComparison.Ordinal) == true ? UrlText.Of(pieces.SetItem(0, RoutePiece.Text("/" + first.TrimStart('/')))) : UrlText.Of("/").Append(path);
    }

    private static ImmutableArray<UrlPiece> WithoutQuery(ImmutableArray<UrlPiece> url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var mark = url[i].Literal?.IndexOfAny(['?', '#']) ?? -1;
            // A parameter of a query whose start depends on a condition.
            var parameter = url[i].Literal?.IndexOf('&') ?? -1;
            if (mark < 0 && parameter >= 0 && (url[i].Literal!.IndexOf('=', parameter) >= 0 || (parameter == 0 && i > 0)))
            {
                mark = parameter;
            }

            if (mark >= 0)
            {
                return mark == 0 && i > 0 ? [.. url.Take(i)] : [.. url.Take(i), new UrlPiece(url[i].Literal!.Substring(0, mark), null)];
            }
        }

        // A hole that calls itself a query is one, where nothing is put between it and the path.
        return url.Length > 1 && url[url.Length - 1].Hole is { Kind: HoleKind.Text } end && IsQuery(end.Name, url[url.Length - 2].Literal) ? url.RemoveAt(url.Length - 1) : url;
    }

    private static bool IsQuery(string name, string? before) => before?.EndsWith("/", StringComparison.Ordinal) switch
    {
        null => false,
        // "search/" and a query may be text that is searched for.
        true => name.StartsWith("queryString", StringComparison.OrdinalIgnoreCase) || name.StartsWith("queryParam", StringComparison.OrdinalIgnoreCase),
        false => name.IndexOf("query", StringComparison.OrdinalIgnoreCase) >= 0,
    };

    /// <summary>Where the path of an absolute URL starts.</summary>
    private static (int Piece, int Offset) AuthorityEnd(ImmutableArray<UrlPiece> url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var from = i == 0 && url[0].Literal is { } start ? start.IndexOf("://", StringComparison.Ordinal) + 3 : 0;
            var slash = url[i].Literal?.IndexOf('/', from) ?? -1;
            if (slash >= 0)
            {
                return (i, slash);
            }
        }

        return (url.Length, 0);
    }

    private static ImmutableArray<UrlPiece> FolderOf(ImmutableArray<UrlPiece> baseUrl)
    {
        var start = AuthorityEnd(baseUrl);
        for (var i = baseUrl.Length - 1; i >= start.Piece && i >= 0; i--)
        {
            var slash = baseUrl[i].Literal?.LastIndexOf('/') ?? -1;
            if (slash >= 0 && (i > start.Piece || slash >= start.Offset))
            {
                return CutAt(baseUrl, (i, slash)).Before;
            }
        }

        return baseUrl;
    }

    private static (ImmutableArray<UrlPiece> Before, ImmutableArray<UrlPiece> Behind) CutAt(ImmutableArray<UrlPiece> url, (int Piece, int Offset) place)
    {
        if (place.Piece >= url.Length)
        {
            return (url, []);
        }

        var literal = url[place.Piece].Literal!;
        return ([.. url.Take(place.Piece), new UrlPiece(literal.Substring(0, place.Offset), null)], [new UrlPiece(literal.Substring(place.Offset), null), .. url.Skip(place.Piece + 1)]);
    }
}
