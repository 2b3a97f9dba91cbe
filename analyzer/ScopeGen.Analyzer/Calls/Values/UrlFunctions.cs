using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>The functions on URLs: bases, paths, and how one is put below another.</summary>
internal static class UrlFunctions
{
    /// <summary>The folder of a base: up to the last slash of its path.</summary>
    public static readonly TextFunction Folder = new("Folder", a => FolderOf(a[0]));

    /// <summary>A URL without its last segment.</summary>
    public static readonly TextFunction Parent = new("Parent", a => ParentOf(a[0]));

    /// <summary>Scheme and authority of a base.</summary>
    public static readonly TextFunction Root = new("Root", a => RootOf(a[0]));

    /// <summary>A URL with segments behind it: URL, list.</summary>
    public static readonly TextFunction Below = new("Below", a => a[1].Kind == ValueKind.List || !a[1].IsFree ? JoinSegments(a[0], a[1]) : null);

    /// <summary>The scheme of a URL.</summary>
    public static readonly TextFunction Scheme = new("Scheme", a => Parts(a[0]) is { } parts ? Value.Text(parts.Scheme) : null);

    /// <summary>The host of a URL.</summary>
    public static readonly TextFunction Host = new("Host", a => Parts(a[0]) is { } parts ? Value.Text(parts.Host) : null);

    /// <summary>The host of a URL, with its port where that is not its scheme's.</summary>
    public static readonly TextFunction Authority = new("Authority", a => Parts(a[0]) is { } parts ? Value.Text(parts.Authority) : null);

    /// <summary>The port of a URL.</summary>
    public static readonly TextFunction Port = new("Port", a => Parts(a[0]) is { } parts ? Value.Constant(parts.Port) : null);

    /// <summary>The path of a URL.</summary>
    public static readonly TextFunction PathOf = new("PathOf", a => PathIn(a[0]));

    /// <summary>A relative URL resolved against a base as RFC 3986, section 5.2 says: base, relative.</summary>
    public static readonly TextFunction Resolve = new("Resolve", a => ResolveAgainst(a[0], a[1]));

    /// <summary>What relative URLs are resolved against, marked as a base: it is absolute, or the code would fail.</summary>
    public static readonly TextFunction Base = new("Base", a => a[0].IsFree ? null : Value.BaseOf(a[0]));

    /// <summary>Whether a text starts with a scheme and an authority.</summary>
    public static readonly TextFunction StartsAbsolute = new("IsAbsoluteUri", a => IsAbsolute(a[0]) ? Value.True : TextFunctions.Pieces(Value.AsText(a[0]))[0].Literal != null ? Value.False : null);

    private static readonly Value Slash = Value.Text("/");

    /// <summary>One path below another one, with one slash between them.</summary>
    public static Value JoinPath(Value left, Value right)
    {
        if (IsAbsolute(right))
        {
            return right;
        }

        var below = TextFunctions.TrimStart.Apply(right, Slash);
        return below.Literal is "" ? left : left.Literal is "" ? right : Value.Concat([TextFunctions.TrimEnd.Apply(left, Slash), Slash, below]);
    }

    /// <summary>A URL with segments behind it: those of a list, or one.</summary>
    public static Value JoinSegments(Value url, Value segments) => (segments.Kind == ValueKind.List ? segments.Parts : [segments])
        .Aggregate(url, (joined, segment) => JoinPath(joined, segment.Kind == ValueKind.Constant ? Value.AsText(segment) : segment));

    /// <summary>Whether a text starts with a scheme and an authority.</summary>
    public static bool IsAbsolute(Value text)
    {
        var first = TextFunctions.Pieces(text)[0];
        return first.Kind == ValueKind.Base || (first.Literal is { } literal && UrlText.Of(literal).IsAbsolute);
    }

    private static Value? FolderOf(Value text)
    {
        if (text.Kind == ValueKind.Base)
        {
            return FolderOf(text.Parts[0]) is { } folder ? Value.Base(folder) : null;
        }

        var pieces = TextFunctions.Pieces(text);
        var last = pieces[pieces.Length - 1];
        if (last.Literal is not { } literal)
        {
            return last.IsFree ? null : Value.Concat([text, Slash]);
        }

        var start = pieces.Length == 1 ? AuthorityOf(literal) : 0;
        var slash = literal.LastIndexOf('/');
        return slash < start && pieces.Length == 1
            ? Value.Concat([text, Slash])
            : Value.Concat(pieces.SetItem(pieces.Length - 1, Value.Text(literal.Substring(0, slash + 1))));
    }

