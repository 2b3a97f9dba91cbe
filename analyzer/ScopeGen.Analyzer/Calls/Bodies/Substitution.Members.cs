using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <content>Members of objects, as far as they are known.</content>
internal sealed partial class Substitution
{
    /// <summary>A member of a value, as far as it is known.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="key">A symbol, or the name of a slot.</param>
    /// <param name="type">The member's type; null for a slot.</param>
    public Value Member(Value instance, object key, ITypeSymbol? type)
    {
        var member = MemberOnce(instance, key, type);
        // A request may be made of another object that holds the URL.
        return key is Slots.Url && member.Kind is ValueKind.Object or ValueKind.Reference ? MemberOnce(member, key, type) : member;
    }

    private Value MemberOnce(Value instance, object key, ITypeSymbol? type)
    {
        switch (instance.Kind)
        {
            case ValueKind.Never:
                return instance;
            case ValueKind.Choice:
                return Value.Choice(instance.Parts.Select(p => Member(p, key, type)).ToList());
            case ValueKind.Conditional:
                return Value.Conditional(instance.Parts[0], Member(instance.Parts[1], key, type), Member(instance.Parts[2], key, type));
            case ValueKind.Reference:
                var made = ((Reference)instance.Data!).Type;
                return MemberOf(instance, made, engine.Resolve(made, key), type, k => state?.Read(instance, k));
            case ValueKind.Object:
                var shape = (Shape)instance.Data!;
                return MemberOf(instance, shape.Type, engine.Resolve(shape.Type, key), type, k => shape.IndexOf(k) is var i and >= 0 ? instance.Parts[i] : null);
            case ValueKind.List or ValueKind.Hole when key is Slots.Text:
                return instance;
            case ValueKind.Hole when key is IPropertySymbol { IsAbstract: false, IsVirtual: false, GetMethod: { } getter } computed && engine.IsComputed(computed) && Getter(getter, instance) is var own && own.Alternatives.All(a => a.Literal is { Length: > 0 }):
                // Whoever made the object, its class knows the few texts that there are.
                return own;
            case ValueKind.Hole:
                return key is string and not (Slots.Url or Slots.Base or Slots.Verb) ? Value.Null : Value.Unknown(Holes.Of(type, NameOf(key), instance.Hole.Reason, instance.Hole.Detail, key is string ? HoleKind.Spanning : HoleKind.Text).Hole with { IsMember = true });
            case ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Apply:
                return key is Slots.Url or Slots.Base ? instance : key is Slots.UrlSyntax || !instance.IsFree ? key is string ? Value.Null : Unknown(key, type) : Read(instance, key);
            case ValueKind.Constant when instance.Data is INamedTypeSymbol holder && key is IPropertySymbol { IsStatic: true } declared && (declared.IsAbstract || declared.IsVirtual):
                return Static(holder, declared) ?? Unknown(key, type);
            case ValueKind.Parameter or ValueKind.TypeArgument or ValueKind.Receiver or ValueKind.Member or ValueKind.Call or ValueKind.Invocation or ValueKind.Instance:
                return Read(instance, key);
            default:
                return key is string ? Value.Null : Unknown(key, type);
        }
    }

    /// <summary>What a type has for a static member of an interface.</summary>
    private Value? Static(INamedTypeSymbol type, IPropertySymbol declared) => (type.FindImplementationForInterfaceMember(declared) ?? declared) is IPropertySymbol { IsAbstract: false } found
        ? engine.IsComputed(found.OriginalDefinition) && found.OriginalDefinition.GetMethod is { } getter ? engine.Summarize(getter, session).Returns : engine.StaticValue(found.OriginalDefinition, session)
        : null;

    private Value Read(Value instance, object key)
    {
        if (instance.Kind == ValueKind.Receiver)
        {
            key = engine.Resolve((INamedTypeSymbol)instance.Data!, key);
        }

        if (state?.Read(instance, key) is { } written)
        {
            return written;
        }

        // A sealed override is known already.
        if (instance.Kind == ValueKind.Receiver && key is IPropertySymbol property && engine.FinalGetter((INamedTypeSymbol)instance.Data!, property) is { } getter)
        {
            return Getter(getter, instance);
        }

        return key is Slots.UrlSyntax ? Value.Null : Value.Member(instance, key);
    }

    private Value MemberOf(Value instance, INamedTypeSymbol made, object key, ITypeSymbol? type, Func<object, Value?> read)
    {
        if (read(key) is { } known)
        {
            return known;
        }

        // The class knows a type that its generic interface leaves open.
        type = TypeOf(key) ?? type;

        if (key is IPropertySymbol { GetMethod: { } getter } property)
        {
            if (engine.IsComputed(property))
            {
                return Getter(getter, instance);
            }

            if (!engine.IsInSource(property))
            {
                return Unknown(key, type);
            }
        }

        // What code of this compilation never sets is its type's default.
        if (engine.IsInSource(made) && EnumMembers.DefaultOf(type) is { } first)
        {
            return first;
        }

        return key is string || type is null or { IsReferenceType: true } ? engine.IsInSource(made) || key is string ? Value.Null : Unknown(key, type) : Unknown(key, type);
    }

    private Value Getter(IMethodSymbol getter, Value instance)
    {
        if (_depth >= MaxDepth)
        {
            return Value.Unknown(getter.AssociatedSymbol?.Name ?? getter.Name, UnresolvedReason.UnsupportedConstruct, "deep nesting");
        }

        var inner = new Substitution(engine, session, state) { Self = instance, _depth = _depth + 1 };
        return inner.Apply(engine.Summarize(getter, session).Returns);
    }

    private Value ReifyReference(Value reference)
    {
        // An object that holds itself.
        if (state == null || ++_pictures > MaxPictures || _reified.Count > 60 || !_reified.Add(reference))
        {
            _cuts++;
            return Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "an object that refers to itself");
        }

        try
        {
            var members = state.Heap.Find(reference) ?? State.NoMembers;
            var sorted = members.OrderBy(m => m.Key is ISymbol symbol ? symbol.Name : (string)m.Key, StringComparer.Ordinal);
            return Value.Object(((Reference)reference.Data!).Type, sorted.Select(m => new KeyValuePair<object, Value>(m.Key, Apply(m.Value))).ToList());
        }
        finally
        {
            _reified.Remove(reference);
        }
    }

    private static Value Unknown(object key, ITypeSymbol? type) => Holes.Of(type, NameOf(key), UnresolvedReason.UnsupportedConstruct, NameOf(key));

    private static string NameOf(object key) => key is ISymbol symbol ? symbol.Name : (string)key;

    public static ITypeSymbol? TypeOf(object key) => key switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
