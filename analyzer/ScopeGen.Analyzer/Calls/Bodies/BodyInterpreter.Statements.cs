using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Statements: each takes the states before it to those behind it.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>More ways through a body are followed as one, in which a variable may hold any of its values.</summary>
    private const int MaxStates = 12;

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

            // First the value: it may give other variables theirs.
            var value = Evaluate(initializer.Value, state);
            state.Variables = state.Variables.SetItem(declarator.Symbol, value);
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
