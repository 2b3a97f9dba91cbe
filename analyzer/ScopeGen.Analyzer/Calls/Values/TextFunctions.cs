using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>The functions on text that URLs are built with.</summary>
internal static class TextFunctions
{
    /// <summary>The text without some characters at its end: text, characters.</summary>
    public static readonly TextFunction TrimEnd = new("TrimEnd", a => Trim(a[0], a[1], fromStart: false));

    /// <summary>The text without some characters at its start: text, characters.</summary>
    public static readonly TextFunction TrimStart = new("TrimStart", a => Trim(a[0], a[1], fromStart: true));

    /// <summary>The text in lower case.</summary>
    public static readonly TextFunction ToLower = new("ToLower", a => MapLiterals(a[0], t => t.ToLowerInvariant()));

    /// <summary>The text in upper case.</summary>
    public static readonly TextFunction ToUpper = new("ToUpper", a => MapLiterals(a[0], t => t.ToUpperInvariant()));

    /// <summary>The text with something in place of a piece of it: text, old, new.</summary>
    public static readonly TextFunction Replace = new("Replace", a => ReplaceIn(a[0], a[1], a[2]), choices: 2);

    /// <summary>The text as one segment of a path: without slashes of its own.</summary>
    public static readonly TextFunction Escape = new("Escape", a => EscapeText(a[0]));

    /// <summary>Texts with a separator between them: separator, list.</summary>
    public static readonly TextFunction Join = new("Join", a => a[1].Kind == ValueKind.List ? JoinList(a[0], a[1].Parts) : null);

    /// <summary>One list behind the other.</summary>
    public static readonly TextFunction Extend = new("Extend", a => a[0].Kind == ValueKind.List && a[1].Kind == ValueKind.List ? Value.List(a[0].Parts.AddRange(a[1].Parts)) : null);

    /// <summary>A member of an enumeration as text: value, type. Of a small enumeration it may be any member.</summary>
    public static readonly TextFunction EnumText = new("ToString", a => a[0].Kind is ValueKind.Constant or ValueKind.Text or ValueKind.Null ? Value.AsText(a[0]) : a[0].IsFree ? null : EnumMembers.Of(a[1].Data as ITypeSymbol) is { } members ? Value.AsText(members) : a[0]);

    /// <summary>The pieces between the places where a separator stands: text, separator.</summary>
    public static readonly TextFunction Split = new("Split", a => SplitAt(a[0], a[1]));

    /// <summary>An item of a list: list, number.</summary>
    public static readonly TextFunction ElementAt = new("ElementAt", a => ItemAt(a[0], a[1]));

    /// <summary>How many items a list has. One hole may stand for several.</summary>
    public static readonly TextFunction Count = new("Count", a => a[0].Kind == ValueKind.List && !a[0].Parts.Any(p => p.IsHole && p.Hole.Kind == HoleKind.Spanning) ? Value.Constant(a[0].Parts.Length) : null);

    /// <summary>The first item of a list; null of an empty one.</summary>
    public static readonly TextFunction FirstOf = new("First", a => a[0].Kind == ValueKind.List ? a[0].Parts.DefaultIfEmpty(Value.Null).First() : null);

    /// <summary>A composite format with its arguments: format, list.</summary>
    public static readonly TextFunction Format = new("Format", a => CompositeFormat.Apply(a[0], a[1]));

    /// <summary>Where a piece of text stands in a text: text, piece. An id that is not known holds no mark of a URL.</summary>
    public static readonly TextFunction IndexOf = new("IndexOf", a => Find(a[0], a[1]));

    /// <summary>Whether a text is null or blank.</summary>
    public static readonly TextFunction IsEmpty = new("IsNullOrEmpty", a => a[0].Kind == ValueKind.Null ? Value.True
        : a[0].Literal is { } literal ? Value.Constant(string.IsNullOrWhiteSpace(literal))
        : a[0].Kind is ValueKind.Base or ValueKind.Reference or ValueKind.Object || (a[0].Kind == ValueKind.Concat && a[0].Parts.Any(p => p.Literal != null)) ? Value.False
        : null);

    /// <summary>Whether a text ends with another one: text, end.</summary>
    public static readonly TextFunction EndsWith = new("EndsWith", a => Ends(a[0], a[1], fromStart: false));

