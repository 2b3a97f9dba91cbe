using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>Puts what a caller provides in the place of parameters, and works out what waited for it.</summary>
internal sealed partial class Substitution(CallEngine engine, Session session, State? state)
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
                return Call(Close((IMethodSymbol)value.Data!), map(value.Parts[0]), value.Parts.Skip(1).Select(map).ToList());
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

    /// <summary>Whether a caller hands on what it was given itself, or makes an object of it that asks.</summary>
    private bool IsHandedOn(Value before, Value after) => (_parameters.Count > 0 || Self is { Kind: ValueKind.Object or ValueKind.Reference }) && !ReferenceEquals(before, after) && engine.Settler.IsGiven(after, session);
}
