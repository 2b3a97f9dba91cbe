using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>Turns a value into the URLs that it may come to, as pieces.</summary>
internal static class UrlForms
{
    /// <summary>The URLs, in the value's order; more than are followed are one hole.</summary>
    public static IReadOnlyList<ImmutableArray<UrlPiece>> Of(Value value)
    {
        var forms = Expand(value).ConvertAll(Merge);
        return forms.Count <= Value.MaxAlternatives
            ? forms
            : [[Hole(new Hole("value", HoleKind.Spanning, UnresolvedReason.TooManyAlternatives))]];
    }

    private static List<ImmutableArray<UrlPiece>> Expand(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                return [[.. BraceTemplate.Split(value.Literal!)]];
            case ValueKind.Null:
                return [[]];
            case ValueKind.Constant:
                return Expand(Value.AsText(value));
            case ValueKind.Base:
                return Expand(value.Parts[0]).ConvertAll(f => f.Add(default));
            case ValueKind.Concat:
                return Combine(value.Parts);
            case ValueKind.Choice or ValueKind.Conditional:
                return AlternativesOf(value).SelectMany(Expand).Take(Value.MaxAlternatives + 1).ToList();
            case ValueKind.Hole:
                return [[Hole(value.Hole)]];
            case ValueKind.Object when ((Shape)value.Data!).IndexOf(Slots.Url) is var i and >= 0:
                return Expand(value.Parts[i]);
            case ValueKind.Parameter:
                var parameter = (Microsoft.CodeAnalysis.IParameterSymbol)value.Data!;
                return [[Hole(Holes.Of(parameter.Type, parameter.Name, UnresolvedReason.PublicParameter).Hole)]];
            default:
                return [[Hole(TextFunction.Combine([value], "value") with { Detail = value.Kind.ToString() })]];
        }
    }

    private static List<ImmutableArray<UrlPiece>> Combine(ImmutableArray<Value> parts)
    {
        List<ImmutableArray<UrlPiece>> forms = [[]];
        foreach (var part in parts)
        {
            var next = Expand(part);
            // What stands in a query makes no difference.
            forms = forms.SelectMany(f => HasQuery(f) ? [f] : next.Select(n => f.AddRange(n))).Take(Value.MaxAlternatives + 1).ToList();
        }

        return forms;
    }

    /// <summary>The pieces with literals that stand side by side as one.</summary>
    private static ImmutableArray<UrlPiece> Merge(ImmutableArray<UrlPiece> form)
    {
        var merged = new List<UrlPiece>();
        foreach (var piece in form.Length > 1 ? form.Where(p => p.Literal is not "") : form)
        {
            if (piece.Literal != null && merged.Count > 0 && merged[merged.Count - 1].Literal is { } before)
            {
                merged[merged.Count - 1] = new UrlPiece(before + piece.Literal, null);
            }
            else
            {
                merged.Add(piece);
            }
        }

        // Before scheme and authority stands nothing, known or not.
        return merged.Count > 1 && merged[0].Hole is { Kind: HoleKind.Spanning } && merged[1].Literal is { } next && UrlText.Of(next).IsAbsolute ? [.. merged.Skip(1)] : [.. merged];
    }

    /// <summary>The alternatives of a text; beside an id that is not known, nothing at all is none.</summary>
    private static IEnumerable<Value> AlternativesOf(Value value)
    {
        var all = value.Alternatives.ToList();
        return all.Any(a => a.IsHole || a.Kind == ValueKind.Parameter) ? all.Where(a => a.Literal is not "" && a.Kind != ValueKind.Null) : all;
    }

    private static bool HasQuery(ImmutableArray<UrlPiece> form) => form.Any(p => p.Literal?.IndexOf('?') >= 0);

    private static UrlPiece Hole(Hole hole) => new(null, hole);
}
