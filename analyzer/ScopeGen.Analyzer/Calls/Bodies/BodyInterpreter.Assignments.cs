using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>What is assigned to variables, members, elements and tuples.</content>
internal sealed partial class BodyInterpreter
{
    private Value EvaluateCompound(ICompoundAssignmentOperation assignment, State state)
    {
        var before = Evaluate(assignment.Target, state);
        var added = Evaluate(assignment.Value, state);
        var isText = assignment.OperatorKind == BinaryOperatorKind.Add && assignment.Type?.SpecialType == SpecialType.System_String;
        return Assign(assignment.Target, isText ? Value.Concat([before, Stringify(added, Unconverted(assignment.Value).Type)]) : Opaque(assignment), state);
    }

    private Value Assign(IOperation target, Value value, State state, IOperation? source = null)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                state.Variables = local.Local.IsRef ? state.Variables.SetItem(local.Local, Opaque(local)) : state.Variables.SetItem(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                state.Variables = state.Variables.SetItem(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation field:
                WriteMember(field.Instance == null ? Value.Null : Evaluate(field.Instance, state), field.Field.OriginalDefinition, value, state);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, state, source);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, state);
                break;
            case IArrayElementReferenceOperation element:
                AssignElement(element, value, state);
                break;
            case ITupleOperation tuple:
                AssignTuple(tuple, value, state);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, state);
                break;
        }

        return value;
    }

    /// <summary>The array with another item; with one at a place that is not known, nobody knows what it holds.</summary>
    private void AssignElement(IArrayElementReferenceOperation element, Value value, State state)
    {
        var array = Evaluate(element.ArrayReference, state);
        var indices = element.Indices.Select(i => Evaluate(i, state)).ToList();
        if (indices.Count == 1 && (array.IsFree || array.Kind == ValueKind.List) && TextFunctions.Count.Apply(array).Equals(indices[0]))
        {
            // The place behind the last one, in an array that was made larger.
            Assign(element.ArrayReference, TextFunctions.Extend.Apply(array, Value.List([value])), state);
        }
        else if (array.Kind == ValueKind.List)
        {
            Assign(element.ArrayReference, WithItem(array, indices, value), state);
        }
    }

    private void AssignProperty(IPropertyReferenceOperation target, Value value, State state, IOperation? source)
    {
        var property = target.Property;
        var instance = target.Instance == null ? Value.Null : Evaluate(target.Instance, state);
        var arguments = target.Arguments.Select(a => Evaluate(a.Value, state)).ToList();
        if (arguments.Count > 0 ? _engine.Libraries.WriteItem(property, instance, arguments, value, state, this) : _engine.Libraries.WriteProperty(property, instance, value, state, this))
        {
            return;
        }

        if (arguments.Count > 0)
        {
            return;
        }

        if (_engine.Sinks.Find(property) is { } sink)
        {
            DescribeByProperty(sink, instance, value, source ?? target, state);
            return;
        }

        if (property.SetMethod is { } setter && _engine.IsInSource(setter) && HasCode(setter, instance))
        {
            CallSource(target, setter, instance, [value], state);
            return;
        }

        WriteMember(instance, property.OriginalDefinition, value, state);
    }

    /// <summary>Whether setting a property runs code, of its own or of whatever class the object is.</summary>
    private bool HasCode(IMethodSymbol setter, Value instance) => setter.IsAbstract
        ? _engine.Targets(setter, instance, Cancellation) is { Count: > 0 } targets && targets.All(t => _engine.HasBody(t, Cancellation))
        : _engine.HasBody(setter, Cancellation);

    /// <summary>Gives a member of an object a value; of one of several, where it is the one.</summary>
    public void WriteMember(Value instance, object key, Value value, State state) => WriteMember(instance, key, value, state, _ => value);

    private void WriteMember(Value instance, object key, Value value, State state, Func<Func<Value>, Value> change)
    {
        switch (instance.Kind)
        {
            case ValueKind.Conditional:
                var condition = instance.Parts[0];
                WriteMember(instance.Parts[1], key, value, state, current => Value.Conditional(condition, change(current), current()));
                WriteMember(instance.Parts[2], key, value, state, current => Value.Conditional(condition, current(), change(current)));
                return;
            case ValueKind.Choice:
                foreach (var part in instance.Parts)
                {
                    WriteMember(part, key, value, state, current => Value.Choice([current(), change(current)]));
                }

                return;
        }

        if (ClassOf(instance) is { } type && key is IPropertySymbol property && _engine.Implementation(type, property) is var own && !_engine.IsComputed(own))
        {
            key = own;
        }

        // A picture of an object is nobody's to change.
        if (instance.Kind is not (ValueKind.Object or ValueKind.Hole or ValueKind.Text or ValueKind.Concat or ValueKind.Base))
        {
            state.Write(instance, key, change(() => ReadMember(instance, key, null, state)));
        }
        else if (key is not ISymbol)
        {
            return;
        }

        _assignments.Add(new Write(instance, key, value));
    }

    /// <summary>The class of an object, at least; null where it is not known.</summary>
    private static INamedTypeSymbol? ClassOf(Value instance) => instance.Kind switch
    {
        ValueKind.Reference => ((Reference)instance.Data!).Type,
        ValueKind.Receiver => (INamedTypeSymbol)instance.Data!,
        _ => null,
    };

    private Value Deconstruct(IOperation target, IOperation source, State state)
    {
        var value = Evaluate(source, state);
        var tuple = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (tuple is ITupleOperation targets)
        {
            AssignTuple(targets, value, state);
        }

        return value;
    }

    private void AssignTuple(ITupleOperation targets, Value value, State state)
    {
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var target = targets.Elements[i];
            var index = i;
            Assign(target, ItemAt(value, v => v.Kind == ValueKind.List && v.Parts.Length == targets.Elements.Length ? v.Parts[index] : DeconstructObject(v, targets.Elements.Length, index, target, state)), state);
        }
    }

    /// <summary>An item of a tuple; the condition on which the tuple depends stays.</summary>
    private static Value ItemAt(Value tuple, Func<Value, Value> item) => tuple.Kind switch
    {
        ValueKind.Conditional => Value.Conditional(tuple.Parts[0], ItemAt(tuple.Parts[1], item), ItemAt(tuple.Parts[2], item)),
        ValueKind.Choice => Value.Choice(tuple.Parts.Select(p => ItemAt(p, item)).ToList()),
        _ => item(tuple),
    };

    /// <summary>A record's positional properties; of other objects nothing is known.</summary>
    private Value DeconstructObject(Value value, int count, int index, IOperation target, State state)
    {
        if (value.Kind == ValueKind.Reference && ((Reference)value.Data!).Type is { IsRecord: true } type
            && type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == count) is { } constructor
            && type.GetMembers(constructor.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
        {
            return ReadMember(value, property.OriginalDefinition, property.Type, state);
        }

        var hole = TextFunction.Combine([value], Holes.NameOf(target));
        return Holes.Of(target.Type, Holes.NameOf(target), hole.Reason, hole.Detail ?? "deconstruction", HoleKind.Spanning);
    }
}
