using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>Puts what a caller provides in the place of parameters, and works out what waited for it.</summary>
internal sealed class Substitution(CallEngine engine, Session session, State? state)
{
    private const int MaxDepth = 40;

    // A value with more nodes is given up anyway.
    private const int MaxPictures = 1_000;
    private readonly Dictionary<IParameterSymbol, Value> _parameters = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeParameterSymbol, Value> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Value> _reified = [];
    private readonly Dictionary<Value, Value> _applied = [];
    private bool _reify;
    private int _depth;
    private int _cuts;
    private int _pictures;

    /// <summary>The object that takes the place of the receiver; null where it stays.</summary>
    public Value? Self { get; init; }

    /// <summary>Puts the types that a call names in the place of type parameters, of a method and of its type.</summary>
    public void BindTypes(IMethodSymbol called, IMethodSymbol target)
    {
        Bind(target.TypeParameters, called.TypeArguments);
        if (called.ContainingType is { } type && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, target.ContainingType?.OriginalDefinition))
        {
            Bind(target.ContainingType!.OriginalDefinition.TypeParameters, type.TypeArguments);
        }

        void Bind(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
        {
            for (var i = 0; i < parameters.Length && parameters.Length == arguments.Length; i++)
            {
                _types[parameters[i].OriginalDefinition] = Value.TypeOf(arguments[i]);
            }
        }
    }

    public void Bind(IParameterSymbol parameter, Value value) => _parameters[parameter.OriginalDefinition] = value;

    /// <summary>The guards that are still open; null where one never holds.</summary>
    public EquatableArray<Guard>? Apply(EquatableArray<Guard> guards)
    {
        var open = new List<Guard>();
        foreach (var guard in guards)
        {
            var applied = guard with { Condition = Apply(guard.Condition) };
            if (applied.IsNever)
            {
                return null;
            }

            if (!applied.IsAlways && applied.Condition.IsFree)
            {
                open.Add(applied);
            }
        }

        return open.ToEquatableArray();
    }

    /// <summary>The value with a picture in place of each object.</summary>
    public Value Reify(Value value)
    {
        _reify = true;
        _pictures = 0;
        return Apply(value);
    }

    public Value Apply(Value value)
    {
        // A picture changes nothing but objects: what else a value says it says of what was there when it was made.
        if (_reify ? !value.HasReference : !value.IsFree)
        {
            return value;
        }

        // A value may hold another one many times over.
        if (_applied.TryGetValue(value, out var known))
        {
            return known;
        }

        if (++_depth > MaxDepth)
        {
            _depth--;
            _cuts++;
            return Value.Unknown("value", UnresolvedReason.UnsupportedConstruct, "deep nesting");
        }

        var cuts = _cuts;
        var result = ApplyOne(value);
        _depth--;
        // What was cut off depends on the way that led here.
        if (!_reify || cuts == _cuts)
        {
            _applied[value] = result;
        }

        return result;
    }

