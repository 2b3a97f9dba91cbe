using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Patterns: conditions that give variables their values.</content>
internal sealed partial class BodyInterpreter
{
    /// <summary>The member that a pattern asks for.</summary>
    private Value MemberOf(IOperation member, Value value, State state) => member is IPropertyReferenceOperation { Property: var property }
        ? _engine.Libraries.ReadProperty(property, value, [], state, this) ?? ReadMember(value, KeyOf(property), property.Type, state)
        : Opaque(member);

    private static Value Compares(IRelationalPatternOperation relation, Value value, Value bound, IPatternOperation pattern) => relation.OperatorKind switch
    {
        BinaryOperatorKind.LessThan => IsLess(value, bound),
        BinaryOperatorKind.GreaterThan => IsLess(bound, value),
        BinaryOperatorKind.LessThanOrEqual => Value.Not(IsLess(bound, value)),
        BinaryOperatorKind.GreaterThanOrEqual => Value.Not(IsLess(value, bound)),
        _ => Value.Condition(pattern),
    };

    /// <summary>Whether a value has a pattern; variables of the pattern get their values.</summary>
    private Value Matches(IPatternOperation pattern, Value value, State state)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return AreEqual(value, Evaluate(constant.Value, state));
            case INegatedPatternOperation negated:
                return Value.Not(Matches(negated.Pattern, value, state));
            case IDiscardPatternOperation:
                return Value.True;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Or([Matches(either.LeftPattern, value, state), Matches(either.RightPattern, value, state)]);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } symbol)
                {
                    state.Variables = state.Variables.SetItem(symbol, value);
                }

                return declaration.MatchesNull ? Value.True
                    : value.Kind == ValueKind.Null ? Value.False
                    : SymbolEqualityComparer.Default.Equals(declaration.NarrowedType, declaration.InputType) ? Value.Not(Value.Equal(value, Value.Null))
                    : IsOfType.Apply(value, Value.Constant(declaration.NarrowedType)) is { Kind: ValueKind.Constant or ValueKind.Apply } known ? known : Value.Condition(pattern);
            case IRecursivePatternOperation { DeconstructionSubpatterns: { IsEmpty: false } items } when value.Kind == ValueKind.List && value.Parts.Length == items.Length:
                var conditions = items.Select((p, i) => Value.Not(Matches(p, value.Parts[i], state))).ToList();
                return Value.Not(Or(conditions));
            case IRelationalPatternOperation relation:
                return Compares(relation, value, Evaluate(relation.Value, state), pattern);
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: false, DeclaredSymbol: null } shape when value.Kind != ValueKind.Hole:
                return shape.PropertySubpatterns.Aggregate(Value.Not(AreEqual(value, Value.Null)), (all, p) => And(all, Matches(p.Pattern, MemberOf(p.Member, value, state), state)));
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    Matches(property.Pattern, MemberOf(property.Member, value, state), state);
                }

                if (recursive.DeclaredSymbol is { } named)
                {
                    state.Variables = state.Variables.SetItem(named, value);
                }

                return recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty
                    ? Value.Not(Value.Equal(value, Value.Null))
                    : Value.Condition(pattern);
            default:
                return Value.Condition(pattern);
        }
    }
}
