using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>The calls of delegates that a member's callers provide. Of too many of one delegate, that it is called, with what is not known.</summary>
internal sealed class DelegateCalls
{
    private readonly HashSet<DelegateCall> _seen = [];
    private readonly Dictionary<Value, List<DelegateCall>> _byFunction = [];
    private readonly List<Value> _functions = [];

    /// <summary>The calls, by the delegate that is called first.</summary>
    public ImmutableArray<DelegateCall> All => [.. _functions.SelectMany(f => _byFunction[f] is { Count: <= Value.MaxAlternatives } calls ? calls : [Unknown(_byFunction[f][0])])];

    public void Add(DelegateCall call)
    {
        if (!_byFunction.TryGetValue(call.Function, out var calls))
        {
            _byFunction.Add(call.Function, calls = []);
            _functions.Add(call.Function);
        }

        if (calls.Count <= Value.MaxAlternatives && _seen.Add(call))
        {
            calls.Add(call);
        }
    }

    private static DelegateCall Unknown(DelegateCall call) =>
        new(call.Function, call.Arguments.Select(_ => Value.Unknown("value", UnresolvedReason.TooManyAlternatives)).ToEquatableArray());
}
