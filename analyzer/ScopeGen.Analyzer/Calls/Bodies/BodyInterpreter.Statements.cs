using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Statements: each takes the states before it to those behind it.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>More ways through a body are followed as one, in which a variable may hold any of its values.</summary>
    private const int MaxStates = 12;

    /// <summary>Of a block that may throw, more calls are not told apart.</summary>
    private const int MaxCalls = 100;

    /// <summary>What is known at the calls in the block that may throw; null outside of one.</summary>
    private List<State>? _calls;

    private readonly Dictionary<ILabelSymbol, List<State>> _jumps = new(SymbolEqualityComparer.Default);

    private List<State> Execute(IOperation statement, List<State> states)
    {
        var result = new List<State>();
        foreach (var state in states)
        {
            result.AddRange(Execute(statement, state));
        }

        return Join(result);
    }

    private List<State> ExecuteAll(IEnumerable<IOperation> statements, List<State> states)
    {
        foreach (var statement in statements)
        {
            if (states.Count == 0 && statement is not (ILabeledOperation or ILocalFunctionOperation))
            {
                continue;
            }

            if (statement is ILabeledOperation labeled)
            {
                states = Join([.. states, .. TakeJumps(labeled.Label)]);
                states = labeled.Operation == null ? states : Execute(labeled.Operation, states);
                continue;
            }

            states = Execute(statement, states);
        }

        return states;
    }

    private List<State> Execute(IOperation statement, State state)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (_depth >= MaxDepth || _steps > MaxSteps)
        {
            Skip(statement, _depth >= MaxDepth ? "deep nesting" : "a very long body");
            return [state];
        }

        _depth++;
        try
        {
            return ExecuteOne(statement, state);
        }
        finally
        {
            _depth--;
        }
    }

    private List<State> ExecuteOne(IOperation statement, State state)
    {
        switch (statement)
        {
            case IBlockOperation block:
                return ExecuteAll(block.Operations, [state]);
            case IMethodBodyOperation method:
                return method.BlockBody != null ? Execute(method.BlockBody, state) : method.ExpressionBody != null ? Execute(method.ExpressionBody, state) : [state];
            case IConditionalOperation { Type: null } conditional:
                return ExecuteConditional(conditional, state);
            case ISwitchOperation choice:
                return ExecuteSwitch(choice, state);
            case ILoopOperation loop:
                return ExecuteLoop(loop, state);
            case ITryOperation attempt:
                return ExecuteTry(attempt, state);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                AddReturn(yielded, state);
                return [state];
            case IReturnOperation returned:
                AddReturn(returned, state);
                return [];
            case IBranchOperation branch:
                JumpsTo(branch.Target).Add(state);
                return [];
            case ILabeledOperation labeled:
                return ExecuteAll([labeled], [state]);
            case IVariableDeclarationGroupOperation group:
                foreach (var declarator in group.Declarations.SelectMany(d => d.Declarators))
                {
                    Declare(declarator, state);
                }

                return Alive(state);
            case IUsingDeclarationOperation usingDeclaration:
                return Execute(usingDeclaration.DeclarationGroup, state);
            case IUsingOperation usingStatement:
                return ExecuteBody(usingStatement.Resources, usingStatement.Body, state);
            case ILockOperation locked:
                return ExecuteBody(locked.LockedValue, locked.Body, state);
            case ILocalFunctionOperation or IEmptyOperation:
                return [state];
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation, state);
                return Alive(state);
            default:
                if (statement.Type != null || statement is IThrowOperation or IInvalidOperation)
                {
                    Evaluate(statement, state);
                    return Alive(state);
                }

                // Unsafe code and such: what stands in it is looked at in order.
                return ExecuteAll(statement.ChildOperations, [state]);
        }
    }

    private List<State> ExecuteBody(IOperation resource, IOperation body, State state)
    {
        if (resource is IVariableDeclarationGroupOperation)
        {
            return Execute(body, Execute(resource, state));
        }

        Evaluate(resource, state);
        return state.IsDead ? [] : Execute(body, state);
    }

    private void Declare(IVariableDeclaratorOperation declarator, State state)
    {
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            if (declarator.Symbol.IsRef)
            {
                // The variable has two names from here on, and what is written to the one is not seen in the other.
                Assign(initializer.Value, Opaque(initializer.Value, detail: "ref local"), state);
            }

            state.Variables = state.Variables.SetItem(declarator.Symbol, Evaluate(initializer.Value, state));
        }
        else
        {
            state.Variables = state.Variables.SetItem(declarator.Symbol, Value.Null);
        }
    }

    private void AddReturn(IReturnOperation returned, State state)
    {
        if (returned.ReturnedValue != null)
        {
            var value = Evaluate(returned.ReturnedValue, state);
            if (!state.IsDead)
            {
                _outcomes.Add((value.Data as bool?, state));
                _returns.Add((Reify(value, state).WithoutQuestions(), [.. state.Guards.Where(g => !g.Condition.HasQuestion)]));
            }
        }

        if (returned.Kind != OperationKind.YieldReturn && !state.IsDead)
        {
            _ends.Add(state);
        }
    }

    private List<State> ExecuteConditional(IConditionalOperation conditional, State state)
    {
        var condition = Evaluate(conditional.Condition, state);
        if (state.IsDead)
        {
            return [];
        }

        var whenTrue = Branch(state, condition, true);
        var whenFalse = Branch(state, condition, false);
        return Join([
            .. whenTrue == null ? [] : Execute(conditional.WhenTrue, whenTrue),
            .. whenFalse == null ? [] : conditional.WhenFalse == null ? [whenFalse] : Execute(conditional.WhenFalse, whenFalse),
        ]);
    }

    /// <summary>The state in a branch; null where it cannot be reached.</summary>
    private static State? Branch(State state, Value condition, bool expected)
    {
        // The same condition was decided on before.
        if (Decided(state, condition) is { } holds)
        {
            return holds == expected ? state.Clone() : null;
        }

        if (condition.Kind == ValueKind.Constant && condition.Data is bool known)
        {
            return known == expected ? state.Clone() : null;
        }

        var branch = state.Clone();
        if (condition.IsCondition && !condition.HasReference && state.Guards.Length < 8)
        {
            branch.Guards = state.Guards.Add(condition.Kind == ValueKind.Not ? new Guard(condition.Parts[0], !expected) : new Guard(condition, expected));
        }

        return branch;
    }

    private List<State> ExecuteSwitch(ISwitchOperation choice, State state)
    {
        var value = Evaluate(choice.Value, state);
        if (state.IsDead)
        {
            return [];
        }

        var left = state;
        var result = new List<State>();
        ISwitchCaseOperation? fallback = null;
        foreach (var section in choice.Cases)
        {
            if (section.Clauses.Any(c => c is IDefaultCaseClauseOperation))
            {
                fallback = section;
            }

            if (left == null)
            {
                break;
            }

            var condition = CaseCondition(section, value, left);
            var entered = Branch(left, condition, true);
            if (section != fallback)
            {
                left = Branch(left, condition, false);
            }

            if (entered != null && section != fallback)
            {
                result.AddRange(ExecuteAll(section.Body, [entered]));
            }
        }

        if (left != null)
        {
            result.AddRange(fallback != null ? ExecuteAll(fallback.Body, [left]) : [left]);
        }

        // From one section to another: as often as there are sections at most, since they may jump in circles.
        var isJumping = true;
        for (var turn = 0; turn < choice.Cases.Length && isJumping; turn++)
        {
            isJumping = false;
            foreach (var section in choice.Cases)
            {
                var jumped = section.Clauses.Select(c => c.Label).OfType<ILabelSymbol>().SelectMany(TakeJumps).ToList();
                isJumping |= jumped.Count > 0;
                result.AddRange(jumped.Count == 0 ? [] : ExecuteAll(section.Body, Join(jumped)));
            }
        }

        result.AddRange(TakeJumps(choice.ExitLabel));
        return Join(result);
    }

    /// <summary>Whether a section of a switch is entered; unknown where a pattern is not understood.</summary>
    private Value CaseCondition(ISwitchCaseOperation section, Value value, State state)
    {
        var conditions = section.Clauses.Select(c => c switch
        {
            ISingleValueCaseClauseOperation single => Value.Equal(value, Evaluate(single.Value, state)),
            IPatternCaseClauseOperation { Guard: null } pattern => Matches(pattern.Pattern, value, state),
            IPatternCaseClauseOperation pattern => And(Matches(pattern.Pattern, value, state), Evaluate(pattern.Guard, state)),
            _ => Value.Condition(c),
        }).ToList();
        return Or(conditions);
    }

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

    private List<State> JumpsTo(ILabelSymbol label)
    {
        if (!_jumps.TryGetValue(label, out var states))
        {
            _jumps.Add(label, states = []);
        }

        return states;
    }

    private List<State> TakeJumps(ILabelSymbol label)
    {
        var states = JumpsTo(label).ToList();
        JumpsTo(label).Clear();
        return states;
    }

    private static List<State> Alive(State state) => state.IsDead ? [] : [state];

    /// <summary>Leaves out states that know the same, and makes one of too many.</summary>
    private static List<State> Join(List<State> states)
    {
        var result = new List<State>();
        foreach (var state in states.Where(s => !s.IsDead))
        {
            // Of too many, which are made one anyway, no more are compared.
            if (result.Count <= MaxStates && result.FindIndex(r => r.IsSame(state)) is var same and >= 0)
            {
                // Ways that differ in what was decided only are one, on which it is open.
                result[same] = result[same].Clone();
                result[same].Guards = [.. result[same].Guards.Where(state.Guards.Contains)];
            }
            else
            {
                result.Add(state);
            }
        }

        return result.Count <= MaxStates ? result : [State.Combine(result)];
    }
}