    private static Value? ParentOf(Value text)
    {
        var pieces = TextFunctions.Pieces(text);
        // A last segment that is a hole of its own is taken off whole, whatever it holds.
        if (pieces.Length > 1 && pieces[pieces.Length - 1].Literal == null)
        {
            return pieces[pieces.Length - 2].Literal?.EndsWith("/", StringComparison.Ordinal) == true
                ? TextFunctions.TrimEnd.Apply(Value.Concat(pieces.RemoveAt(pieces.Length - 1)), Slash)
                : null;
        }

        return FolderOf(TextFunctions.TrimEnd.Apply(text, Slash)) is { } folder ? TextFunctions.TrimEnd.Apply(folder, Slash) : null;
    }

    private static Value? RootOf(Value text)
    {
        if (text.Kind == ValueKind.Base)
        {
            return RootOf(text.Parts[0]);
        }

        var pieces = TextFunctions.Pieces(text);
        if (pieces[0].Literal is not { } first)
        {
            return pieces[0].Kind == ValueKind.Base ? RootOf(pieces[0]) : pieces[0].IsFree ? null : pieces[0];
        }

        var root = new List<Value>();
        var start = AuthorityOf(first);
        foreach (var piece in pieces)
        {
            var slash = piece.Literal?.IndexOf('/', root.Count == 0 ? start : 0) ?? -1;
            if (slash >= 0)
            {
                root.Add(Value.Text(piece.Literal!.Substring(0, slash)));
                break;
            }

            root.Add(piece);
        }

        return Value.Concat(root);
    }

    /// <summary>Scheme and authority of a URL that has both in writing; null for others.</summary>
    private static Uri? Parts(Value text) => IsAbsolute(text) && RootOf(text)?.Literal is { } root && Uri.TryCreate(root, UriKind.Absolute, out var parts) ? parts : null;

    private static Value? PathIn(Value text)
    {
        if (text.Kind == ValueKind.Base)
        {
            return PathIn(text.Parts[0]);
        }

        var pieces = TextFunctions.Pieces(text);
        if (pieces[0].Kind == ValueKind.Base)
        {
            return PathIn(pieces[0]) is { } start ? Value.Concat(pieces.SetItem(0, start)) : null;
        }

        if (pieces[0].Literal is not { } first)
        {
            // A hole before a path is scheme and host; alone it may be anything.
            return pieces[0].IsFree ? null : pieces.Length > 1 ? Value.Concat(pieces.RemoveAt(0)) : pieces[0];
        }

        var authority = AuthorityOf(first);
        var slash = authority == 0 ? 0 : first.IndexOf('/', authority);
        return Value.Concat(slash < 0 ? pieces.RemoveAt(0) : pieces.SetItem(0, Value.Text(first.Substring(slash))));
    }

    private static Value? ResolveAgainst(Value baseUrl, Value relative)
    {
        relative = Value.AsText(relative);
        var first = TextFunctions.Pieces(relative)[0];
        if (IsAbsolute(relative))
        {
            return relative;
        }

        if (first.IsFree)
        {
            return null;
        }

        // A link from elsewhere may be a whole URL, and takes nothing from where it was found.
        if (first is { IsHole: true, Hole.Kind: HoleKind.Spanning })
        {
            return relative;
        }

        if (first.Literal is "" || first.Literal?[0] is '?' or '#')
        {
            return Value.Concat([baseUrl, relative]);
        }

        var folder = first.Literal?[0] == '/' ? Root.Apply(baseUrl) : Folder.Apply(baseUrl);
        return Value.Concat([Base.Apply(folder), relative]);
    }

    private static int AuthorityOf(string url)
    {
        var colon = url.IndexOf("://", StringComparison.Ordinal);
        return colon < 0 ? 0 : colon + 3;
    }
}