    /// <summary>Whether a text starts with another one: text, start.</summary>
    public static readonly TextFunction StartsWith = new("StartsWith", a => Ends(a[0], a[1], fromStart: true));

    /// <summary>Whether a number is less than another one.</summary>
    public static readonly TextFunction Less = new("Less", a => a[0].Data is int left && a[1].Data is int right ? Value.Constant(left < right)
        : a[0].Data is int few && TextSlices.LeastOf(a[1]) > few ? Value.True
        : a[1].Data is int most && TextSlices.LeastOf(a[0]) >= most ? Value.False
        : null);

    /// <summary>The pieces of a text; the value itself where it is one.</summary>
    public static ImmutableArray<Value> Pieces(Value text) => text.Kind == ValueKind.Concat ? text.Parts : [text];

    /// <summary>An item of a list by its number; null where one of the two is not known.</summary>
    public static Value? ItemAt(Value list, Value number) => list.Kind == ValueKind.List && number.Data is int index && index >= 0 && index < list.Parts.Length ? list.Parts[index] : null;

    private static Value? Trim(Value text, Value characters, bool fromStart)
    {
        if (characters.Literal is not { } set)
        {
            return text.IsFree ? null : text;
        }

        if (text.Kind == ValueKind.Base)
        {
            return Trim(text.Parts[0], characters, fromStart) is { } trimmed ? Value.Base(trimmed) : null;
        }

        text = Value.AsText(text);
        var pieces = Pieces(text);
        var end = fromStart ? pieces[0] : pieces[pieces.Length - 1];
        if (end.Kind == ValueKind.Base && pieces.Length > 1)
        {
            return text;
        }

        if (end.Literal is not { } literal)
        {
            return end.IsFree ? null : text;
        }

        var marks = set.Length == 0 ? null : set.ToCharArray();
        var shorter = fromStart ? literal.TrimStart(marks) : literal.TrimEnd(marks);
        return shorter == literal ? text : Value.Concat(pieces.SetItem(fromStart ? 0 : pieces.Length - 1, Value.Text(shorter)));
    }

