using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;

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

        if (field.IsStatic && !_engine.IsInSource(field) && KnownText(field) is { } text)
        {
            return Value.Text(text);
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

    /// <summary>The text of a field of the framework that is no constant.</summary>
    private static string? KnownText(IFieldSymbol field) => (field.ContainingType?.ToDisplayString(), field.Name) switch
    {
        ("string", nameof(string.Empty)) => string.Empty,
        // In a URL they are meant as slashes.
        ("System.IO.Path", nameof(System.IO.Path.DirectorySeparatorChar) or nameof(System.IO.Path.AltDirectorySeparatorChar)) => "/",
        ("System.Uri", nameof(System.Uri.UriSchemeHttp)) => System.Uri.UriSchemeHttp,
        ("System.Uri", nameof(System.Uri.UriSchemeHttps)) => System.Uri.UriSchemeHttps,
        ("System.Uri", nameof(System.Uri.SchemeDelimiter)) => System.Uri.SchemeDelimiter,
        _ => null,
    };

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

        if (property.IsStatic && (property.IsAbstract || property.IsVirtual) && reference.ConstrainedToType is { } provider)
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
}
