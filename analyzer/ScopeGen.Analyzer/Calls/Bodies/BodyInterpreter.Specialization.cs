using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>
/// Runs a method once more for a caller whose arguments decide how it runs: a list that it goes through, a delegate that fills an object
/// of its. No summary can say what comes of them. Nor can one say all of a method that makes too much of what it is not yet given.
/// </content>
internal sealed partial class BodyInterpreter
{
    private const int MaxItems = 24;
    private const int MaxRuns = 200;

    /// <summary>The parameters whose values decide how the body runs.</summary>
    private readonly HashSet<IParameterSymbol> _decisive = new(SymbolEqualityComparer.Default);

    /// <summary>Of a run for one caller: the places whose requests the caller decides on; null for a summary for all callers.</summary>
    private ImmutableHashSet<Location>? _decided;
    private ImmutableHashSet<ISymbol> _within = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);
    private Runs _runs = new();

    /// <summary>Notes that what a parameter holds decides how the body runs.</summary>
    private void NoteDecisive(Value value)
    {
        var start = value is { Kind: ValueKind.Member, Data: Slots.Text } ? value.Parts[0] : value;
        if (start.Kind == ValueKind.Parameter && start.Data is IParameterSymbol { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _member))
        {
            _decisive.Add(parameter);
        }
    }

    /// <summary>Whether a URL holds what only a run for one caller can tell.</summary>
    private bool HangsOnArguments(Value url) => _decided == null && (IsRouteCut(url) || _decisive.Any(p => p.Type.TypeKind == TypeKind.Delegate
        ? !p.IsOptional
        : url.Alternatives.SelectMany(a => TextFunctions.Pieces(a)).Any(piece => piece.IsHole && piece.Hole.Reason is UnresolvedReason.UnboundedLoop or UnresolvedReason.PublicParameter)));

    /// <summary>Whether more was made of the route than a summary can say; what is not known of the base is no caller's to say.</summary>
    private bool IsRouteCut(Value url) => url.IsCut && _member is IMethodSymbol { MethodKind: not MethodKind.Constructor } and not { IsStatic: true, Parameters.IsEmpty: true }
        && url.Alternatives.Select(a => TextFunctions.Pieces(a)).Any(pieces => pieces.Skip(pieces.Length == 1 ? 0 : 1).Any(p => p.IsCut));

    /// <summary>What a method does for these arguments; null where its summary says as much.</summary>
    private MemberSummary? Specialize(MemberSummary summary, IMethodSymbol target, Value receiver, IReadOnlyList<Value> arguments, State state)
    {
        if ((summary.Decisive.IsEmpty && !summary.IsCut) || target.MethodKind == MethodKind.Constructor || _rehearsed != null || _within.Contains(target))
        {
            return null;
        }

        var bound = target.Parameters.Select(p => Handed(p, p.Ordinal < arguments.Count ? arguments[p.Ordinal] : Value.Null, state)).ToList();
        foreach (var parameter in summary.Decisive)
        {
            NoteDecisive(bound[parameter.Ordinal]);
        }

        if (!(summary.IsCut ? bound.Append(receiver).Any(IsKnown) : summary.Decisive.Any(p => Decides(bound[p.Ordinal]))) || _runs.Count >= MaxRuns || !_session.EnterFunction())
        {
            return null;
        }

        _runs.Count++;
        try
        {
            var self = target.IsStatic ? Value.Null : Reify(receiver, state).WithoutQuestions();
            var run = new BodyInterpreter(_engine, _session, target, self)
            {
                _decided = summary.Effects.Select(PlaceOf).ToImmutableHashSet(),
                _within = _within.Add(target),
                _runs = _runs,
            };
            return run.Summarize(target.Parameters.Select(p => (p, bound[p.Ordinal])));
        }
        finally
        {
            _session.LeaveFunction();
        }
    }

    /// <summary>An argument as the method is handed it: of a list its items.</summary>
    private Value Handed(IParameterSymbol parameter, Value argument, State state) =>
        Reify(argument.Kind == ValueKind.Reference && parameter.Type.SpecialType != SpecialType.System_String && state.Read(argument, Slots.Text) is { Kind: ValueKind.List } items ? items : argument, state).WithoutQuestions();

    private static bool Decides(Value value) => value.Kind == ValueKind.Function || (value.Kind == ValueKind.List && value.Parts.Length <= MaxItems && !value.Parts.Any(IsSeveral));

    /// <summary>Whether a caller hands over something that it knows: an object, though not all that it holds, or text.</summary>
    private static bool IsKnown(Value value) => value.Alternatives.Any(a => a.Kind is ValueKind.Object or ValueKind.Reference || (!a.IsFree && a.Kind is ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.List));

    /// <summary>Whether one item stands for nobody knows how many.</summary>
    private static bool IsSeveral(Value item) => item.IsHole && item.Hole.Reason == UnresolvedReason.UnboundedLoop;

    /// <summary>Where a request is sent, whoever hands it on.</summary>
    private static Location PlaceOf(Effect effect) => effect.Path.Items[effect.Path.Count - 1].Location;

    /// <summary>How often something was run for one caller, in all of one body's work.</summary>
    private sealed class Runs
    {
        public int Count { get; set; }
    }
}