    private static Value? Ends(Value text, Value part, bool fromStart)
    {
        var pieces = Pieces(text.Kind == ValueKind.Base ? text.Parts[0] : text);
        var end = fromStart ? pieces[0] : pieces[pieces.Length - 1];
        var literal = (end.Kind == ValueKind.Base ? Pieces(end.Parts[0])[0] : end).Literal;
        return Value.AsText(part).Literal is not { } search ? null
            : search.Length == 0 ? Value.True
            : IsNumber(end) && IsMark(search[fromStart ? 0 : search.Length - 1]) ? Value.False
            : literal == null || (literal.Length < search.Length && pieces.Length > 1) ? null
            : Value.Constant(fromStart ? literal.StartsWith(search, StringComparison.OrdinalIgnoreCase) : literal.EndsWith(search, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a value is a number, a GUID or a name, though not known which.</summary>
    private static bool IsNumber(Value value) => value is { IsHole: true, Hole.Kind: HoleKind.Scalar };

    /// <summary>Whether a character separates the parts of a URL.</summary>
    private static bool IsMark(char character) => character is '/' or '?' or '#' or '&' or ':';

    private static Value? Find(Value text, Value piece)
    {
        if (Value.AsText(piece).Literal is not { } search || text.Kind == ValueKind.Null)
        {
            return null;
        }

        var pieces = Pieces(text.Kind == ValueKind.Base ? text.Parts[0] : text);
        var literals = pieces.Select(p => (p.Kind == ValueKind.Base ? p.Parts[0] : p).Literal?.IndexOf(search, StringComparison.Ordinal) ?? -1).ToList();
        if (literals[0] < 0 && literals.Any(l => l >= 0))
        {
            // Behind something of unknown length.
            return Value.Deferred(IndexOf, [text, piece]);
        }

        var found = literals[0];
        if (found >= 0 || pieces.All(p => p.Literal != null || p.Kind == ValueKind.Base || (IsNumber(p) && search.Length == 1 && IsMark(search[0]))))
        {
            return Value.Constant(found);
        }

        // What stands behind a literal is an id, and holds no query; nor does a base.
        return (search is "?" or "#" or "&" || search.Contains("://")) && pieces[0].Literal is { Length: > 0 } || (search is "?" or "#" or "&" && pieces[0].IsHole && pieces.Length > 1) ? Value.Constant(found) : null;
    }

    private static Value? MapLiterals(Value text, Func<string, string> map)
    {
        text = Value.AsText(text);
        if (text.Kind is ValueKind.Hole or ValueKind.Base)
        {
            return text;
        }

        var pieces = Pieces(text);
        return pieces.All(p => p.Literal != null || p.IsHole) ? Value.Concat(pieces.Select(p => p.Literal is { } literal ? Value.Text(map(literal)) : p)) : null;
    }

    private static Value? ReplaceIn(Value text, Value old, Value replacement)
    {
        text = Value.AsText(text);
        if (old.Literal is not { Length: > 0 } search)
        {
            return IsPlaceholder(old) ? FillPlaceholders(text) : null;
        }

        if (search == "?" && replacement.Literal is "")
        {
            // "?" and a query of which nothing is known: the path stays.
            return text;
        }

        if (text.Kind == ValueKind.Base)
        {
            return ReplaceIn(text.Parts[0], old, replacement) is { } replaced ? Value.Base(replaced) : null;
        }

        var pieces = Pieces(text);
        if (pieces.Length == 1 && pieces[0].IsFree)
        {
            return null;
        }

        var result = new List<Value>();
        foreach (var piece in pieces)
        {
            if (piece.Literal is not { } literal)
            {
                result.Add(piece.Kind is ValueKind.Choice or ValueKind.Conditional && piece.Alternatives.Any(a => a.Literal?.Contains(search) == true) ? Replace.Apply(piece, old, replacement) : piece);
                continue;
            }

            var parts = literal.Split([search], StringSplitOptions.None);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    result.Add(replacement);
                }

                result.Add(Value.Text(parts[i]));
            }
        }

        return Value.Concat(result);
    }

    /// <summary>Whether a text is a name in braces, whichever.</summary>
    private static bool IsPlaceholder(Value text) => text.Kind == ValueKind.Concat && text.Parts.Length == 3 && text.Parts[0].Literal is "{" && text.Parts[2].Literal is "}";

    /// <summary>A text in which placeholders were filled, of which nobody knows which: the others would be holes as well.</summary>
    private static Value? FillPlaceholders(Value text) => text.IsFree && Pieces(text).Length == 1 ? null : text;

    private static Value? EscapeText(Value text)
    {
        text = Value.AsText(text);
        if (text.Literal is { } literal)
        {
            return Value.Text(Uri.EscapeDataString(literal));
        }

        if (text.IsFree)
        {
            return null;
        }

        var hole = text.IsHole ? text.Hole : TextFunction.Combine([text], "value");
        return Value.Unknown(hole with { Kind = hole.Kind == HoleKind.Scalar ? HoleKind.Scalar : HoleKind.Text });
    }

    private static Value? SplitAt(Value text, Value separator)
    {
        text = Value.AsText(text);
        if (Value.AsText(separator).Literal is not { Length: > 0 } mark || text.Kind == ValueKind.Base || (text.IsFree && Pieces(text).Length == 1))
        {
            return null;
        }

        var items = new List<Value>();
        var current = new List<Value>();
        foreach (var piece in Pieces(text))
        {
            if (piece.Literal is not { } literal)
            {
                if (mark is not ("?" or "#" or "&") || piece is { IsHole: true, Hole.Kind: HoleKind.Spanning })
                {
                    // It may hold the separator itself.
                    return null;
                }

                current.Add(piece);
                continue;
            }

            var parts = literal.Split([mark], StringSplitOptions.None);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    items.Add(Value.Concat(current));
                    current.Clear();
                }

                current.Add(Value.Text(parts[i]));
            }
        }

        items.Add(Value.Concat(current));
        return Value.List(items);
    }

    private static Value JoinList(Value separator, ImmutableArray<Value> items) =>
        Value.Concat(items.SelectMany((item, i) => i == 0 ? new[] { item } : [separator, item]));
}
