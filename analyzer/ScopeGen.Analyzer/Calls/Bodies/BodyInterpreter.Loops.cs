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
        EnterLoop(loop, state);
        if (state.IsDead)
        {
            return [];
        }

        var left = new List<State>();
        if (RunItems(loop, state, left) is { } rest)
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
    private State? RunItems(ILoopOperation loop, State state, List<State> left)
    {
        if (loop is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } each && ItemsOf(Evaluate(each.Collection, state), state) is var items && Decides(items))
        {
            List<State> states = [state];
            foreach (var item in items.Parts)
            {
                states.ForEach(s => s.Variables = s.Variables.SetItem(variable.Symbol, item));
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

    private void EnterLoop(ILoopOperation loop, State state)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var items = Evaluate(each.Collection, state);
                var item = ItemOf(items, each.Collection, state);
                if (each.LoopControlVariable is IVariableDeclaratorOperation declarator)
                {
                    state.Variables = state.Variables.SetItem(declarator.Symbol, item);
                }
                else
                {
                    Assign(each.LoopControlVariable, item, state);
                }

                break;
            case IForLoopOperation count:
                ExecuteAll(count.Before, [state]);
                break;
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
