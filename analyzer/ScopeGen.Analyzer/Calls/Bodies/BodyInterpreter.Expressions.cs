using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Expressions: each has a value, and may change the state.</content>
internal sealed partial class BodyInterpreter
{
    private readonly Stack<Value> _conditionalReceivers = new();
    private readonly Stack<Value> _initialized = new();

    private Value Evaluate(IOperation? operation, State state)
    {
        if (operation == null)
        {
            return Value.Null;
        }

        Cancellation.ThrowIfCancellationRequested();
        if (_depth >= MaxDepth || ++_steps > MaxSteps)
        {
            return Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, _depth >= MaxDepth ? "deep nesting" : "a very long body");
        }

        _depth++;
        try
        {
            return Asked(operation, EvaluateOne(operation, state));
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>A condition that nobody knows, with the question that it answers: code that asks it once and uses the answer twice decides once.</summary>
    private static Value Asked(IOperation operation, Value value) => operation.Type?.SpecialType != SpecialType.System_Boolean || !value.IsHole || value.HasQuestion ? value
        : operation is ILocalReferenceOperation or IParameterReferenceOperation ? Value.Condition("is true", value)
        : Value.Condition(operation);

    private Value EvaluateOne(IOperation operation, State state)
    {
        switch (operation)
        {
            // Looked at before constants: a named base in it is known as such.
            case IBinaryOperation binary:
                return EvaluateBinary(binary, state);
            case IInterpolatedStringOperation interpolated:
                return Value.Concat(interpolated.Parts.Select(p => EvaluatePart(p, state)).ToList());
            case IFieldReferenceOperation field:
                return EvaluateField(field, state);
        }

        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return ConstantOf(operation.Type, constant.Value);
        }

        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, state);
            case IConversionOperation conversion:
                return EvaluateConversion(conversion, state);
            case IAwaitOperation awaiting:
                return Evaluate(awaiting.Operation, state);
            case ILocalReferenceOperation local:
                return state.Variables.TryGetValue(local.Local, out var variable) ? variable : Opaque(local);
            case IParameterReferenceOperation parameter:
                return EvaluateParameter(parameter.Parameter, state);
            case IInstanceReferenceOperation instance:
                return instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance ? Self(state)
                    : _initialized.Count > 0 ? _initialized.Peek() : Opaque(instance);
            case IPropertyReferenceOperation property:
                return EvaluateProperty(property, state);
            case IInterpolatedStringHandlerCreationOperation handler:
                return Evaluate(handler.Content, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Value.Not(Evaluate(not.Operand, state));
            case IConditionalOperation conditional:
                return EvaluateConditional(conditional, state);
            case ISwitchExpressionOperation choice:
                return EvaluateSwitch(choice, state);
            case ICoalesceOperation coalesce:
                return Unconverted(coalesce.Value) is IConditionalAccessOperation accessed
                    ? EvaluateAccess(accessed, state, coalesce.WhenNull)
                    : EvaluateCoalesce(Evaluate(coalesce.Value, state), coalesce.WhenNull, state);
            case ICoalesceAssignmentOperation assignment:
                return Assign(assignment.Target, EvaluateCoalesce(Evaluate(assignment.Target, state), assignment.Value, state), state);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Evaluate(assignment.Value, state), state, assignment.Value);
            case ICompoundAssignmentOperation assignment:
                return EvaluateCompound(assignment, state);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, deconstruction.Value, state);
            case IIncrementOrDecrementOperation increment:
                Evaluate(increment.Target, state);
                return Assign(increment.Target, Opaque(increment), state);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation, state);
            case IAnonymousObjectCreationOperation anonymous:
                return EvaluateAnonymous(anonymous, state);
            case IArrayCreationOperation array:
                return array.Initializer == null ? Opaque(array) : Value.List(array.Initializer.ElementValues.Select(e => Evaluate(e, state)).ToList());
            case ICollectionExpressionOperation collection:
                return Collected(collection, Value.List(collection.Elements.SelectMany(e => e is ISpreadOperation spread ? ItemsOf(Evaluate(spread.Operand, state), spread) : [Evaluate(e, state)]).ToList()), state);
            case ITupleOperation tuple:
                return Value.List(tuple.Elements.Select(e => Evaluate(e, state)).ToList());
            case IArrayElementReferenceOperation element:
                return ElementOf(Evaluate(element.ArrayReference, state), element.Indices.Select(i => Evaluate(i, state)).ToList(), element);
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation, state);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target, state);
            case IAnonymousFunctionOperation lambda:
                return CreateFunction(lambda.Symbol, lambda.Body, state);
            case IMethodReferenceOperation method:
                return EvaluateMethodReference(method, state);
            case IConditionalAccessOperation access:
                return EvaluateConditionalAccess(access, state);
            case IConditionalAccessInstanceOperation:
                return _conditionalReceivers.Count > 0 ? _conditionalReceivers.Peek() : Opaque(operation);
            case IDefaultValueOperation:
                return operation.Type?.IsValueType == true ? Opaque(operation) : Value.Null;
            case IThrowOperation thrown:
                Evaluate(thrown.Exception, state);
                state.IsDead = true;
                return Value.Null;
            case IWithOperation with:
                return EvaluateWith(with, state);
            case IIsPatternOperation match:
                return Matches(match.Pattern, Evaluate(match.Value, state), state);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, state);
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return Opaque(operation);
            default:
                foreach (var child in operation.ChildOperations)
                {
                    Evaluate(child, state);
                }

                return Opaque(operation);
        }
    }

    /// <summary>The collection that a collection expression makes: a list may be changed afterwards.</summary>
    private Value Collected(ICollectionExpressionOperation collection, Value items, State state)
    {
        if (collection.Type is not INamedTypeSymbol { Name: "List" } type)
        {
            return items;
        }

        var list = NewObject(type, state);
        state.Write(list, Slots.Text, items);
        return list;
    }

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

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } own && _engine.IsInSource(own)
            && own.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty && !m.IsImplicitlyDeclared) is { } toString)
        {
            return CallSource(operation, toString, value, [], state);
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
                return Value.Equal(Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state));
            case BinaryOperatorKind.NotEquals:
                return Value.Not(Value.Equal(Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state)));
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
        }

        // Operators of a library's own: a path type's slash, say.
        return binary.OperatorMethod != null && !Holes.IsScalar(binary.Type) ? Value.Unknown(TextFunction.Combine([right], "operator")) : Opaque(binary);
    }

    private static Value IsLess(Value left, Value right) => TextFunctions.Less.Apply(left, right) is { IsHole: false } known ? known : Value.Condition("<", left, right);

    private static Value Or(IReadOnlyList<Value> conditions)
    {
        if (conditions.Any(c => c.Equals(Value.True)))
        {
            return Value.True;
        }

        var open = conditions.Where(c => !c.Equals(Value.False)).ToList();
        return open.Count switch { 0 => Value.False, 1 => open[0], _ => Value.Condition("or", [.. open]) };
    }

    private static Value And(Value one, Value other) => Value.Not(Or([Value.Not(one), Value.Not(other)]));

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

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;

    private Value EvaluateConversion(IConversionOperation conversion, State state)
    {
        var operand = Evaluate(conversion.Operand, state);
        if (conversion.Type?.Name == "Expression" && conversion.Operand is IAnonymousFunctionOperation described)
        {
            // A description of code, which nobody runs by making it.
            _called.Add(described.Body);
        }

        if (conversion.OperatorMethod is { } method)
        {
            return _engine.IsInSource(method) ? CallSource(conversion, method, Value.Null, [operand], state) : operand;
        }

        // The number of an enumeration's member is no name.
        return conversion.Operand.Type?.TypeKind == TypeKind.Enum && conversion.Type is { TypeKind: not TypeKind.Enum, SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }
            ? Opaque(conversion)
            : operand;
    }

    private Value EvaluateParameter(IParameterSymbol parameter, State state)
    {
        if (state.Variables.TryGetValue(parameter, out var value))
        {
            return value;
        }

        if (SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _member))
        {
            return Value.Parameter(parameter);
        }

        // A primary constructor's parameter, captured.
        return parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, _member.ContainingType?.OriginalDefinition)
            ? _member is IFieldSymbol or IPropertySymbol ? Value.Parameter(parameter) : ReadMember(Self(state), parameter.OriginalDefinition, parameter.Type, state)
            : Holes.Of(parameter.Type, parameter.Name, UnresolvedReason.UnsupportedConstruct, "parameter of a lambda");
    }

    /// <summary>What was decided about a condition on the way here; null where nothing was.</summary>
    private static bool? Decided(State state, Value condition) => condition.Kind == ValueKind.Not
        ? !Decided(state, condition.Parts[0])
        : state.Guards.FirstOrDefault(g => g.Condition.Equals(condition))?.Expected;

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

        return Either(Value.Equal(value, Value.Null), s => Evaluate(whenNull, s), _ => value, state);
    }

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

    /// <summary>A member of an object, or something else where there is no object.</summary>
    private Value EvaluateAccess(IConditionalAccessOperation access, State state, IOperation whenNull)
    {
        var receiver = Evaluate(access.Operation, state);
        return Either(Value.Equal(receiver, Value.Null), s => Evaluate(whenNull, s), NotNull, state);

        Value NotNull(State reached)
        {
            _conditionalReceivers.Push(receiver);
            try
            {
                return access.WhenNotNull is IConditionalAccessOperation next
                    ? EvaluateAccess(next, reached, whenNull)
                    : EvaluateCoalesce(Evaluate(access.WhenNotNull, reached), whenNull, reached);
            }
            finally
            {
                _conditionalReceivers.Pop();
            }
        }
    }

    private Value EvaluateAnonymous(IAnonymousObjectCreationOperation anonymous, State state)
    {
        var reference = NewObject((INamedTypeSymbol)anonymous.Type!, state);
        foreach (var assignment in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation property)
            {
                state.Write(reference, property.Property.OriginalDefinition, Evaluate(assignment.Value, state));
            }
        }

        return reference;
    }

    private Value EvaluateWith(IWithOperation with, State state)
    {
        var original = Evaluate(with.Operand, state);
        var copy = Adopt(Reify(original, state), state);
        if (copy.Kind == ValueKind.Reference && with.Initializer != null)
        {
            Initialize(with.Initializer, copy, state);
            return copy;
        }

        return with.Type is INamedTypeSymbol type && with.Initializer != null && original.IsFree ? CopyOf(original, type, with.Initializer, state) : copy;
    }

    /// <summary>A copy of what a caller provides: what is not set here is read from the original.</summary>
    private Value CopyOf(Value original, INamedTypeSymbol type, IObjectOrCollectionInitializerOperation initializer, State state)
    {
        var copy = NewObject(type, state);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && !p.IsIndexer && p.SetMethod != null))
        {
            state.Write(copy, property.OriginalDefinition, ReadMember(original, property.OriginalDefinition, property.Type, state));
        }

        Initialize(initializer, copy, state);
        return copy;
    }

    private Value EvaluateMethodReference(IMethodReferenceOperation method, State state)
    {
        var receiver = method.Instance == null ? Value.Null : Evaluate(method.Instance, state);
        if (method.Method.MethodKind == MethodKind.LocalFunction)
        {
            return CreateFunction(method.Method, LocalFunctionBody(method.Method), state);
        }

        return Value.Function(new Closure(method.Method, null, default), [receiver]);
    }

    private IOperation? LocalFunctionBody(IMethodSymbol function)
    {
        var syntax = function.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Cancellation);
        return syntax == null ? null : (_engine.OperationOf(syntax, Cancellation) as ILocalFunctionOperation)?.Body;
    }
}
