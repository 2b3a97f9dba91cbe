using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Fields, properties, elements and what is assigned to them.</content>
internal sealed partial class BodyInterpreter
{
    private readonly ConditionalWeakTable<Value, Dictionary<object, Value>> _unknown = new();

    private Value EvaluateField(IFieldReferenceOperation reference, State state)
    {
        var field = reference.Field;
        if (field.ContainingType?.IsTupleType == true && reference.Instance != null)
        {
            return TupleItem(Evaluate(reference.Instance, state), field);
        }

        if (field.HasConstantValue)
        {
            return field.ContainingType?.TypeKind != TypeKind.Enum && field.ConstantValue is string
                ? Value.Base(_engine.InitialValue(field, _session) ?? ConstantOf(field.Type, field.ConstantValue))
                : ConstantOf(field.Type, field.ConstantValue);
        }

        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return Value.Empty;
        }

        if (field.IsStatic && _engine.Sinks.Lists(field.Type))
        {
            // Others may configure the same client.
            return state.Read(Value.Null, field.OriginalDefinition) ?? Value.Member(Value.Null, field.OriginalDefinition);
        }

        if (field.IsStatic)
        {
            return state.Read(Value.Null, field.OriginalDefinition) ?? _engine.StaticValue(field.OriginalDefinition, _session) ?? Opaque(reference);
        }

