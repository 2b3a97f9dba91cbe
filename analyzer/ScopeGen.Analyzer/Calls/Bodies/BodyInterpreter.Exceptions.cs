using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What may throw: a handler starts with what is known at any call before it.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>Of a block that may throw, more calls are not told apart.</summary>
    private const int MaxCalls = 100;

    /// <summary>What is known at the calls in the block that may throw; null outside of one.</summary>
    private List<State>? _calls;

    private List<State> ExecuteTry(ITryOperation attempt, State state)
    {
        var before = state.Clone();
        var ends = ExecuteAttempt(attempt, state, out var thrown);
        // An exception comes from a call; where none is seen, from anywhere.
        thrown = thrown.Count > 0 ? thrown : [State.Merge([before, .. ends])];
        var result = ends.ToList();
        foreach (var (handler, at) in attempt.Catches.SelectMany(_ => thrown, (handler, at) => (handler, at)))
        {
            var caught = at.Clone();
            if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            {
                caught.Variables = caught.Variables.SetItem(declarator.Symbol, Holes.Of(declarator.Symbol.Type, declarator.Symbol.Name, UnresolvedReason.ResponseData));
            }

            result.AddRange(Execute(handler.Handler, caught));
        }

        result = Join(result);
        return attempt.Finally == null ? result : Execute(attempt.Finally, result.Count == 0 ? thrown : result);
    }

    /// <summary>Runs what may throw, and takes down what is known at each call in it.</summary>
    private List<State> ExecuteAttempt(ITryOperation attempt, State state, out List<State> thrown)
    {
        var known = state.Variables;
        var (outer, calls) = (_calls, new List<State>());
        _calls = calls;
        try
        {
            return Execute(attempt.Body, state);
        }
        finally
        {
            _calls = outer;
            foreach (var call in calls)
            {
                // What is declared in the block is not seen behind it.
                call.Variables = call.Variables.Differences(known).Aggregate(known, (variables, d) => d.One == null || d.Other == null ? variables : variables.SetItem(d.Key, d.One));
            }

            thrown = Join(calls);
            if (!attempt.Catches.Any(c => c.Filter == null && c.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: nameof(System.Exception) }))
            {
                _calls?.AddRange(thrown.Select(t => t.Clone()));
            }
        }
    }

    /// <summary>Notes that something is called that may throw.</summary>
    private void NoteCall(State state)
    {
        if (_calls is { Count: < MaxCalls })
        {
            _calls.Add(state.Clone());
        }
    }
}
