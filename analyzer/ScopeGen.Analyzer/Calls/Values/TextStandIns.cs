using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// Writes texts with examples in place of what is not known, and reads back what somebody made of them. What comes out the same for every kind of
/// examples holds for whatever stands there.
/// </summary>
/// <param name="kind">Which examples: words, numbers, or words with paths where a path may stand.</param>
internal sealed class TextStandIns(int kind)
{
    /// <summary>How many kinds of examples there are.</summary>
    public const int Kinds = 3;

    private readonly List<(string Text, Value Value)> _standIns = [];

    /// <summary>Whether all of a text that is not known is a piece of it that can be told apart.</summary>
    public static bool Fit(Value text) => text.Kind is ValueKind.Text or ValueKind.Null or ValueKind.Constant or ValueKind.Hole
        || (text.Kind == ValueKind.Base && Fit(text.Parts[0]))
        || (text.Kind == ValueKind.Concat && !text.Parts[0].IsFree && text.Parts.All(p => p.Kind is ValueKind.Text or ValueKind.Base or ValueKind.Hole || p.IsFree));

    /// <summary>The text with examples.</summary>
    public string Write(Value text) => string.Concat(Pieces(text).Select((p, i) => p.Literal ?? StandInFor(p, isStart: i == 0)));

    /// <summary>The text without examples.</summary>
    public Value Read(string text)
    {
        var pieces = new List<Value>();
        while (text.Length > 0)
        {
            var (at, standIn) = _standIns.Select(s => (At: text.IndexOf(s.Text, StringComparison.Ordinal), StandIn: s)).Where(s => s.At >= 0).OrderBy(s => s.At).FirstOrDefault();
            if (standIn.Text == null)
            {
                pieces.Add(Value.Text(text));
                break;
            }

            pieces.Add(Value.Text(text.Substring(0, at)));
            pieces.Add(standIn.Value);
            text = text.Substring(at + standIn.Text.Length);
        }

        return Value.Concat(pieces);
    }

    private static IEnumerable<Value> Pieces(Value text) => Value.AsText(text) switch
    {
        { Kind: ValueKind.Base } marked => Pieces(marked.Parts[0]),
        { Kind: ValueKind.Concat } concat => concat.Parts.SelectMany(Pieces),
        var one => [one],
    };

    private string StandInFor(Value value, bool isStart)
    {
        var known = _standIns.FirstOrDefault(s => s.Value.Equals(value)).Text;
        if (known == null)
        {
            var number = _standIns.Count.ToString("00", CultureInfo.InvariantCulture);
            var letters = string.Concat(number.Select(d => (char)('j' + (d - '0'))));
            var isNumber = value is { IsHole: true, Hole.Kind: HoleKind.Scalar };
            var mayBePath = value.IsFree || (value.IsHole && value.Hole.Kind == HoleKind.Spanning);
            known = kind switch
            {
                // Where a URL starts stands its base.
                0 or 2 when isStart => $"https://zq{letters}.zq",
                1 when isStart => $"http://zq{letters}.zq:81",
                _ when isNumber => "90" + number,
                1 => "9081" + number,
                2 when mayBePath => $"zq{letters}/yx{letters}",
                _ => $"zq{letters}",
            };
            _standIns.Add((known, value));
        }

        return known;
    }
}
