using System.Collections.Immutable;
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
    private static readonly TextFunction Measure = new("Length", a => Value.AsText(a[0]).Literal is { } literal ? Value.Constant(literal.Length) : a[0].IsFree ? null : Value.Deferred(Measure!, a), choices: 0);
    private static readonly TextFunction Less = new("-", a => Difference(a[0], a[1]));
    private static readonly TextFunction More = new("+", a => Sum(a[0], a[1]));
    private static readonly TextFunction Slice = new("Substring", a => Between(a[0], a[1], a[2]) ?? Decided(a) ?? (a[1].IsHole || a[2].IsHole ? Value.Unknown(TextFunction.Combine(a, "Substring")) : null), choices: 0);

    /// <summary>The length of a text.</summary>
    public static Value LengthOf(Value text) => Value.AsText(text).Literal is { } literal ? Value.Constant(literal.Length) : Value.Deferred(Measure, [text]);

    /// <summary>The least that a text's length or a position in it may be; null where a value is neither.</summary>
    public static int? LeastOf(Value length) => length.Kind == ValueKind.Apply && ReferenceEquals(length.Data, TextFunctions.IndexOf) && !length.IsFree ? 0 : IsLength(length) ? TextFunctions.Pieces(length.Parts[0]).Sum(p => p.Literal?.Length ?? (p.Kind == ValueKind.Base ? 1 : 0)) : null;

    /// <summary>Whether a value is a position in a text, or a number.</summary>
    public static bool IsPosition(Value value) => value.Data is int
        || (value.Kind == ValueKind.Apply && (value.Data == Measure || value.Data == Less || value.Data == More || value.Data == TextFunctions.IndexOf))
        || (value.Kind is ValueKind.Conditional && value.Parts.Skip(1).All(IsPosition));

    /// <summary>A position before another one.</summary>
    public static Value Before(Value position, Value count) => Less.Apply(position, count);

    /// <summary>A position behind another one.</summary>
    public static Value Behind(Value position, Value count) => More.Apply(position, count);

    /// <summary>The text from one position up to another one.</summary>
    public static Value Part(Value text, Value start, Value end) => Slice.Apply(text, start, end);

    private static Value? Difference(Value position, Value count) =>
        position.Data is int number && count.Data is int fewer ? Value.Constant(number - fewer)
        : count.Data is 0 ? position
        : IsLength(position) && (count.Data is int || IsLength(count)) ? Value.Deferred(Less, [position, count])
        : null;

    private static Value? Sum(Value position, Value count) =>
        position.Data is int number && count.Data is int more ? Value.Constant(number + more)
        : position.Data is 0 ? count
        : count.Data is 0 ? position
        : count.Kind == ValueKind.Apply && ReferenceEquals(count.Data, Less) && count.Parts[1].Equals(position) ? count.Parts[0]
        : position.Data is int from && count.Kind == ValueKind.Apply && ReferenceEquals(count.Data, Less) && count.Parts[1].Data is int left ? Less.Apply(count.Parts[0], Value.Constant(left - from))
        : null;

    /// <summary>The part where a condition decides on a position or on the text.</summary>
    private static Value? Decided(ImmutableArray<Value> arguments)
    {
        return arguments.FirstOrDefault(a => a.Kind == ValueKind.Conditional)?.Parts[0] is { } condition ? Value.Conditional(condition, Where(true), Where(false)) : null;

        Value Where(bool holds) => Slice.Apply(arguments.Select(a => a.Assume(condition, holds)).ToImmutableArray());
    }

    /// <summary>The text from one position up to another one; null where a position is not known.</summary>
    private static Value? Between(Value text, Value start, Value end)
    {
        if (IsLength(start) && FromEnd(start, text) == null)
        {
            // From where another text ends that this one starts with.
            return FromEnd(end, text) == 0 ? WithoutStart(text, start.Parts[0]) : null;
        }

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

    private static Value? WithoutStart(Value text, Value start)
    {
        var (all, first) = (TextFunctions.Pieces(text), TextFunctions.Pieces(start));
        return all.Length > first.Length && all.Take(first.Length).SequenceEqual(first) ? Value.Concat(all.Skip(first.Length)) : null;
    }

    private static Value DropFirst(Value text, int count) => count == 0 ? text : Drop.Apply(text, Value.Constant(count));

    /// <summary>How far before the end of a text a position is; null where it is counted otherwise.</summary>
    private static int? FromEnd(Value position, Value text) =>
        IsLength(position) && position.Parts[0].Equals(text) ? 0
        : position.Kind == ValueKind.Apply && ReferenceEquals(position.Data, Less) && IsLength(position.Parts[0]) && position.Parts[0].Parts[0].Equals(text) && position.Parts[1].Data is int fewer ? fewer
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
