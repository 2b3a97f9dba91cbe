using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Text: interpolation, sums, and values as text.</content>
internal sealed partial class BodyInterpreter
{
    private static Value ConstantOf(ITypeSymbol? type, object? constant)
    {
        if (constant == null)
        {
            return Value.Null;
        }

        if (constant is string text)
        {
            return Value.Text(text);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            // A member of an enumeration prints its name, unless several share its number.
            var members = enumeration.GetMembers().OfType<IFieldSymbol>().Where(f => Equals(f.ConstantValue, constant)).Take(2).ToList();
            return members.Count == 1 ? Value.Constant(members[0]) : Holes.Of(type, enumeration.Name, UnresolvedReason.UnsupportedConstruct);
        }

        return Value.Constant(constant);
    }

    private Value EvaluatePart(IInterpolatedStringContentOperation part, State state)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation text:
                return Evaluate(text.Text, state);
            case IInterpolationOperation hole:
                var value = TextOf(Evaluate(hole.Expression, state), hole.Expression, state);
                var format = hole.FormatString?.ConstantValue.Value as string;
                // A format or an alignment changes the text in ways that only the run time knows.
                return hole.FormatString == null && hole.Alignment == null ? value : Value.Unknown(Holes.NameOf(hole.Expression), UnresolvedReason.UnsupportedConstruct, kind: format?.IndexOf('/') >= 0 ? HoleKind.Spanning : HoleKind.Text);
            case IInterpolatedStringAppendOperation append:
                return append.AppendCall is IInvocationOperation { Arguments: { IsEmpty: false } arguments }
                    ? TextOf(Evaluate(arguments[0].Value, state), arguments[0].Value, state)
                    : Opaque(append);
            default:
                return Opaque(part);
        }
    }

    /// <summary>A value as text: what its type's <c>ToString</c> says, where that is code of this compilation or known.</summary>
    private Value TextOf(Value value, IOperation operation, State state)
    {
        // In an interpolation a value is boxed; a cast to a number stays one.
        var type = operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } boxed ? boxed.Operand.Type : operation.Type;
        if (type is { Name: "StringBuilder" or "UriBuilder" } && value.Kind is not ValueKind.Null)
        {
            return ReadMember(value, Slots.Text, null, state);
        }

        if (type is { Name: "QueryString" or "QueryBuilder", ContainingNamespace: { } space } && space.ToDisplayString().StartsWith("Microsoft.AspNetCore.Http", System.StringComparison.Ordinal))
        {
            // Nothing, or a question mark and more.
            return Value.Text("?");
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } own && _engine.IsInSource(own)
            && own.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty && !m.IsImplicitlyDeclared) is { } toString)
        {
            return CallSource(operation, toString, value, [], state);
        }

        if (value.Kind == ValueKind.Reference && state.Read(value, Slots.Url) is { } url)
        {
            return url;
        }

        return Stringify(value, type);
    }

    /// <summary>A value as text. A small enumeration is any of its members.</summary>
    public static Value Stringify(Value value, ITypeSymbol? type)
    {
        if (EnumOf(type) is { } enumeration && value.Kind is not (ValueKind.Constant or ValueKind.Text))
        {
            return TextFunctions.EnumText.Apply(value, Value.Constant(enumeration));
        }

        return value.Kind is ValueKind.Constant or ValueKind.Null ? Value.AsText(value) : value;
    }

    private static ITypeSymbol? EnumOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => EnumOf(nullable.TypeArguments[0]),
        { TypeKind: TypeKind.Enum } => type,
        _ => null,
    };

    private Value EvaluateBinary(IBinaryOperation binary, State state)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String:
                return EvaluateSum(binary, state);
            case BinaryOperatorKind.Equals:
                return AreEqual(Evaluate(Character(binary.LeftOperand), state), Evaluate(Character(binary.RightOperand), state));
            case BinaryOperatorKind.NotEquals:
                return Value.Not(AreEqual(Evaluate(Character(binary.LeftOperand), state), Evaluate(Character(binary.RightOperand), state)));
            case BinaryOperatorKind.ConditionalOr:
                return Or([Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state)]);
            case BinaryOperatorKind.ConditionalAnd:
                return And(Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state));
        }

        if (binary.ConstantValue is { HasValue: true } constant)
        {
            return ConstantOf(binary.Type, constant.Value);
        }

        var left = Evaluate(binary.LeftOperand, state);
        var right = Evaluate(binary.RightOperand, state);
        if (binary.OperatorMethod is { } operation && _engine.IsInSource(operation))
        {
            return CallSource(binary, operation, Value.Null, [left, right], state);
        }

        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.LessThan:
                return IsLess(left, right);
            case BinaryOperatorKind.GreaterThan:
                return IsLess(right, left);
            case BinaryOperatorKind.LessThanOrEqual:
                return Value.Not(IsLess(right, left));
            case BinaryOperatorKind.GreaterThanOrEqual:
                return Value.Not(IsLess(left, right));
            case BinaryOperatorKind.Subtract when TextSlices.IsPosition(left) && TextSlices.IsPosition(right):
                return TextSlices.Before(left, right);
            case BinaryOperatorKind.Add when TextSlices.IsPosition(left) && TextSlices.IsPosition(right):
                return TextSlices.Behind(left, right);
        }

        // Operators of a library's own: a path type's slash, say.
        return binary.OperatorMethod != null && !Holes.IsScalar(binary.Type) ? Value.Unknown(TextFunction.Combine([right], "operator")) : Opaque(binary);
    }

    /// <summary>Goes down the left side in a loop: generated code adds thousands of strings.</summary>
    private Value EvaluateSum(IBinaryOperation sum, State state)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } inner)
        {
            operands.Push(inner.RightOperand);
            left = inner.LeftOperand;
        }

        var parts = new List<Value> { TextOf(Evaluate(left, state), left, state) };
        while (operands.Count > 0)
        {
            var operand = operands.Pop();
            parts.Add(TextOf(Evaluate(operand, state), operand, state));
        }

        return Value.Concat(parts);
    }

    /// <summary>A range or a character of a text: <c>path[1..]</c>, <c>path[^1]</c>.</summary>
    private Value EvaluateSlice(IImplicitIndexerReferenceOperation slice, State state)
    {
        var text = Evaluate(slice.Instance, state);
        if (slice.Instance.Type?.SpecialType != SpecialType.System_String)
        {
            Evaluate(slice.Argument, state);
            return Opaque(slice);
        }

        var length = TextSlices.LengthOf(text);
        var part = Unconverted(slice.Argument) is IRangeOperation range
            ? TextSlices.Part(text, PositionIn(range.LeftOperand, Value.Constant(0)), PositionIn(range.RightOperand, length))
            : TextSlices.At(text, PositionIn(slice.Argument, length));
        return part ?? Value.Unknown(TextFunction.Combine([text], Holes.NameOf(slice.Instance)));

        Value PositionIn(IOperation? position, Value otherwise) => position == null ? otherwise
            : Unconverted(position) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat ? TextSlices.Before(length, Evaluate(hat.Operand, state))
            : Evaluate(position, state);
    }

    /// <summary>Characters are compared by their numbers.</summary>
    private static IOperation Character(IOperation operand) => operand is IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Char } character } ? character : operand;

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
}
