using System.Linq;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Parts of a text by position. A position is a number, or counted from the end: the text's length less a number.</summary>
internal static class TextSlices
{
    private static readonly TextFunction Drop = new("Substring", a => Cut(a[0], a[1], fromStart: true, keep: false));
    private static readonly TextFunction DropEnd = new("Substring", a => Cut(a[0], a[1], fromStart: false, keep: false));
    private static readonly TextFunction Take = new("Substring", a => Cut(a[0], a[1], fromStart: true, keep: true));
    private static readonly TextFunction TakeEnd = new("Substring", a => Cut(a[0], a[1], fromStart: false, keep: true));
    private static readonly TextFunction First = new("character", a => CharacterOf(Cut(a[0], a[1], fromStart: true, keep: true)));
    private static readonly TextFunction Last = new("character", a => CharacterOf(Cut(a[0], a[1], fromStart: false, keep: true)));
    private static readonly TextFunction Measure = new("Length", a => Value.AsText(a[0]).Literal is { } literal ? Value.Constant(literal.Length) : a[0].IsFree ? null : Value.Deferred(Measure!, a));
    private static readonly TextFunction Less = new("-", a => a[0].Data is int left && a[1].Data is int right ? Value.Constant(left - right) : null);

    /// <summary>The length of a text.</summary>
    public static Value LengthOf(Value text) => Value.AsText(text).Literal is { } literal ? Value.Constant(literal.Length) : Value.Deferred(Measure, [text]);

    /// <summary>The least that a text's length or a position in it may be; null where a value is neither.</summary>
    public static int? LeastOf(Value length) => length.Kind == ValueKind.Apply && ReferenceEquals(length.Data, TextFunctions.IndexOf) && !length.IsFree ? 0 : IsLength(length) ? TextFunctions.Pieces(length.Parts[0]).Sum(p => p.Literal?.Length ?? (p.Kind == ValueKind.Base ? 1 : 0)) : null;

    /// <summary>A position before another one; null where that is not known.</summary>
    public static Value? Before(Value position, Value count) =>
        position.Data is int number && count.Data is int fewer ? Value.Constant(number - fewer)
        : IsLength(position) && count.Data is int ? Value.Deferred(Less, [position, count])
        : null;

    /// <summary>The text from one position up to another one; null where a position is not known.</summary>
    public static Value? Between(Value text, Value start, Value end)
    {
        if (FromEnd(end, text) is { } left)
        {
            var head = left == 0 ? text : DropEnd.Apply(text, Value.Constant(left));
            return start.Data is int from ? DropFirst(head, from) : FromEnd(start, text) is { } tail && left == 0 ? TakeEnd.Apply(text, Value.Constant(tail)) : null;
        }

        // Up to a mark that stands behind something of unknown length.
        if (start.Data is 0 && end.Kind == ValueKind.Apply && ReferenceEquals(end.Data, TextFunctions.IndexOf) && end.Parts[0].Equals(text) && Value.AsText(end.Parts[1]).Literal is "?" or "#" or "&")
        {
            return TextFunctions.ElementAt.Apply(TextFunctions.Split.Apply(text, end.Parts[1]), Value.Constant(0));
        }

        return start.Data is int first && end.Data is int last && last >= first ? Take.Apply(DropFirst(text, first), Value.Constant(last - first)) : null;
    }

    /// <summary>The character at a position; null where the position is not known.</summary>
    public static Value? At(Value text, Value position) =>
        position.Data is int index && index >= 0 ? First.Apply(DropFirst(text, index), Value.Constant(1))
        : FromEnd(position, text) is { } left and > 0 ? Last.Apply(left == 1 ? text : DropEnd.Apply(text, Value.Constant(left - 1)), Value.Constant(1))
        : null;

    private static Value DropFirst(Value text, int count) => count == 0 ? text : Drop.Apply(text, Value.Constant(count));

    /// <summary>How far before the end of a text a position is; null where it is counted otherwise.</summary>
    private static int? FromEnd(Value position, Value text) =>
        IsLength(position) && position.Parts[0].Equals(text) ? 0
        : position.Kind == ValueKind.Apply && ReferenceEquals(position.Data, Less) && position.Parts[0].Parts[0].Equals(text) ? (int)position.Parts[1].Data!
        : Value.AsText(text).Literal is { } literal && position.Data is int index && index <= literal.Length ? literal.Length - index
        : null;

    private static bool IsLength(Value position) => position.Kind == ValueKind.Apply && ReferenceEquals(position.Data, Measure);

    private static Value? CharacterOf(Value? text) => text?.Literal is { Length: 1 } literal ? Value.Constant(literal[0]) : null;

    /// <summary>A number of characters at an end of a text, or the text without them; null where they are not known.</summary>
    private static Value? Cut(Value text, Value count, bool fromStart, bool keep)
    {
        if (text.Kind == ValueKind.Base)
        {
            return Cut(text.Parts[0], count, fromStart, keep) is { } cut ? Value.Base(cut) : null;
        }

        text = Value.AsText(text);
        var pieces = TextFunctions.Pieces(text);
        var end = fromStart ? 0 : pieces.Length - 1;
        if (!keep && pieces.Length > 1 && pieces[end].IsHole)
        {
            // A shorter hole is a hole.
            return text;
        }

        if (count.Data is not int characters || characters < 0 || pieces[end].Literal is not { } literal || literal.Length < characters)
        {
            return null;
        }

        var place = fromStart ? characters : literal.Length - characters;
        var (before, behind) = (literal.Substring(0, place), literal.Substring(place));
        return keep ? Value.Text(fromStart ? before : behind) : Value.Concat(pieces.SetItem(end, Value.Text(fromStart ? behind : before)));
    }
}
