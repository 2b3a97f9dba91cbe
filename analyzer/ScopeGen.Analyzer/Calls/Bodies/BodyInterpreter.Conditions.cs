using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Expressions that choose: each branch has its own state.</content>
internal sealed partial class BodyInterpreter
{
    // What depends on the caller is asked again there.
    private static readonly TextFunction AnyOf = new("||", conditions => Or(conditions, wait: false));

    private static Value Or(IReadOnlyList<Value> conditions) => Or(conditions, wait: true)!;

    private static Value? Or(IReadOnlyList<Value> conditions, bool wait)
    {
        if (conditions.Any(c => c.Equals(Value.True)))
        {
            return Value.True;
        }

        var open = conditions.Where(c => !c.Equals(Value.False)).ToImmutableArray();
        return open.Length switch
        {
            0 => Value.False,
            1 => open[0],
            _ => !open.Any(c => c.IsFree) ? Value.Condition("or", [.. open]) : wait ? Value.Deferred(AnyOf, open) : null,
        };
    }

    // Text is text, and so is a parameter of that type; of an object nobody knows before it is handed over.
    private static readonly TextFunction IsOfType = new("is", a => ReflectionFunctions.ClassOf(a[0]) is { } made && a[1].Data is INamedTypeSymbol { IsGenericType: false } other ? Value.Constant(made.DerivesFrom(other))
        : a[1].Data is ITypeSymbol asked && TypeOf(a[0]) is { } known
        ? asked.SpecialType == known ? Value.True : asked.TypeKind is TypeKind.Struct or TypeKind.Enum || asked.IsSealed || asked.Name is "IList" or "IDictionary" or "ICollection" ? Value.False : null
        : null);

    private static SpecialType? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Text or ValueKind.Concat or ValueKind.Base => SpecialType.System_String,
        ValueKind.Parameter when ((IParameterSymbol)value.Data!).Type is { SpecialType: SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 } type => type.SpecialType,
        _ => null,
    };

    private static Value And(Value one, Value other) => Value.Not(Or([Value.Not(one), Value.Not(other)]));

    private Value EvaluateConditional(IConditionalOperation conditional, State state)
    {
        var condition = Evaluate(conditional.Condition, state);
        return Either(condition, s => Evaluate(conditional.WhenTrue, s), s => Evaluate(conditional.WhenFalse, s), state);
    }

    private Value EvaluateSwitch(ISwitchExpressionOperation choice, State state)
    {
        var value = Evaluate(choice.Value, state);
        return EvaluateArms(choice.Arms, 0, value, state);
    }

    private Value EvaluateArms(ImmutableArray<ISwitchExpressionArmOperation> arms, int index, Value value, State state)
    {
        // In a loop from the last arm to the first: a switch may have thousands.
        var conditions = new List<Value>();
        var results = new List<(Value Value, State State)>();
        for (; index < arms.Length; index++)
        {
            var arm = arms[index];
            var armState = state.Clone();
            var condition = Matches(arm.Pattern, value, armState);
            if (arm.Guard != null)
            {
                condition = And(condition, Evaluate(arm.Guard, armState));
            }

            if (condition.Equals(Value.False))
            {
                continue;
            }

            conditions.Add(condition);
            results.Add((Evaluate(arm.Value, armState), armState));
            if (condition.Equals(Value.True))
            {
                break;
            }
        }

        // An arm that throws gives no value.
        var alive = Enumerable.Range(0, results.Count).Where(i => !results[i].State.IsDead).ToList();
        if (alive.Count == 0)
        {
            state.IsDead = results.Count > 0;
            return Value.Null;
        }

        state.Become(State.Merge(alive.Select(i => results[i].State).ToList()));
        if (conditions.All(c => !c.IsCondition) || alive.Count > Value.MaxAlternatives)
        {
            return Value.Choice(alive.Select(i => results[i].Value));
        }

        var last = alive[alive.Count - 1];
        var result = results[last].Value;
        foreach (var i in alive.Take(alive.Count - 1).Reverse())
        {
            result = Value.Conditional(conditions[i], results[i].Value, result);
        }

        return result;
    }

    private Value Either(Value condition, Func<State, Value> whenTrue, Func<State, Value> whenFalse, State state)
    {
        if (condition.Kind == ValueKind.Constant && condition.Data is bool known)
        {
            return known ? whenTrue(state) : whenFalse(state);
        }

        if (Decided(state, condition) is { } holds)
        {
            return holds ? whenTrue(state) : whenFalse(state);
        }

        var (yes, no) = (Branch(state, condition, true)!, Branch(state, condition, false)!);
        var (first, second) = (whenTrue(yes), whenFalse(no));
        if (yes.IsDead || no.IsDead)
        {
            state.Become(yes.IsDead ? no : yes);
            state.Guards = yes.IsDead && no.IsDead ? [] : state.Guards;
            return yes.IsDead ? second : first;
        }

        var guards = state.Guards;
        state.Become(State.Merge([yes, no]));
        state.Guards = guards;
        return Value.Conditional(condition, first, second);
    }

    private Value EvaluateCoalesce(Value value, IOperation whenNull, State state)
    {
        if (value.Kind == ValueKind.Null)
        {
            return Evaluate(whenNull, state);
        }

        if (value.Kind == ValueKind.Conditional)
        {
            return Value.Conditional(value.Parts[0], EvaluateCoalesce(value.Parts[1], whenNull, state), EvaluateCoalesce(value.Parts[2], whenNull, state));
        }

        if (value.Kind is ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Object or ValueKind.Reference or ValueKind.Function or ValueKind.Constant or ValueKind.List)
        {
            return value;
        }

        if (value.Kind == ValueKind.Choice && !value.IsFree)
        {
            // What is null in some cases is replaced in these.
            var rest = value.Parts.Where(p => p.Kind != ValueKind.Null).ToList();
            return rest.Count == value.Parts.Length && rest.All(r => !r.IsHole) ? value : Value.Choice([.. rest, Evaluate(whenNull, state.Clone())]);
        }

        return Either(AreEqual(value, Value.Null), s => Evaluate(whenNull, s), _ => value, state);
    }

    /// <summary>Whether two values are equal.</summary>
    private Value AreEqual(Value left, Value right) =>
        (left.Kind == ValueKind.Null && IsGiven(right)) || (right.Kind == ValueKind.Null && IsGiven(left)) ? Value.False : Value.Equal(left, right);

    /// <summary>Whether a value is something that the caller was given for whom this is run.</summary>
    public bool IsGiven(Value value) => _decided != null && _engine.Settler.IsGiven(value, _session);

    private Value EvaluateConditionalAccess(IConditionalAccessOperation access, State state)
    {
        var receiver = Evaluate(access.Operation, state);
        if (receiver.Kind == ValueKind.Null)
        {
            return Value.Null;
        }

        _conditionalReceivers.Push(receiver);
        try
        {
            return Evaluate(access.WhenNotNull, state);
        }
        finally
        {
            _conditionalReceivers.Pop();
        }
    }
}