        return ReadMember(Evaluate(reference.Instance, state), field.OriginalDefinition, field.Type, state);
    }

    private static Value TupleItem(Value tuple, IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        if (name.StartsWith("Item", System.StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number))
        {
            var values = tuple.Alternatives.Select(t => t.Kind == ValueKind.List && number <= t.Parts.Length ? t.Parts[number - 1] : Holes.Of(field.Type, field.Name, UnresolvedReason.UnsupportedConstruct, "tuple")).ToList();
            return Value.Choice(values);
        }

        return Holes.Of(field.Type, field.Name, UnresolvedReason.UnsupportedConstruct, "tuple");
    }

    private Value EvaluateProperty(IPropertyReferenceOperation reference, State state)
    {
        var property = reference.Property;
        var instance = reference.Instance == null ? Value.Null : Evaluate(reference.Instance, state);
        if (!reference.Arguments.IsEmpty)
        {
            var arguments = reference.Arguments.Select(a => Evaluate(a.Value, state)).ToList();
            return _engine.Libraries.ReadProperty(property, instance, arguments, state, this)
                ?? (property.GetMethod is { } indexer && _engine.IsInSource(indexer) ? CallSource(reference, indexer, instance, arguments, state) : ElementOf(instance, arguments, reference));
        }

        if (property.GetMethod is { } sending && _engine.Sinks.Find(property) is { Does: SinkAction.Sends } sink)
        {
            return SendBySink(sink, new SinkCall(sending, instance, [], reference), state);
        }

        if (_engine.Libraries.ReadProperty(property, instance, [], state, this) is { } known)
        {
            return known;
        }

        if (property is { IsStatic: true, IsAbstract: true } && reference.ConstrainedToType is { } provider)
        {
            return ReadMember(Value.TypeOf(provider), property.OriginalDefinition, property.Type, state);
        }

        if (property.IsStatic)
        {
            return property.GetMethod is { } getter && _engine.IsComputed(property)
                ? Value.Base(CallSource(reference, getter, Value.Null, [], state))
                : _engine.StaticValue(property.OriginalDefinition, _session) ?? Opaque(reference);
        }

        // The getter of a known object may send, as a lazy one does; of others it is enough to know the value.
        if (property.GetMethod is { } method && _engine.IsComputed(property) && !property.IsAbstract && !property.IsVirtual && !property.IsOverride)
        {
            return Value.Base(CallSource(reference, method, instance, [], state));
        }

        var value = ReadMember(instance, KeyOf(property), property.Type, state);
        if (instance.Kind == ValueKind.Reference && KeyOf(property) is Slots.Url && value.Kind is not (ValueKind.Null or ValueKind.Hole) && property.Type is INamedTypeSymbol type && _engine.Sinks.Lists(type))
        {
            // The URL is an object too, and may be changed.
            value = WithUrl(type, value, state);
            WriteMember(instance, Slots.Url, value, state);
        }

        return value;
    }

    private object KeyOf(IPropertySymbol property) => _engine.SlotOf(property) ?? (object)property.OriginalDefinition;

    /// <summary>The value of an object's member.</summary>
    public Value ReadMember(Value instance, object key, ITypeSymbol? type, State state)
    {
        // What is not known is asked for once: what is read twice is the same.
        if (!instance.IsHole || key is string)
        {
            return new Substitution(_engine, _session, state).Member(instance, key, type);
        }

        var members = _unknown.GetOrCreateValue(instance);
        if (!members.TryGetValue(key, out var member))
        {
            members.Add(key, member = new Substitution(_engine, _session, state).Member(instance, key, type));
        }

        return member;
    }

    private static IEnumerable<Value> ItemsOf(Value list, IOperation operation) => list.Kind == ValueKind.List
        ? list.Parts
        : [Value.Unknown(TextFunction.Combine([list], Holes.NameOf(operation)) with { Kind = HoleKind.Spanning })];

    /// <summary>The items of a collection that other code may have made.</summary>
    public Value ItemsOf(Value collection, State state) =>
        collection.Kind == ValueKind.Reference ? state.Read(collection, Slots.Text) ?? collection
        : collection.Kind == ValueKind.Object || (collection is { Kind: ValueKind.Member or ValueKind.Parameter, IsFree: true } && collection.Data is not Slots.Text) ? ReadMember(collection, Slots.Text, null, state)
        : collection;

    /// <summary>Any item of a collection.</summary>
    private Value ItemOf(Value collection, IOperation operation, State state)
    {
        var items = ItemsOf(collection, state);
        if (items.Kind == ValueKind.List)
        {
            return items.Parts.IsEmpty ? Opaque(operation) : Value.Choice(items.Parts);
        }

        NoteDecisive(items);
        var element = operation.Type is IArrayTypeSymbol array ? array.ElementType : (Unconverted(operation).Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return ItemOfUnknown(items, element, operation);
    }

    private static Value ItemOfUnknown(Value collection, ITypeSymbol? element, IOperation operation)
    {
        // What this code itself put into a collection may be anything, paths included.
        var hole = collection.IsHole ? collection.Hole : new Hole(Holes.NameOf(operation), collection.Kind != ValueKind.Parameter && Starts(collection).Kind != ValueKind.Parameter ? HoleKind.Spanning : HoleKind.Text, collection.IsFree ? UnresolvedReason.PublicParameter : UnresolvedReason.UnsupportedConstruct, "element of a collection");
        return Holes.Of(element, hole.Name, hole.Reason, hole.Detail, hole.Kind == HoleKind.Spanning ? HoleKind.Spanning : HoleKind.Text);
    }

    /// <summary>What a chain of members is read from.</summary>
    private static Value Starts(Value value) => value.Kind == ValueKind.Member ? Starts(value.Parts[0]) : value;

    private Value ElementOf(Value list, IReadOnlyList<Value> indices, IOperation operation)
    {
        NoteDecisive(list);
        if (list.Kind == ValueKind.Apply && list.IsFree && indices.Count == 1)
        {
            return TextFunctions.ElementAt.Apply(list, indices[0]);
        }

        if (list.Kind == ValueKind.List && indices.Count == 1 && indices[0].Data is int index && index >= 0 && index < list.Parts.Length)
        {
            return list.Parts[index];
        }

        return list.Kind == ValueKind.List && !list.Parts.IsEmpty ? Value.Choice(list.Parts) : ItemOfUnknown(list, operation.Type, operation);
    }

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
        if (array.Kind == ValueKind.List)
        {
            Assign(element.ArrayReference, WithItem(array, indices, value), state);
        }
    }

    public static Value WithItem(Value list, IReadOnlyList<Value> indices, Value item) => indices.Count == 1 && indices[0].Data is int index && index >= 0 && index < list.Parts.Length
        ? Value.List(list.Parts.SetItem(index, item))
        : Value.Unknown(TextFunction.Combine(list.Parts.Add(item), "element") with { Kind = HoleKind.Spanning });

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

        if (property.SetMethod is { } setter && _engine.IsInSource(setter) && _engine.HasBody(setter, Cancellation))
        {
            CallSource(target, setter, instance, [value], state);
            return;
        }

        WriteMember(instance, property.OriginalDefinition, value, state);
    }

    /// <summary>Gives a member of an object a value.</summary>
    public void WriteMember(Value instance, object key, Value value, State state)
    {
        foreach (var root in instance.Alternatives)
        {
            if (root.Kind == ValueKind.Reference && key is IPropertySymbol property)
            {
                key = _engine.Implementation(((Reference)root.Data!).Type, property);
            }

            // One of several objects changes, and nobody knows which.
            var written = instance.Kind is ValueKind.Choice or ValueKind.Conditional ? Value.Choice([ReadMember(root, key, null, state), value]) : value;
            // A picture of an object is nobody's to change.
            if (root.Kind is ValueKind.Object or ValueKind.Hole or ValueKind.Text or ValueKind.Concat or ValueKind.Base)
            {
                if (key is not ISymbol)
                {
                    continue;
                }
            }
            else
            {
                state.Write(root, key, written);
            }

            _assignments.Add(new Write(root, key, value));
        }
    }

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
                    : Value.Condition(pattern);
            case IRecursivePatternOperation { DeconstructionSubpatterns: { IsEmpty: false } items } when value.Kind == ValueKind.List && value.Parts.Length == items.Length:
                var conditions = items.Select((p, i) => Value.Not(Matches(p, value.Parts[i], state))).ToList();
                return Value.Not(Or(conditions));
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    var member = (property.Member as IPropertyReferenceOperation)?.Property;
                    Matches(property.Pattern, member == null ? Opaque(property.Member) : ReadMember(value, KeyOf(member), member.Type, state), state);
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
