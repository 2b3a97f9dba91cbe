using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>
/// The summaries of a compilation's members, each worked out once. Members are taken callees first, so that a chain of calls of any
/// length needs no deep stack; members that call each other in a circle are worked out together, in the order of the code.
/// </summary>
internal sealed class SummaryStore(CallEngine engine)
{
    // Of a circle of calls, the second round sees what the others do in the first.
    private const int Rounds = 2;

    private readonly ConcurrentDictionary<ISymbol, MemberSummary> _summaries = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member's summary is known for good.</summary>
    public bool Has(ISymbol member) => _summaries.ContainsKey(member.OriginalDefinition);

    public MemberSummary Get(ISymbol member, Session session)
    {
        member = member.OriginalDefinition;
        if (_summaries.TryGetValue(member, out var summary))
        {
            return summary;
        }

        if (session.TryGet(this, member, out var open))
        {
            return (MemberSummary)open!;
        }

        if (!engine.Matters(member, session.CancellationToken))
        {
            return _summaries.GetOrAdd(member, member is IMethodSymbol { ReturnsVoid: false, MethodKind: not MethodKind.Constructor } method
                ? new MemberSummary { Returns = Holes.Of(method.ReturnType, method.Name, UnresolvedReason.UnsupportedConstruct) }
                : MemberSummary.Nothing);
        }

        if (session.IsTooDeep)
        {
            session.CutAll();
            return MemberSummary.Open;
        }

        foreach (var circle in new CallGraph(CalleesOf, IsDone).From(member))
        {
            summary = Summarize(circle, session).TryGetValue(member, out var found) ? (MemberSummary)found! : summary;
        }

        return summary ?? MemberSummary.Nothing;

        bool IsDone(ISymbol callee) => _summaries.ContainsKey(callee) || session.TryGet(this, callee, out _);

        IEnumerable<ISymbol> CalleesOf(ISymbol caller) => engine.CalleesOf(caller, session.CancellationToken).Where(c => engine.Matters(c, session.CancellationToken));
    }

    private Dictionary<object, object?> Summarize(IReadOnlyList<ISymbol> circle, Session session)
    {
        var ordered = circle.Count == 1 ? circle : circle.OrderBy(m => m, SourceOrder.Instance).ToList();
        var values = ordered.ToDictionary(m => (object)m, _ => (object?)MemberSummary.Open, SymbolKeys.Instance);
        var isCircle = circle.Count > 1 || engine.CalleesOf(circle[0], session.CancellationToken).Contains(circle[0], SymbolEqualityComparer.Default);
        var needs = session.Run(this, values, v =>
        {
            for (var round = 0; round < (isCircle ? Rounds : 1); round++)
            {
                foreach (var member in ordered)
                {
                    v[member] = new BodyInterpreter(engine, session, member).Summarize();
                }
            }
        });
        if (needs != null)
        {
            foreach (var member in ordered)
            {
                values[member] = _summaries.GetOrAdd(member, (MemberSummary)values[member]!);
            }
        }

        return values;
    }

    private sealed class SymbolKeys : IEqualityComparer<object>
    {
        public static readonly SymbolKeys Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => SymbolEqualityComparer.Default.Equals((ISymbol?)x, (ISymbol?)y);

        int IEqualityComparer<object>.GetHashCode(object obj) => SymbolEqualityComparer.Default.GetHashCode((ISymbol)obj);
    }
}
