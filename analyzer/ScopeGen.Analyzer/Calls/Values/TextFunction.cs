using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>A function of a library whose result follows from its arguments. Where an argument depends on the caller, it waits.</summary>
internal sealed class TextFunction
{
    private readonly Func<ImmutableArray<Value>, Value?> _evaluate;
    private readonly int _choices;

    /// <summary>A function.</summary>
    /// <param name="name">A name for people.</param>
    /// <param name="evaluate">Its result; null where it depends on a part that is not known yet.</param>
    /// <param name="choices">Of how many arguments, from the first on, each alternative gives a result of its own; alternatives within a text stay there, and so do other arguments.</param>
    public TextFunction(string name, Func<ImmutableArray<Value>, Value?> evaluate, int choices = int.MaxValue)
    {
        Name = name;
        _choices = choices;
        _evaluate = evaluate;
    }

    public string Name { get; }

    /// <summary>The function's result. Each alternative of an argument gives one.</summary>
    public Value Apply(params Value[] arguments) => Apply(arguments.ToImmutableArray());

    /// <inheritdoc cref="Apply(Value[])"/>
    public Value Apply(ImmutableArray<Value> arguments)
    {
        for (var i = 0; i < Math.Min(arguments.Length, _choices); i++)
        {
            if (arguments[i].Kind == ValueKind.Never)
            {
                return Value.Never;
            }

            if (arguments[i].Data is Shape shape && shape.IndexOf(Slots.Url) >= 0)
            {
                // A library's URL object as its text.
                arguments = arguments.SetItem(i, Value.AsText(arguments[i]));
            }

            var argument = _choices == int.MaxValue ? Distribute(arguments[i]) : arguments[i];
            if (argument.Kind == ValueKind.Choice)
            {
                return Value.Choice(argument.Parts.Select(a => Apply(arguments.SetItem(i, a))));
            }

            if (argument.Kind == ValueKind.Conditional)
            {
                var (whenTrue, whenFalse) = (Apply(arguments.SetItem(i, argument.Parts[1])), Apply(arguments.SetItem(i, argument.Parts[2])));
                return Value.Conditional(argument.Parts[0], whenTrue, whenFalse);
            }
        }

        return _evaluate(arguments) ?? Wait(arguments);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>A text with alternatives in it as alternatives of the whole text, where there are few.</summary>
    private static Value Distribute(Value value)
    {
        const int few = 16;
        if (value.Kind == ValueKind.Concat && value.Parts.FirstOrDefault(p => p.Kind == ValueKind.Conditional) is { } open)
        {
            var place = value.Parts.IndexOf(open);
            return Value.Conditional(open.Parts[0], Value.Concat(value.Parts.SetItem(place, open.Parts[1])), Value.Concat(value.Parts.SetItem(place, open.Parts[2])));
        }

        if (value.Kind != ValueKind.Concat || !value.Parts.Any(p => p.Kind == ValueKind.Choice))
        {
            return value;
        }

        List<ImmutableArray<Value>> texts = [[]];
        foreach (var part in value.Parts)
        {
            texts = texts.SelectMany(_ => part.Kind == ValueKind.Choice ? part.Parts : [part], (text, alternative) => text.Add(alternative)).Take(few + 1).ToList();
        }

        return texts.Count > few ? value : Value.Choice(texts.Select(t => Value.Concat(t)));
    }

    private Value Wait(ImmutableArray<Value> arguments) => arguments.Any(a => a.IsFree)
        ? Value.Deferred(this, arguments)
        : Value.Unknown(Combine(arguments, Name));

    /// <summary>What is known of a value that a library makes of others: why they are not known, and whether they hold a slash.</summary>
    public static Hole Combine(IEnumerable<Value> arguments, string name)
    {
        var reason = UnresolvedReason.UnsupportedConstruct;
        var kind = HoleKind.Text;
        string? holeName = null;
        foreach (var hole in arguments.SelectMany(Leaves))
        {
            if (hole.IsHole)
            {
                // What is most telling counts: data that comes from outside.
                reason = Rank(hole.Hole.Reason) > Rank(reason) ? hole.Hole.Reason : reason;
                holeName ??= hole.Hole.Name;
            }

            if (hole.Literal?.IndexOf('/') >= 0 || (hole.IsHole && hole.Hole.Kind == HoleKind.Spanning))
            {
                kind = HoleKind.Spanning;
            }
        }

        return new Hole(holeName ?? name, kind, reason, reason == UnresolvedReason.UnsupportedConstruct ? name : null);
    }

    private static int Rank(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.ResponseData => 4,
        UnresolvedReason.Configuration => 3,
        UnresolvedReason.UnboundedLoop => 2,
        UnresolvedReason.PublicParameter => 1,
        _ => 0,
    };

    private static IEnumerable<Value> Leaves(Value value) => value.Parts.IsEmpty ? [value] : value.Parts.SelectMany(Leaves);
}
