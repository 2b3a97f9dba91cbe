using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>What fields and properties may hold.</summary>
internal sealed class MemberOrigins(CallEngine engine, OriginResolver origins)
{
    private readonly DemandCache<ISymbol, Value?> _static = new(SymbolEqualityComparer.Default, null);

    /// <summary>The value of a member of some object of a type.</summary>
    public Value ValueOf(INamedTypeSymbol type, object key, Session session)
    {
        switch (key)
        {
            case IParameterSymbol captured:
                // Each derived class hands its own.
                var held = AssignedTo(type, captured, session).Select(v => origins.Resolve(v, session)).Where(v => v.Kind != ValueKind.Null).ToList();
                return held.Count > 0 ? Any(held) : origins.Resolve(Value.Parameter(captured), session);
            case IPropertySymbol property:
                return Value.Choice(Implementations(type, property, session).Select(p => PropertyOf(type, p, session)).ToList());
            case IFieldSymbol field:
                return Stored(type, field, session);
            default:
                return key is Slots.Url or Slots.Verb ? Slot(type, (string)key, session) : Value.Null;
        }
    }

    /// <summary>The value of a static member that code sets once, where it is declared or elsewhere in its type.</summary>
    public Value? StaticValue(ISymbol member, Session session) => _static.Get(member, session, m =>
    {
        if (!engine.IsInSource(m))
        {
            return null;
        }

        var values = AssignmentsOf(m, session).Select(a => a.Value).ToList();
        if (engine.InitialValue(m, session) is { } initial)
        {
            values.Add(initial);
        }

        var known = Value.Choice(values);
        return values.Count == 0 ? null : m is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } || known.Kind != ValueKind.Choice ? Value.Base(origins.Resolve(known, session)) : Holes.Of(Substitution.TypeOf(m), m.Name, UnresolvedReason.UnsupportedConstruct, m.Name, HoleKind.Spanning);
    });

    /// <summary>What code of the compilation assigns to a member, of whichever object.</summary>
    public IEnumerable<Write> AssignmentsOf(ISymbol member, Session session) => engine.References.OwnersOf(member, session.CancellationToken)
        .SelectMany(m => engine.Summarize(m, session).AssignmentsTo(member));

    /// <summary>What objects of a type hold in a member: what their constructors leave there, and what others assign.</summary>
    public IEnumerable<Value> AssignedTo(INamedTypeSymbol type, ISymbol member, Session session)
    {
        var constructed = KeptBy(type, member, session).Select(Kept).ToList();
        var others = engine.References.OwnersOf(member, session.CancellationToken)
            .Where(m => constructed.Count == 0 || m is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            .SelectMany(m => engine.Summarize(m, session).AssignmentsTo(member))
            .Select(a => a.Value);
        // What a constructor leaves is what an initializer gave it, or something else.
        var initial = constructed.Count == 0 ? engine.InitialValue(member, session) : null;
        return constructed.Concat(initial == null ? [] : [initial]).Concat(others).Distinct();
    }

    /// <summary>What the constructors of a type leave in a member; those of types that derive from it know what they hand to their base's.</summary>
    public IEnumerable<Value> KeptBy(INamedTypeSymbol type, ISymbol member, Session session) => engine.IsInSource(type) && type.TypeKind is TypeKind.Class or TypeKind.Struct
        ? engine.DerivedTypes(type, session.CancellationToken).Prepend(type)
            .Where(t => !t.IsAbstract)
            .SelectMany(t => t.InstanceConstructors)
            .SelectMany(c => engine.Summarize(c.OriginalDefinition, session).WritesTo(member))
            .Where(w => w.Root.Kind == ValueKind.Receiver)
            .Select(w => w.Value)
        : [];

    /// <summary>What a field starts with, or what is put into it later where it starts with nothing: code that asks for it may find either.</summary>
    public static Value OrLater(Value first, INamedTypeSymbol type, IFieldSymbol field) =>
        !field.IsReadOnly && (first.Literal is "" || first.Equals(Value.False)) ? Value.Choice([first, Value.Member(Value.Instance(type), field)]) : first;

    /// <summary>An object that another one keeps: what it was made with may change as long as it is kept.</summary>
    private static Value Kept(Value value)
    {
        if (value.Kind != ValueKind.Object)
        {
            return value;
        }

        var shape = (Shape)value.Data!;
        return Value.Object(shape.Type, shape.Keys.Select((k, i) => new KeyValuePair<object, Value>(k, k is IFieldSymbol field ? OrLater(value.Parts[i], shape.Type, field) : Kept(value.Parts[i]))).ToList());
    }

    private IEnumerable<IPropertySymbol> Implementations(INamedTypeSymbol type, IPropertySymbol property, Session session)
    {
        if (!property.IsAbstract && !property.IsVirtual && !property.IsOverride && property.ContainingType.TypeKind != TypeKind.Interface)
        {
            return [property];
        }

        var own = engine.Implementation(type, property);
        var all = engine.Implementations(property.In(type), session.CancellationToken);
        // Objects of the type have its own override, or that of a type that derives from it.
        return all.Where(p => SymbolEqualityComparer.Default.Equals(p, own) || type.TypeKind == TypeKind.Interface || p.ContainingType.DerivesFrom(type)).DefaultIfEmpty(own);
    }

    private Value PropertyOf(INamedTypeSymbol type, IPropertySymbol property, Session session)
    {
        if (!engine.IsComputed(property) || property.GetMethod is not { } getter)
        {
            return Stored(type, property, session);
        }

        var owner = type.TypeKind == TypeKind.Interface || property.ContainingType.DerivesFrom(type) ? property.ContainingType : type;
        var substitution = new Substitution(engine, session, null) { Self = Value.Instance(owner) };
        return origins.Resolve(substitution.Apply(engine.Summarize(getter, session).Returns), session);
    }

    private Value Stored(INamedTypeSymbol type, ISymbol member, Session session)
    {
        var values = new List<Value>();
        if (engine.IsInSource(member))
        {
            foreach (var value in AssignedTo(type, member, session))
            {
                values.Add(origins.Resolve(value, session));
            }

            values.AddRange(Bound(type, member, session));
            if (values.Count > 0 && Substitution.TypeOf(member)?.SpecialType == SpecialType.System_Boolean && engine.InitialValue(member, session) == null && !KeptBy(type, member, session).Any())
            {
                // A flag that is raised later.
                values.Add(Value.False);
            }
        }

        // What is set to nothing is set elsewhere.
        var known = values.Where(v => v.Kind != ValueKind.Null && v.Literal is not "").ToList();
        return known.Count > 0
            ? Any(known)
            : Holes.Of(Substitution.TypeOf(member), member.Name, engine.IsInSource(member) ? UnresolvedReason.Configuration : UnresolvedReason.UnsupportedConstruct, engine.IsInSource(member) ? null : $"{type.Name}.{member.Name}");
    }

    /// <summary>Of bases each counts, since one is a fallback of the other; of other values, one that nobody knows says that none is known.</summary>
    private static Value Any(List<Value> values) => values.SelectMany(v => v.Alternatives).Any(UrlFunctions.IsAbsolute)
        ? Value.Choice(values.SelectMany(v => v.Alternatives).Where(a => !TextFunctions.Pieces(a)[0].IsHole).Select(Value.Base).ToList())
        : Value.AnyOf(values.SelectMany(v => v.Alternatives).ToList());

    /// <summary>What settings files say of a member of a type whose objects are made of settings.</summary>
    private IEnumerable<Value> Bound(INamedTypeSymbol type, ISymbol member, Session session) =>
        from owner in engine.Index.MembersWith(type.Name, session.CancellationToken)
        from binding in engine.Summarize(owner, session).Bindings
        where SymbolEqualityComparer.Default.Equals(binding.Type, type)
        let section = origins.Resolve(binding.Section, session)
        let path = section.Kind == ValueKind.Null ? member.Name : section.Literal is { } literal ? literal + ":" + member.Name : null
        where path != null
        from value in engine.Libraries.Settings.Find(path)
        select Value.Text(value);

    /// <summary>What the constructors of a type give to a slot of a library's base class.</summary>
    private Value Slot(INamedTypeSymbol type, string slot, Session session)
    {
        var values = type.InstanceConstructors
            .SelectMany(c => engine.Summarize(c.OriginalDefinition, session).WritesTo(slot))
            .Where(w => w.Root.Kind == ValueKind.Receiver)
            .Select(w => origins.Resolve(w.Value, session));
        return Value.Choice(values.ToList());
    }
}
