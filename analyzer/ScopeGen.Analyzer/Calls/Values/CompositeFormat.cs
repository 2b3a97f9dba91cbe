using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>A composite format such as <c>"repos/{0}/{1}"</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>The format with its arguments in place; null where it is not known yet.</summary>
    public static Value? Apply(Value format, Value arguments)
    {
        var pieces = TextFunctions.Pieces(format);
        if (pieces.Any(p => p.IsFree && p.Kind != ValueKind.Base) || (arguments.Kind != ValueKind.List && arguments.IsFree))
        {
            return null;
        }

        return Value.Concat(pieces.SelectMany(p => Fill(p, arguments)));
    }

    private static IEnumerable<Value> Fill(Value piece, Value arguments)
    {
        if (piece.Kind == ValueKind.Base)
        {
            return [Value.Base(Value.Concat(TextFunctions.Pieces(piece.Parts[0]).SelectMany(p => Fill(p, arguments))))];
        }

        return piece.Literal is { } literal ? Fill(literal, arguments) : [piece];
    }

    private static IEnumerable<Value> Fill(string format, Value arguments)
    {
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < format.Length && format[i + 1] == c)
            {
                yield return Value.Text(format.Substring(start, i + 1 - start));
                start = ++i + 1;
                continue;
            }

            var end = c == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0)
            {
                continue;
            }

            yield return Value.Text(format.Substring(start, i - start));
            yield return Item(format.Substring(i + 1, end - i - 1), arguments);
            start = end + 1;
            i = end;
        }

        yield return Value.Text(format.Substring(start));
    }

    /// <summary>One item, such as <c>0</c> or <c>1:x4</c>. An index that does not exist stays what the code says.</summary>
    private static Value Item(string item, Value arguments)
    {
        var end = item.IndexOfAny([',', ':']);
        if (!int.TryParse(end < 0 ? item : item.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return Value.Text("{" + item + "}");
        }

        if (arguments.Kind != ValueKind.List)
        {
            return Value.Unknown(TextFunction.Combine([arguments], "value"));
        }

        if (index >= arguments.Parts.Length)
        {
            return Value.Text("{" + item + "}");
        }

        var argument = Value.AsText(arguments.Parts[index]);
        return end < 0 ? argument : argument.IsHole ? argument : Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, kind: item.IndexOf('/') < 0 ? HoleKind.Text : HoleKind.Spanning);
    }
}
