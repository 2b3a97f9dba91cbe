using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

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
            var reason = _depth >= MaxDepth ? "deep nesting" : "a very long body";
            Skip(operation, reason);
            return Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, reason);
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
                return state.Variables.Find(local.Local) ?? Opaque(local);
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
                var number = Evaluate(increment.Target, state);
                return Assign(increment.Target, number.Data is int count ? Value.Constant(increment.Kind == OperationKind.Increment ? count + 1 : count - 1) : Opaque(increment), state);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation, state);
            case IAnonymousObjectCreationOperation anonymous:
                return EvaluateAnonymous(anonymous, state);
            case IArrayCreationOperation array:
                return array.Initializer == null ? Empty(array, state) : Value.List(array.Initializer.ElementValues.Select(e => Evaluate(e, state)).ToList());
            case ICollectionExpressionOperation collection:
                return Collected(collection, Value.List(collection.Elements.SelectMany(e => e is ISpreadOperation spread ? ItemsOf(Evaluate(spread.Operand, state), spread) : [Evaluate(e, state)]).ToList()), state);
            case ITupleOperation tuple:
                return Value.List(tuple.Elements.Select(e => Evaluate(e, state)).ToList());
            case IArrayElementReferenceOperation element:
                return ElementOf(Evaluate(element.ArrayReference, state), element.Indices.Select(i => Evaluate(i, state)).ToList(), element);
            case IImplicitIndexerReferenceOperation slice:
                return EvaluateSlice(slice, state);
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation, state);
            case IDynamicInvocationOperation late:
                return EvaluateLateBound(late, state);
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
            case IIsTypeOperation test:
                return IsOfType.Apply(Evaluate(test.ValueOperand, state), Value.Constant(test.TypeOperand));
            case IIsPatternOperation match:
                return Matches(match.Pattern, Evaluate(match.Value, state), state);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, state);
            case ITypeOfOperation named:
                return Value.TypeOf(named.TypeOperand);
            case INameOfOperation or ISizeOfOperation:
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

    private static Value IsLess(Value left, Value right) => TextFunctions.Less.Apply(left, right) is { IsHole: false } known ? known : Value.Condition("<", left, right);

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
            return _engine.IsInSource(method) ? CallSource(conversion, method, Value.Null, [operand], state) : Converted(conversion, operand, state);
        }

        // The number of an enumeration's member is no name.
        return conversion.Operand.Type?.TypeKind == TypeKind.Enum && conversion.Type is { TypeKind: not TypeKind.Enum, SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }
            ? Opaque(conversion)
            : operand;
    }

    /// <summary>What a library's own conversion makes: of text an object that holds the URL, and of such an object its URL.</summary>
    private Value Converted(IConversionOperation conversion, Value operand, State state)
    {
        var isObject = _engine.Sinks.Lists(conversion.Operand.Type);
        var becomesObject = _engine.Sinks.Lists(conversion.Type);
        return isObject == becomesObject ? operand
            : isObject ? UrlOf(operand, state)
            : operand.Kind == ValueKind.Null ? operand : WithUrl((INamedTypeSymbol)conversion.Type!, operand, state);
    }

    private Value EvaluateParameter(IParameterSymbol parameter, State state)
    {
        if (state.Variables.Find(parameter) is { } value)
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

        var function = Value.Function(new Closure(method.Method, null, default), [receiver]);
        if (_engine.Sinks.Find(method.Method) is { Does: SinkAction.Sends })
        {
            _handedByName[method] = (function, state.Clone());
        }

        return function;
    }

    private IOperation? LocalFunctionBody(IMethodSymbol function)
    {
        var syntax = function.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Cancellation);
        return syntax == null ? null : (_engine.OperationOf(syntax, Cancellation) as ILocalFunctionOperation)?.Body;
    }
}
