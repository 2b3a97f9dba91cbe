using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Statements that choose: each way has its own state.</content>
internal sealed partial class BodyInterpreter
{
    // As many as the arms of the switches that people write.
    private const int MaxGuards = 32;

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

    /// <summary>Goes on only where a condition holds, or does not.</summary>
    public Value Require(Value condition, bool holds, State state)
    {
        if (Branch(state, condition, holds) is { } left)
        {
            state.Become(left);
        }
        else
        {
            state.IsDead = true;
        }

        return Value.Null;
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
        if (condition.IsCondition && !condition.HasReference && state.Guards.Length < MaxGuards)
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
}
