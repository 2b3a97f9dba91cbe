using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What a loop may make of a value in any number of turns.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>A text that a loop makes longer may have any length.</summary>
    private static void Widen(State changed, State before)
    {
        foreach (var (variable, start, end) in before.Variables.Differences(changed.Variables))
        {
            if (start != null && end != null && !start.Equals(end))
            {
                changed.Variables = changed.Variables.SetItem(variable, WidenValue(start, end, variable.Name));
            }
        }

        foreach (var (root, known, members) in before.Heap.Differences(changed.Heap))
        {
            foreach (var (key, start, end) in known == null || members == null ? [] : known.Differences(members))
            {
                if (start != null && end != null && !start.Equals(end))
                {
                    changed.Write(root, key, WidenValue(start, end, "value"));
                }
            }
        }
    }

    private static Value WidenValue(Value start, Value end, string name)
    {
        var hole = Value.Unknown(name, UnresolvedReason.UnboundedLoop);
        var alternatives = end.Alternatives.Select(alternative =>
        {
            if (alternative.Equals(start) || start.Alternatives.Contains(alternative))
            {
                return alternative;
            }

            // What follows a question mark does not matter.
            if (Value.HasQuery(alternative))
            {
                return alternative;
            }

            // A number that a loop counts.
            if (alternative.Kind == ValueKind.Constant && alternative.Data is int)
            {
                return Value.Unknown(name, UnresolvedReason.UnsupportedConstruct, kind: Routes.HoleKind.Scalar);
            }

            // Text that grows from what it was: nobody knows how often. Lists likewise.
            if (alternative.Kind == ValueKind.List)
            {
                return start.Kind == ValueKind.List && alternative.Parts.Length > start.Parts.Length ? Value.List(start.Parts.Add(hole)) : alternative;
            }

            var longer = TextFunctions.Pieces(alternative);
            var grown = longer.Skip(TextFunctions.Pieces(start).Length - 1).Select(p => p.Literal).OfType<string>().LastOrDefault();
            if (IsPrefix(start, longer) && (grown?.IndexOf('=') >= 0 || grown?.StartsWith("&", System.StringComparison.Ordinal) == true))
            {
                // Parameters of a query, one after the other.
                return Value.Concat([start, Value.Text("?"), hole]);
            }

            return start.Kind is ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Parameter && IsPrefix(start, longer)
                ? Value.Concat([start, hole])
                : alternative;
        });
        return Value.Choice(alternatives.ToList()).WithoutQuestions();
    }

    private static bool IsPrefix(Value start, ImmutableArray<Value> longer)
    {
        var pieces = TextFunctions.Pieces(start);
        if (pieces.Length > longer.Length)
        {
            return false;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            if (!pieces[i].Equals(longer[i]) && !(i == pieces.Length - 1 && pieces[i].Literal is { } text && longer[i].Literal?.StartsWith(text, System.StringComparison.Ordinal) == true))
            {
                return false;
            }
        }

        return true;
    }
}
