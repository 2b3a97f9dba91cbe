using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Loops: the first turn, and one that stands for all others.</content>
internal sealed partial class BodyInterpreter
{
    private List<State> ExecuteLoop(ILoopOperation loop, State state)
    {
        var guards = state.Guards;
        var items = EnterLoop(loop, state);
        if (state.IsDead)
        {
            return [];
        }

        var left = new List<State>();
        if (RunItems(loop, items, state, left) is { } rest)
        {
            RunOpen(loop, rest, guards, left);
        }

        return Join([.. left, .. TakeJumps(loop.ExitLabel)]);
    }

    /// <summary>The first turn, and then one that stands for all others: what a turn changed may be what any of them made of it.</summary>
    private void RunOpen(ILoopOperation loop, State state, ImmutableArray<Guard> guards, List<State> left)
    {
        var entered = TestAtTop(loop, state, left);
        if (entered == null)
        {
            return;
        }

        OpenCounters(loop, entered);
        state = entered.Clone();
        var first = RunBody(loop, entered, left);
        if (first.Count > 0)
        {
            var changed = AfterTurn(state, first);
            var last = AfterTurn(changed, [changed, .. RunTurn(loop, changed.Clone(), left)]);
            TestAtTop(loop, last, left);
        }

        // Another turn may answer otherwise what was asked in this one.
        State AfterTurn(State before, List<State> ends)
        {
            var after = State.Merge(ends);
            after.Guards = [.. after.Guards.Where(g => !g.Condition.HasQuestion || guards.Contains(g))];
            Widen(after, before);
            return after;
        }
    }

    /// <summary>Runs a loop over a list of which every item is known, turn by turn; what is left to run where it is none.</summary>
    private State? RunItems(ILoopOperation loop, Value items, State state, List<State> left)
    {
        if (loop is IForEachLoopOperation each && Decides(items))
        {
            List<State> states = [state];
            foreach (var item in items.Parts)
            {
                states.ForEach(s => SetItem(each, item, s));
                states = Join([.. Execute(loop.Body, states), .. TakeJumps(loop.ContinueLabel)]);
            }

            left.AddRange(states);
            return null;
        }

        // A counter that goes up to the number of items.
        if (loop is not IForLoopOperation { Condition: { } condition } || !condition.Descendants().Any(o => o is IPropertyReferenceOperation { Property.Name: "Length" or "Count" }))
        {
            return state;
        }

        List<State> open = [state];
        var undecided = new List<State>();
        for (var turn = 0; turn < MaxItems && open.Count > 0; turn++)
        {
            var next = new List<State>();
            foreach (var before in open)
            {
                var holds = Evaluate(condition, before);
                if (holds.Equals(Value.True))
                {
                    var ends = Join([.. Execute(loop.Body, before), .. TakeJumps(loop.ContinueLabel)]);
                    next.AddRange(ExecuteAll(((IForLoopOperation)loop).AtLoopBottom, ends));
                }
                else
                {
                    (holds.Equals(Value.False) ? left : undecided).Add(before);
                }
            }

            open = Join(next);
        }

        undecided.AddRange(open);
        return undecided.Count == 0 ? null : State.Merge(undecided);
    }

    private void SetItem(IForEachLoopOperation each, Value item, State state)
    {
        if (each.LoopControlVariable is IVariableDeclaratorOperation declarator)
        {
            state.Variables = state.Variables.SetItem(declarator.Symbol, item);
        }
        else
        {
            Assign(each.LoopControlVariable, item, state);
        }
    }

    /// <summary>Runs what comes before the first turn; the items where the loop goes through a collection, otherwise null.</summary>
    private Value EnterLoop(ILoopOperation loop, State state)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var collection = Evaluate(each.Collection, state);
                SetItem(each, ItemOf(collection, each.Collection, state), state);
                return ItemsOf(collection, state);
            case IForLoopOperation count:
                ExecuteAll(count.Before, [state]);
                return Value.Null;
            default:
                return Value.Null;
        }
    }

    /// <summary>Runs the loop once; the states with which it goes on, while those that leave it are put aside.</summary>
    private List<State> RunTurn(ILoopOperation loop, State state, List<State> left)
    {
        var entered = TestAtTop(loop, state, left);
        return entered == null ? [] : RunBody(loop, entered, left);
    }

    /// <summary>A number that the loop counts is in no turn one that the code shows.</summary>
    private static void OpenCounters(ILoopOperation loop, State state)
    {
        foreach (var counter in loop.Descendants().OfType<IIncrementOrDecrementOperation>().Select(i => i.Target).Concat(loop.Descendants().OfType<ICompoundAssignmentOperation>().Select(a => a.Target)).OfType<ILocalReferenceOperation>())
        {
            if (state.Variables.Find(counter.Local)?.Data is int)
            {
                state.Variables = state.Variables.SetItem(counter.Local, Value.Unknown(counter.Local.Name, UnresolvedReason.UnsupportedConstruct, kind: Routes.HoleKind.Scalar));
            }
        }
    }

    private List<State> RunBody(ILoopOperation loop, State entered, List<State> left)
    {
        var states = Join([.. Execute(loop.Body, entered), .. TakeJumps(loop.ContinueLabel)]);
        return loop switch
        {
            IForLoopOperation count => ExecuteAll(count.AtLoopBottom, states),
            IWhileLoopOperation { ConditionIsTop: false } doing => [.. states.Select(s => Test(doing.Condition, s, left)).OfType<State>()],
            _ => states,
        };
    }

    private State? TestAtTop(ILoopOperation loop, State state, List<State> left)
    {
        switch (loop)
        {
            case IForLoopOperation count:
                return Test(count.Condition, state, left);
            case IWhileLoopOperation { ConditionIsTop: true } asking:
                return Test(asking.Condition, state, left);
            case IForEachLoopOperation:
                left.Add(state.Clone());
                return state;
            default:
                return state;
        }
    }

    private State? Test(IOperation? condition, State state, List<State> left)
    {
        if (condition == null)
        {
            return state;
        }

        var holds = Evaluate(condition, state);
        if (state.IsDead)
        {
            return null;
        }

        if (Branch(state, holds, false) is { } leaving)
        {
            left.Add(leaving);
        }

        return Branch(state, holds, true);
    }
}
