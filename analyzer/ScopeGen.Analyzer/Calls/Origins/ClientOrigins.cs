using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>Where clients get their base from: where they are made, whoever sets it afterwards, or the container that hands them out.</summary>
internal sealed class ClientOrigins(CallEngine engine, OriginResolver origins, MemberOrigins members, ParameterOrigins parameters)
{
    private const int MaxDepth = 12;

    private readonly DemandCache<Value, Value> _bases = new(EqualityComparer<Value>.Default, Value.Null);

    /// <summary>The registrations of the compilation; null until none of their members is being worked out.</summary>
    private Registrations? _registrations;

    /// <inheritdoc cref="OriginResolver.BaseOf"/>
    public Value BaseOf(Value client, Session session) => BaseOf(client, session, 0);

    private Value BaseOf(Value client, Session session, int depth)
    {
        if (depth > MaxDepth)
        {
            return Unknown();
        }

        // What is kept must not depend on how far away it was asked from; nesting is bounded by the session.
        return client.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Choice or ValueKind.Conditional => Combine(client.Alternatives.Select(a => BaseOf(a, session, depth + 1))),
            ValueKind.Object => BaseOfObject(client, session, depth),
            ValueKind.Hole => Value.Unknown(client.Hole),
            ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Apply => origins.Resolve(client, session),
            ValueKind.Parameter or ValueKind.Member or ValueKind.Receiver or ValueKind.Instance => _bases.Get(client, session, c => Find(c, session, 0)),
            _ => origins.Resolve(client, session) is var resolved && resolved.Equals(client) ? Unknown() : BaseOf(resolved, session, depth + 1),
        };
    }

    private Value BaseOfObject(Value client, Session session, int depth)
    {
        var shape = (Shape)client.Data!;
        Value? Slot(string slot) => shape.IndexOf(slot) is var i and >= 0 ? client.Parts[i] : null;
        if (Slot(Slots.Base) is { } known)
        {
            return BaseOf(known, session, depth + 1);
        }

        if (Slot(Slots.Name) is { } name)
        {
            return BaseOfNamed(origins.Resolve(name, session), session, depth);
        }

        // A client that is made here and gets no base that is seen: whoever sends it a relative URL knows better.
        return Unknown();
    }

    /// <summary>Whether a client's class is another assembly's own, which may set a base itself.</summary>
    private bool IsOpaque(INamedTypeSymbol type) => !engine.IsInSource(type) && !engine.Sinks.ListsExactly(type);

    private Value Find(Value client, Session session, int depth)
    {
        var found = new List<Value>();
        switch (client.Kind)
        {
            case ValueKind.Parameter:
                found.AddRange(OfParameter((IParameterSymbol)client.Data!, session, depth));
                break;
            case ValueKind.Member when client.Data is ISymbol member:
                found.AddRange(OfMember(client, member, session, depth));
                break;
            case ValueKind.Member:
                return Value.Null;
            default:
                found.AddRange(OfType((INamedTypeSymbol)client.Data!, session, depth));
                break;
        }

        return Combine(found);
    }

    /// <summary>Whoever sets the base of the client in a field or property, and whatever is stored there.</summary>
    private IEnumerable<Value> OfMember(Value client, ISymbol member, Session session, int depth)
    {
        if (!engine.IsInSource(member) && member is not IParameterSymbol)
        {
            // A library's class keeps the client that the constructors of those who derive from it hand it.
            var kept = client.Parts[0].Kind is ValueKind.Receiver or ValueKind.Instance && client.Parts[0].Data is INamedTypeSymbol holder ? members.KeptBy(holder, member, session).Distinct().ToList() : [];
            foreach (var value in kept)
            {
                yield return BaseOf(value, session, depth + 1);
            }

            if (kept.Count == 0)
            {
                yield return Unknown();
            }

            yield break;
        }

        foreach (var owner in engine.References.OwnersOf(member, session.CancellationToken))
        {
            foreach (var write in engine.Summarize(owner, session).AssignmentsTo(Slots.Base))
            {
                if (write.Root.Kind == ValueKind.Member && write.Root.Data is ISymbol written && SymbolEqualityComparer.Default.Equals(written, member))
                {
                    // Of somebody else's object nobody knows whether it is this one.
                    yield return write.Root.Parts[0].Kind is ValueKind.Receiver or ValueKind.Null || write.Root.Parts[0].Equals(client.Parts[0]) ? BaseOf(write.Value, session, depth + 1) : Unknown();
                }
            }
        }

        // An object that is known holds a client that is known.
        if (client.Parts[0].Kind is not (ValueKind.Receiver or ValueKind.Instance or ValueKind.Null)
            && origins.Resolve(client.Parts[0], session) is var known && known.Alternatives.All(o => o.Kind == ValueKind.Object))
        {
            var held = known.Alternatives.Select(o => BaseOf(new Substitution(engine, session, null).Member(o, member, Substitution.TypeOf(member)), session, depth + 1)).ToList();
            if (held.All(b => b.Kind != ValueKind.Null))
            {
                foreach (var each in held)
                {
                    yield return each;
                }

                yield break;
            }
        }

        if (member is IParameterSymbol captured)
        {
            yield return BaseOf(Value.Parameter(captured), session, depth + 1);
            yield break;
        }

        foreach (var value in Stored(client, member, session))
        {
            yield return BaseOf(value, session, depth + 1);
        }
    }

    /// <summary>What a field or property holds: parameters of constructors stay what they are, since these may be configured too.</summary>
    private IEnumerable<Value> Stored(Value client, ISymbol member, Session session)
    {
        if (member is IPropertySymbol property && engine.Implementations(property, session.CancellationToken).Concat([property]).Any(engine.IsComputed))
        {
            return [origins.Resolve(client, session)];
        }

        var type = (client.Parts[0].Data as INamedTypeSymbol) ?? member.ContainingType;
        var values = members.AssignedTo(client.Parts[0].Kind is ValueKind.Receiver or ValueKind.Instance ? type : member.ContainingType, member, session).ToList();
        values.RemoveAll(v => v.Kind == ValueKind.Null);
        if (values.Count == 0 && member is IPropertySymbol { ContainingType.TypeKind: TypeKind.Interface } or IPropertySymbol { IsAbstract: true })
        {
            return [origins.Resolve(client, session)];
        }

        return values.Count > 0 ? values : Substitution.TypeOf(member) is INamedTypeSymbol made ? [Value.Instance(made)] : [];
    }

    private IEnumerable<Value> OfParameter(IParameterSymbol parameter, Session session, int depth)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            yield break;
        }

        bool IsOfParameter(Write write) => write.Root.Kind == ValueKind.Parameter && write.Root.Data is ISymbol root && SymbolEqualityComparer.Default.Equals(root, parameter);
        var summary = engine.Summarize(method, session);
        var left = summary.WritesTo(Slots.Base).LastOrDefault(IsOfParameter);
        var constructions = parameters.ConstructionsOf(method, session).Where(c => parameter.Ordinal < c.Arguments.Count).ToList();
        foreach (var construction in constructions)
        {
            // A method that gives a client a base where it has none leaves one that it has.
            yield return BaseOf(left == null ? construction.Arguments[parameter.Ordinal] : Given(left.Value, method, construction), session, depth + 1);
        }

        foreach (var write in constructions.Count > 0 && left != null ? [] : summary.AssignmentsTo(Slots.Base).Where(IsOfParameter))
        {
            yield return BaseOf(write.Value, session, depth + 1);
        }

        Value Given(Value value, IMethodSymbol called, Construction construction)
        {
            var substitution = new Substitution(engine, session, null);
            foreach (var each in called.Parameters.Where(p => p.Ordinal < construction.Arguments.Count))
            {
                substitution.Bind(each, construction.Arguments[each.Ordinal]);
            }

            return substitution.Apply(value);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            foreach (var registered in RegistrationsOf(session).ByType[method.ContainingType.OriginalDefinition])
            {
                yield return BaseOf(registered.Base, session, depth + 1);
            }
        }

        // What the project makes itself no container hands out.
        if (parameter.Type is INamedTypeSymbol type && constructions.Count == 0)
        {
            foreach (var found in OfType(type, session, depth))
            {
                yield return found;
            }
        }
    }

    /// <summary>What the constructors of a client class of this compilation set, and what is registered for an interface.</summary>
    private IEnumerable<Value> OfType(INamedTypeSymbol type, Session session, int depth)
    {
        var exact = RegistrationsOf(session).ByType[type.OriginalDefinition].ToList();
        // A container that has a library's interface asks nobody who implements it; an interface of attributes is also its heirs'.
        var derived = exact.Count == 0 || engine.IsInSource(type) ? RegistrationsOf(session).ByInterface[type.OriginalDefinition] : [];
        foreach (var registered in exact.Concat(derived))
        {
            yield return BaseOf(registered.Base, session, depth + 1);
        }

        if (IsOpaque(type) && type.TypeKind == TypeKind.Class)
        {
            yield return Unknown();
        }

        for (var current = type; current != null && engine.IsInSource(current); current = current.BaseType)
        {
            foreach (var write in current.InstanceConstructors.SelectMany(c => engine.Summarize(c.OriginalDefinition, session).AssignmentsTo(Slots.Base)).Where(w => w.Root.Kind == ValueKind.Receiver))
            {
                yield return BaseOf(write.Value, session, depth + 1);
            }
        }
    }

    private Value BaseOfNamed(Value name, Session session, int depth) => name.Literal is { } literal
        ? Combine(RegistrationsOf(session).Named(literal, n => origins.Resolve(n, session)).Select(r => BaseOf(r.Base, session, depth + 1)))
        : Unknown();

    private Registrations RegistrationsOf(Session session)
    {
        if (_registrations is { } known)
        {
            return known;
        }

        var owners = new List<ISymbol>();
        var open = engine.Sinks.RegisteringNames.SelectMany(n => engine.Index.MembersWith(n, session.CancellationToken)).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>().ToList();
        // Who calls a helper that registers what it is handed registers too.
        while (open.Count > 0)
        {
            owners.AddRange(open);
            open = open.Where(m => engine.Summarize(m, session).Registrations.Any(r => r.IsOpen))
                .SelectMany(m => engine.References.OwnersOf(m, session.CancellationToken))
                .Except(owners, SymbolEqualityComparer.Default)
                .OfType<ISymbol>()
                .ToList();
        }

        var found = new Registrations(owners.SelectMany(m => engine.Summarize(m, session).Registrations).Distinct());
        if (owners.All(engine.IsSummarized))
        {
            _registrations = found;
        }

        return found;
    }

    /// <summary>What is known beats null; what is not known stays beside it.</summary>
    private static Value Combine(IEnumerable<Value> bases)
    {
        var all = bases.SelectMany(b => b.Alternatives).Distinct().Where(b => b.Kind != ValueKind.Null).ToList();
        return all.Count == 0 ? Value.Null : Value.Choice(all);
    }

    private static Value Unknown() => Value.Unknown("base", UnresolvedReason.UnsupportedConstruct, "the client's base");
}