    private Value ApplyOne(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Parameter:
                return _parameters.TryGetValue((IParameterSymbol)value.Data!, out var argument) ? argument : value;
            case ValueKind.TypeArgument:
                return _types.TryGetValue((ITypeParameterSymbol)value.Data!, out var type) ? type : value;
            case ValueKind.Receiver:
                return Self ?? value;
            case ValueKind.Reference:
                return ReifyReference(value);
            default:
                return Rebuild(value, Apply);
        }
    }

    /// <summary>The value with other parts, in its simplest form.</summary>
    public Value Rebuild(Value value, Func<Value, Value> map)
    {
        switch (value.Kind)
        {
            case ValueKind.Concat:
                return Value.Concat(value.Parts.Select(map).ToList());
            case ValueKind.Base:
                return Value.Base(map(value.Parts[0]));
            case ValueKind.Choice:
                return Value.Choice(value.Parts.Select(map).ToList());
            case ValueKind.Conditional:
                return Value.Conditional(map(value.Parts[0]), map(value.Parts[1]), map(value.Parts[2]));
            case ValueKind.Equal:
                return Equal(value.Parts[0], map(value.Parts[0]), value.Parts[1], map(value.Parts[1]));
            case ValueKind.Not:
                return Value.Not(map(value.Parts[0]));
            case ValueKind.List:
                return Value.List(value.Parts.Select(map).ToList());
            case ValueKind.Member:
                return Member(map(value.Parts[0]), value.Data!, TypeOf(value.Data!));
            case ValueKind.Apply when ReferenceEquals(value.Data, TextFunctions.IsEmpty):
                var text = map(value.Parts[0]);
                return IsHandedOn(value.Parts[0], text) ? Value.False : TextFunctions.IsEmpty.Apply(text);
            case ValueKind.Apply:
                return ((TextFunction)value.Data!).Apply(value.Parts.Select(map).ToImmutableArray());
            case ValueKind.Object:
                var shape = (Shape)value.Data!;
                return Value.Object(shape.Type, shape.Keys.Select((k, i) => new KeyValuePair<object, Value>(k, map(value.Parts[i]))).ToList());
            case ValueKind.Function:
                return Value.Function((Closure)value.Data!, value.Parts.Select(map).ToList());
            case ValueKind.Call:
                return Call((IMethodSymbol)value.Data!, map(value.Parts[0]), value.Parts.Skip(1).Select(map).ToList());
            case ValueKind.Invocation:
                return Invoke(map(value.Parts[0]), value.Parts.Skip(1).Select(map).ToList());
            case ValueKind.Projection:
                return Project(map(value.Parts[0]), map(value.Parts[1]));
            case ValueKind.Fold:
                return Fold(map(value.Parts[0]), map(value.Parts[1]));
            default:
                return value;
        }
    }

    private Value Equal(Value left, Value newLeft, Value right, Value newRight) =>
        (newLeft.Kind == ValueKind.Null && IsHandedOn(right, newRight)) || (newRight.Kind == ValueKind.Null && IsHandedOn(left, newLeft)) ? Value.False : Value.Equal(newLeft, newRight);

    /// <summary>Whether a caller hands on what it was given itself.</summary>
    private bool IsHandedOn(Value before, Value after) => _parameters.Count > 0 && !ReferenceEquals(before, after) && engine.Settler.IsGiven(after, session);

    private Value Project(Value function, Value list) => list.Kind switch
    {
        ValueKind.List => Value.List(list.Parts.Select((p, i) => Invoke(function, function.Data is Closure { Method.Parameters.Length: 2 } ? [p, Value.Constant(i)] : [p])).ToList()),
        ValueKind.Conditional => Value.Conditional(list.Parts[0], Project(function, list.Parts[1]), Project(function, list.Parts[2])),
        ValueKind.Choice => Value.Choice(list.Parts.Select(p => Project(function, p)).ToList()),
        _ => list.IsFree ? Value.Projection(function, list) : ProjectUnknown(function, list),
    };

    /// <summary>What a function makes of items that nobody knows: parameters of a query, or anything.</summary>
    private Value ProjectUnknown(Value function, Value list)
    {
        var item = Value.Unknown(TextFunction.Combine([list], "item"));
        var made = Invoke(function, [item, item]);
        return Value.Concat([made, Value.Empty]).Literal?.StartsWith("?", StringComparison.Ordinal) == true ? Value.List([Value.Text("?")]) : Value.Unknown(TextFunction.Combine([list], "items"));
    }

    private Value Fold(Value function, Value list) => list.Kind switch
    {
        ValueKind.List when !list.Parts.IsEmpty => list.Parts.Skip(1).Aggregate(list.Parts[0], (sum, item) => Invoke(function, [sum, item])),
        ValueKind.Conditional => Value.Conditional(list.Parts[0], Fold(function, list.Parts[1]), Fold(function, list.Parts[2])),
        ValueKind.Choice => Value.Choice(list.Parts.Select(p => Fold(function, p)).ToList()),
        _ => list.IsFree ? Value.Fold(function, list) : Value.Unknown(TextFunction.Combine([list], "items")),
    };

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
            case ValueKind.Choice:
                return Value.Choice(instance.Parts.Select(p => Member(p, key, type)).ToList());
            case ValueKind.Conditional:
                return Value.Conditional(instance.Parts[0], Member(instance.Parts[1], key, type), Member(instance.Parts[2], key, type));
            case ValueKind.Reference:
                var made = ((Reference)instance.Data!).Type;
                return MemberOf(instance, made, engine.Resolve(made, key), type, k => state?.Read(instance, k));
            case ValueKind.Object:
                var shape = (Shape)instance.Data!;
                return MemberOf(instance, shape.Type, engine.Resolve(shape.Type, key), type, k => shape.Keys.Items.IndexOf(k, 0, shape.Keys.Count, KeyComparer.Instance) is var i and >= 0 ? instance.Parts[i] : null);
            case ValueKind.List or ValueKind.Hole when key is Slots.Text:
                return instance;
            case ValueKind.Hole:
                return key is string and not (Slots.Url or Slots.Base or Slots.Verb) ? Value.Null : Holes.Of(type, NameOf(key), instance.Hole.Reason, instance.Hole.Detail, key is string ? HoleKind.Spanning : HoleKind.Text);
            case ValueKind.Text or ValueKind.Concat or ValueKind.Base or ValueKind.Apply:
                return key is Slots.Url or Slots.Base ? instance : key is Slots.UrlSyntax || !instance.IsFree ? key is string ? Value.Null : Unknown(key, type) : Read(instance, key);
            case ValueKind.Constant when instance.Data is INamedTypeSymbol holder && key is IPropertySymbol { IsStatic: true, IsAbstract: true } declared:
                return Static(holder, declared) ?? Unknown(key, type);
            case ValueKind.Parameter or ValueKind.TypeArgument or ValueKind.Receiver or ValueKind.Member or ValueKind.Call or ValueKind.Invocation or ValueKind.Instance:
                return Read(instance, key);
            default:
                return key is string ? Value.Null : Unknown(key, type);
        }
    }

    /// <summary>What a type has for a static member of an interface.</summary>
    private Value? Static(INamedTypeSymbol type, IPropertySymbol declared) => type.FindImplementationForInterfaceMember(declared) is IPropertySymbol found
        ? engine.IsComputed(found.OriginalDefinition) && found.OriginalDefinition.GetMethod is { } getter ? engine.Summarize(getter, session).Returns : engine.StaticValue(found.OriginalDefinition, session)
        : null;

    private Value Read(Value instance, object key)
    {
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

    /// <summary>What a method that may be overridden returns, once the object is known.</summary>
    private Value Call(IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments)
    {
        if (receiver.IsFree || receiver.Kind == ValueKind.Instance)
        {
            return Value.Call(method, receiver, arguments);
        }

        return CallTargets(engine.Targets(method, receiver, session.CancellationToken), method, receiver, arguments);
    }

    /// <summary>What any of several methods returns.</summary>
    public Value CallTargets(IEnumerable<IMethodSymbol> targets, IMethodSymbol method, Value receiver, IReadOnlyList<Value> arguments)
    {
        var results = new List<Value>();
        foreach (var target in targets)
        {
            var inner = new Substitution(engine, session, state) { Self = receiver, _depth = _depth + 1 };
            foreach (var parameter in target.Parameters.Where(p => p.Ordinal < arguments.Count))
            {
                inner.Bind(parameter, arguments[parameter.Ordinal]);
            }

            results.Add(inner.Apply(engine.Summarize(target, session).Returns));
        }

        return results.Count == 0 ? Holes.Of(method.ReturnType, method.Name, UnresolvedReason.UnsupportedConstruct, $"call of {method.ContainingType?.Name}.{method.Name}") : Value.AnyOf(results);
    }

    /// <summary>What a delegate returns, once it is known.</summary>
    private Value Invoke(Value function, IReadOnlyList<Value> arguments)
    {
        if (function.IsFree && function.Kind != ValueKind.Function)
        {
            return Value.Invocation(function, arguments);
        }

        // One of several delegates; what else may be set is as unknown as any other override.
        var known = function.Alternatives.Where(f => f.Kind == ValueKind.Function).ToList();
        if (function.Kind != ValueKind.Function && known.Count > 0)
        {
            return Value.Choice(known.Select(f => Invoke(f, arguments)).ToList());
        }

        if (function.Kind != ValueKind.Function || !session.EnterFunction())
        {
            return Value.Unknown(function.IsHole ? function.Hole with { Kind = HoleKind.Spanning } : new Hole("value", HoleKind.Spanning, UnresolvedReason.UnsupportedConstruct, "delegate"));
        }

        try
        {
            return new BodyInterpreter(engine, session, ((Closure)function.Data!).Method).Evaluate(function, arguments, state);
        }
        finally
        {
            session.LeaveFunction();
        }
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

    private sealed class KeyComparer : IEqualityComparer<object>
    {
        public static readonly KeyComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => object.Equals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => obj.GetHashCode();
    }
}
