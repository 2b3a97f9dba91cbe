using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>The text of a URL as far as code tells it: literal text and holes, absolute or relative.</summary>
public sealed record UrlText
{
    private static readonly char[] QueryMarks = ['?', '#'];

    private UrlText(ImmutableArray<RoutePiece> pieces) => Pieces = new EquatableArray<RoutePiece>(pieces);

    /// <summary>The pieces; no literal is empty and no two stand side by side.</summary>
    public EquatableArray<RoutePiece> Pieces { get; }

    /// <summary>Whether the text starts with a scheme and an authority.</summary>
    public bool IsAbsolute => AuthorityStart > 0;

    /// <summary>Whether nothing but slashes stands before a hole that may be any URL or route.</summary>
    public bool StartsWithHole => Pieces.Count > 0 && Pieces[IsSlashes(Pieces[0]) ? Math.Min(1, Pieces.Count - 1) : 0].IsOpen;

    /// <summary>Whether the text holds the start of a query or fragment: what is put behind it is no part of the path.</summary>
    public bool HasQuery => Pieces.Count > 0 && Pieces[Pieces.Count - 1].Literal?.IndexOfAny(QueryMarks) >= 0;

    /// <summary>Whether the text has no content but slashes.</summary>
    public bool IsBlank => Pieces.Items.All(IsSlashes);

    /// <summary>Offset in the first piece of what follows <c>://</c>; 0 where the text is relative.</summary>
    internal int AuthorityStart
    {
        get
        {
            var first = Pieces.Count > 0 ? Pieces[0].Literal : null;
            var colon = first?.IndexOf("://", StringComparison.Ordinal) ?? -1;
            return colon > 0 && char.IsLetter(first![0]) && first.Take(colon).All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.') ? colon + 3 : 0;
        }
    }

    /// <summary>The text of <paramref name="pieces"/>.</summary>
    public static UrlText Of(IEnumerable<RoutePiece> pieces)
    {
        var result = ImmutableArray.CreateBuilder<RoutePiece>();
        foreach (var piece in pieces)
        {
            if (result.Count > 0 && result[result.Count - 1].IsHole == piece.IsHole)
            {
                result[result.Count - 1] = Merge(result[result.Count - 1], piece);
            }
            else if (piece.Literal != string.Empty)
            {
                result.Add(piece);
            }
        }

        return new UrlText(result.ToImmutable());
    }

    /// <summary>Literal text.</summary>
    public static UrlText Of(string literal) => Of([RoutePiece.Text(literal)]);

    /// <summary>This text with <paramref name="other"/> behind it.</summary>
    public UrlText Append(UrlText other) => Of(Pieces.Concat(other.Pieces));

    /// <summary>Resolves this text against a base as RFC 3986, section 5.2 says, which is what <see cref="Uri"/> does.</summary>
    public UrlText ResolveAgainst(UrlText baseUrl)
    {
        if (IsAbsolute)
        {
            return this;
        }

        var (path, end) = FindPath(baseUrl);
        var first = Pieces.Count > 0 ? Pieces[0].Literal ?? string.Empty : string.Empty;
        if (Pieces.Count == 0 || first.StartsWith("?", StringComparison.Ordinal) || first.StartsWith("#", StringComparison.Ordinal))
        {
            return baseUrl.Prefix(end).Append(this);
        }

        if (first.StartsWith("/", StringComparison.Ordinal))
        {
            return baseUrl.Prefix(path).Append(this);
        }

        var folder = baseUrl.FindLast('/', path, end) is { } slash
            ? baseUrl.Prefix((slash.Piece, slash.Offset + 1))
            : baseUrl.Prefix(path).Append(Of("/"));
        // A hole behind the last slash may hold a slash itself, and then it stays.
        var lost = baseUrl.Prefix(end).Pieces.Skip(folder.Pieces.Count).Where(p => p.IsOpen).Take(1).Select(p => RoutePiece.Hole(p.Name, HoleKind.Spanning));
        return folder.Append(Of(lost)).Append(this);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Pieces);

    /// <summary>Two literals are one, and so are two holes: as wide as the wider of them.</summary>
    private static RoutePiece Merge(RoutePiece first, RoutePiece second)
    {
        if (!first.IsHole)
        {
            return RoutePiece.Text(first.Literal + second.Literal);
        }

        return first.SpansSegments || (first.Kind == HoleKind.Text && !second.SpansSegments) ? first : second;
    }

    private static bool IsSlashes(RoutePiece piece) => piece.Literal?.All(c => c == '/') == true;

    /// <summary>Where the path of a base starts, and where it ends before query and fragment.</summary>
    private static ((int Piece, int Offset) Path, (int Piece, int Offset) End) FindPath(UrlText url)
    {
        var none = (url.Pieces.Count, 0);
        var authority = (0, url.AuthorityStart);
        var path = url.IsAbsolute ? url.FindFirst("/?#", authority) ?? none : (0, 0);
        return (path, url.FindFirst("?#", path) ?? none);
    }

    private (int Piece, int Offset)? FindFirst(string any, (int Piece, int Offset) from)
    {
        for (var i = from.Piece; i < Pieces.Count; i++)
        {
            var offset = Pieces[i].Literal?.IndexOfAny(any.ToCharArray(), i == from.Piece ? from.Offset : 0) ?? -1;
            if (offset >= 0)
            {
                return (i, offset);
            }
        }

        return null;
    }

    private (int Piece, int Offset)? FindLast(char c, (int Piece, int Offset) from, (int Piece, int Offset) to)
    {
        (int, int)? last = null;
        for (var next = FindFirst(c.ToString(), from); next is { } found && found.CompareTo(to) < 0; next = FindFirst(c.ToString(), (found.Piece, found.Offset + 1)))
        {
            last = found;
        }

        return last;
    }

    private UrlText Prefix((int Piece, int Offset) end)
    {
        var whole = Pieces.Take(end.Piece);
        return Of(end.Offset == 0 ? whole : whole.Append(RoutePiece.Text(Pieces[end.Piece].Literal!.Substring(0, end.Offset))));
    }
}
