using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls.Bodies;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>
/// Says what a value may be wherever in the compilation it comes from: a field from every assignment, a constructor's parameter from
/// everyone who makes such an object, a base from whoever configures the client.
/// </summary>
internal sealed class OriginResolver
{
    private const int MaxDepth = 30;

    private readonly CallEngine _engine;
    private readonly MemberOrigins _members;
    private readonly ParameterOrigins _parameters;
    private readonly ClientOrigins _clients;
    private readonly DemandCache<Value, Value> _resolved = new(EqualityComparer<Value>.Default, Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "values that refer to each other"));

    public OriginResolver(CallEngine engine)
    {
        _engine = engine;
        _members = new MemberOrigins(engine, this);
        _parameters = new ParameterOrigins(engine, this);
        _clients = new ClientOrigins(engine, this, _members, _parameters);
    }

    /// <summary>The value with everything in it that other code says.</summary>
    public Value Resolve(Value value, Session session) => Resolve(value, session, 0);

    /// <summary>The bases of a client: text; null where nobody sets one; a hole where that is not known.</summary>
    public Value BaseOf(Value client, Session session) => _clients.BaseOf(client, session);

    /// <inheritdoc cref="CallEngine.StaticValue"/>
    public Value? StaticValue(ISymbol member, Session session) => _members.StaticValue(member, session);

    /// <summary>What whoever calls a method hands to a parameter.</summary>
    public Value ArgumentsOf(IParameterSymbol parameter, Session session) => _parameters.ValueOf(parameter, session);

    /// <inheritdoc cref="MemberOrigins.AssignedTo"/>
    public IEnumerable<Value> AssignedTo(INamedTypeSymbol type, ISymbol member, Session session) => _members.AssignedTo(type, member, session);

    /// <summary>The parameters by which others give an object's member its value.</summary>
    public IEnumerable<IParameterSymbol> ParametersOf(INamedTypeSymbol type, ISymbol member, Session session) =>
        _members.AssignedTo(type, member, session).Select(v => v.Kind == ValueKind.Parameter ? (IParameterSymbol)v.Data! : null).OfType<IParameterSymbol>();

    /// <summary>
    /// A request once for each way to make an object that may send it, where the object decides on more than one thing; those of one type
    /// together.
    /// </summary>
    public IEnumerable<IReadOnlyList<Effect>> ByObject(Effect effect, Session session)
    {
        const int maxTypes = 16;
        var (verb, url) = (ReceiverIn(effect.Verb), ReceiverIn(effect.Url));
        if (url == null || (verb != null && !verb.Equals(url)) || (verb == null && DecisionsOf(effect.Url) < 2) || IsChangedLater(effect.Url, session))
        {
            return [[effect]];
        }

        var type = (INamedTypeSymbol)url.Data!;
        var objects = _engine.DerivedTypes(type, session.CancellationToken).Prepend(type)
            .Where(t => !t.IsAbstract && t.TypeKind != TypeKind.Interface)
            .Select(t => t.InstanceConstructors.Select(c => Made(t, c, session)).ToList())
            .ToList();
        return objects.Sum(o => o.Count) is 0 or > maxTypes ? [[effect]] : objects.Select(o => o.Select(Sent).ToList());

        Effect Sent(Value sender)
        {
            var substitution = new Substitution(_engine, session, null) { Self = sender };
            return effect with { Verb = substitution.Apply(effect.Verb), Url = substitution.Apply(effect.Url), Client = substitution.Apply(effect.Client) };
        }
    }

    /// <summary>An object as a constructor leaves it; what others may set afterwards is what they set.</summary>
    private Value Made(INamedTypeSymbol type, IMethodSymbol constructor, Session session)
    {
        var written = _engine.Summarize(constructor.OriginalDefinition, session).Writes
            .Where(w => w.Root.Kind == ValueKind.Receiver)
            .GroupBy(w => w.Key)
            .ToDictionary(g => g.Key, g => Value.Base(g.Last().Value));
        for (var current = type; current != null && _engine.IsInSource(current); current = current.BaseType)
        {
            foreach (var field in current.GetMembers().OfType<IFieldSymbol>().Where(f => f is { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false }))
            {
                var key = field.OriginalDefinition;
                written[key] = written.TryGetValue(key, out var first) ? MemberOrigins.OrLater(first, type, key) : Value.Member(Value.Instance(type), key);
            }

            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, SetMethod: { DeclaredAccessibility: not Accessibility.Private, IsInitOnly: false } } && !_engine.IsComputed(property) && (!written.TryGetValue(property.OriginalDefinition, out var value) || value.Kind == ValueKind.Null || value.Literal is ""))
                {
                    // What is set to nothing is set elsewhere.
                    written[property.OriginalDefinition] = Value.Member(Value.Instance(type), property.OriginalDefinition);
                }
            }
        }

        return Value.Object(type, written);
    }

    private static Value? ReceiverIn(Value value) => value.Kind == ValueKind.Receiver ? value : value.IsFree ? value.Parts.Select(ReceiverIn).FirstOrDefault(r => r != null) : null;

    /// <summary>How many things the object decides on; what a method gives that may be overridden hangs on the class and on what it holds.</summary>
    private static int DecisionsOf(Value value) => value.Kind switch
    {
        ValueKind.Receiver => 1,
        ValueKind.Call => 1 + value.Parts.Sum(DecisionsOf),
        _ => value.IsFree ? value.Parts.Sum(DecisionsOf) : 0,
    };

    /// <summary>Whether a value holds what code puts into a builder or list after its owner was made.</summary>
    private bool IsChangedLater(Value value, Session session)
    {
        if (value is not { Kind: ValueKind.Member, Data: Slots.Text } || value.Parts[0] is not { Kind: ValueKind.Member, Data: ISymbol owner } held)
        {
            return value.IsFree && value.Parts.Any(p => IsChangedLater(p, session));
        }

        return _engine.Index.MembersWith(owner.Name, session.CancellationToken)
            .Where(m => m is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            .Where(m => _engine.Summarize(m, session).AssignmentsTo(Slots.Text).Any(w => MayBe(w.Root)))
            .Any(m => !IsPartOfMaking(m, session));

        // What is put into the table of another class does not show here.
        bool MayBe(Value changed) => changed is { Kind: ValueKind.Member, Data: ISymbol member } && SymbolEqualityComparer.Default.Equals(member, owner)
            && (changed.Parts[0].Data is not INamedTypeSymbol one || held.Parts[0].Data is not INamedTypeSymbol other || one.DerivesFrom(other) || other.DerivesFrom(one));
    }

    /// <summary>Whether nothing but constructors calls a member: what it does is done once an object is made.</summary>
    private bool IsPartOfMaking(ISymbol member, Session session)
    {
        var references = _engine.References.Of(member, session.CancellationToken).ToList();
        return references.Count > 0 && references.All(r => MemberSyntax.Around(r) is ConstructorDeclarationSyntax);
    }

    private Value Resolve(Value value, Session session, int depth)
    {
        if (!value.IsOpen)
        {
            return value;
        }

        session.CancellationToken.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
        {
            return Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "deep nesting");
        }

        switch (value.Kind)
        {
            case ValueKind.Parameter:
                return _resolved.Get(value, session, v => _parameters.ValueOf((IParameterSymbol)v.Data!, session));
            case ValueKind.Receiver:
                return Value.Instance((INamedTypeSymbol)value.Data!);
            case ValueKind.Instance:
                return value;
            case ValueKind.Member when value.Parts[0].Kind == ValueKind.Null:
                return value.Data is ISymbol shared && _members.StaticValue(shared, session) is { } known && !known.Equals(value) ? Resolve(known, session, depth + 1) : Value.Instance((INamedTypeSymbol)Substitution.TypeOf(value.Data!)!);
            case ValueKind.Member when value.Data is Slots.Base:
                return Value.Base(BaseOf(value.Parts[0], session));
            case ValueKind.Member when IsChangedLater(value, session):
                return Value.Unknown(((ISymbol)value.Parts[0].Data!).Name, UnresolvedReason.UnsupportedConstruct, "what callers put together");
            case ValueKind.Member:
                return ResolveMember(value, session, depth);
            case ValueKind.Call:
                return ResolveCall(value, session, depth);
            case ValueKind.Conditional when Resolve(value.Parts[0], session, depth + 1).Data is bool holds:
                return Resolve(value.Parts[holds ? 1 : 2], session, depth + 1);
            case ValueKind.Choice or ValueKind.Conditional:
                return ResolveAlternatives(value, session, depth);
            default:
                var rebuilt = new Substitution(_engine, session, null).Rebuild(value, p => Resolve(p, session, depth + 1));
                return rebuilt.Equals(value) ? value : Resolve(rebuilt, session, depth + 1);
        }
    }

    /// <summary>
    /// The alternatives. Where one is not known, another one that is known only since somebody somewhere set it is an example of
    /// what it may be; what the code itself writes counts.
    /// </summary>
    private Value ResolveAlternatives(Value value, Session session, int depth)
    {
        var resolved = value.Alternatives.Select(a => (Before: a, After: Resolve(a, session, depth + 1))).ToList();
        var isOpen = resolved.Any(r => r.After.Alternatives.Any(a => a.IsHole));
        return Value.Choice(resolved
            .SelectMany(r => r.After.Alternatives.Where(a => !isOpen || !r.Before.IsOpen || a.Literal == null || r.Before.Kind == ValueKind.Concat))
            .ToList());
    }

    private Value ResolveMember(Value member, Session session, int depth)
    {
        var instance = Resolve(member.Parts[0], session, depth + 1);
        if (instance.IsHole && member.Parts[0].Data is IParameterSymbol { Type: INamedTypeSymbol type } && _engine.IsInSource(type) && member.Data is IPropertySymbol { IsStatic: false } property && (property.IsAbstract || _engine.IsComputed(property)))
        {
            // What a class says of itself does not hang on who made the object.
            instance = Value.Instance(type.OriginalDefinition);
        }

        var results = instance.Alternatives.Select(i => i.Kind == ValueKind.Instance
            ? _resolved.Get(Value.Member(i, member.Data!), session, m => _members.ValueOf((INamedTypeSymbol)i.Data!, m.Data!, session))
            : ReadMember(i, member.Data!, session, depth));
        return Value.Choice(results.ToList());
    }

    private Value ReadMember(Value instance, object key, Session session, int depth)
    {
        var read = new Substitution(_engine, session, null).Member(instance, key, Substitution.TypeOf(key));
        return read.Kind == ValueKind.Member && read.Parts[0].Equals(instance)
            ? Value.Unknown(key is ISymbol symbol ? symbol.Name : "value", UnresolvedReason.UnsupportedConstruct)
            : Resolve(read, session, depth + 1);
    }

    private Value ResolveCall(Value call, Session session, int depth)
    {
        var method = (IMethodSymbol)call.Data!;
        var receiver = Resolve(call.Parts[0], session, depth + 1);
        var arguments = call.Parts.Skip(1).Select(p => Resolve(p, session, depth + 1)).ToList();
        var substitution = new Substitution(_engine, session, null);
        return Value.Choice(receiver.Alternatives.Select(r =>
        {
            var targets = _engine.Targets(method, r, session.CancellationToken);
            return Resolve(substitution.CallTargets(targets, method, r, arguments), session, depth + 1);
        }).ToList());
    }
}
