using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Bodies;

/// <summary>What is known at a point of a body: what its variables hold, and the members of objects.</summary>
internal sealed class State
{
    public static readonly ImmutableDictionary<object, Value> NoMembers = ImmutableDictionary<object, Value>.Empty;

    public ImmutableDictionary<ISymbol, Value> Variables { get; set; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    public ImmutableDictionary<Value, ImmutableDictionary<object, Value>> Heap { get; set; } = ImmutableDictionary<Value, ImmutableDictionary<object, Value>>.Empty;

    public ImmutableArray<Guard> Guards { get; set; } = [];

    /// <summary>Whether the point cannot be reached: an expression threw.</summary>
    public bool IsDead { get; set; }

    public State Clone() => new() { Variables = Variables, Heap = Heap, Guards = Guards, IsDead = IsDead };

    /// <summary>The member of an object as written so far; null where nothing was.</summary>
    public Value? Read(Value root, object key) => Heap.TryGetValue(root, out var members) && members.TryGetValue(key, out var value) ? value : null;

    public void Write(Value root, object key, Value value)
    {
        Heap.TryGetValue(root, out var members);
        Heap = Heap.SetItem(root, (members ?? NoMembers).SetItem(key, value));
    }

    /// <summary>Takes over another state.</summary>
    public void Become(State other) => (Variables, Heap, Guards, IsDead) = (other.Variables, other.Heap, other.Guards, other.IsDead);

    /// <summary>Whether two states know the same.</summary>
    public bool IsSame(State other) => AreSame(Variables, other.Variables) && AreSameHeaps(Heap, other.Heap);

    /// <summary>One state for several: where one condition tells them apart, it tells what a variable holds; otherwise that may be any of its values.</summary>
    public static State Combine(IReadOnlyList<State> states)
    {
        if (states.Count > 1 && states[0].Guards.FirstOrDefault(g => states.All(s => s.Guards.Any(o => o.Condition.Equals(g.Condition))) && states.Any(s => !s.Guards.Contains(g))) is { } telling)
        {
            var holding = states.Where(s => s.Guards.Contains(telling)).ToList();
            var others = states.Where(s => !s.Guards.Contains(telling)).ToList();
            return Merge([Combine(holding), Combine(others)], (one, other) => Value.Conditional(telling.Condition, telling.Expected ? one : other, telling.Expected ? other : one));
        }

        return Merge(states);
    }

    /// <summary>One state for several: a variable may hold any of its values.</summary>
    public static State Merge(IReadOnlyList<State> states) => Merge(states, (one, other) => Value.Choice([one, other]));

    private static State Merge(IReadOnlyList<State> states, Func<Value, Value, Value> either)
    {
        var live = states.Where(s => !s.IsDead).ToList();
        if (live.Count <= 1)
        {
            return (live.Count == 1 ? live[0] : states[0]).Clone();
        }

        var first = live[0];
        var merged = first.Clone();
        merged.Guards = [.. first.Guards.Where(g => live.All(s => s.Guards.Contains(g)))];
        foreach (var other in live.Skip(1))
        {
            merged.Variables = MergeMaps(merged.Variables, other.Variables, either);
            if (!ReferenceEquals(merged.Heap, other.Heap))
            {
                foreach (var root in other.Heap)
                {
                    merged.Heap = merged.Heap.SetItem(root.Key, merged.Heap.TryGetValue(root.Key, out var members) ? MergeMembers(root.Key, members, root.Value, either) : root.Value);
                }
            }
        }

        return merged;
    }

    private static ImmutableDictionary<ISymbol, Value> MergeMaps(ImmutableDictionary<ISymbol, Value> one, ImmutableDictionary<ISymbol, Value> other, Func<Value, Value, Value> either)
    {
        if (ReferenceEquals(one, other))
        {
            return one;
        }

        foreach (var pair in other)
        {
            one = one.SetItem(pair.Key, one.TryGetValue(pair.Key, out var value) ? value.Equals(pair.Value) ? value : either(value, pair.Value) : pair.Value);
        }

        return one;
    }

    private static ImmutableDictionary<object, Value> MergeMembers(Value root, ImmutableDictionary<object, Value> one, ImmutableDictionary<object, Value> other, Func<Value, Value, Value> either)
    {
        if (ReferenceEquals(one, other))
        {
            return one;
        }

        foreach (var key in one.Keys.Concat(other.Keys).Distinct().ToList())
        {
            // What only one branch writes is in the other one what it was.
            var before = root.IsFree ? Value.Member(root, key) : Value.Null;
            one = one.SetItem(key, either(one.TryGetValue(key, out var a) ? a : before, other.TryGetValue(key, out var b) ? b : before));
        }

        return one;
    }

    private static bool AreSameHeaps(ImmutableDictionary<Value, ImmutableDictionary<object, Value>> one, ImmutableDictionary<Value, ImmutableDictionary<object, Value>> other) =>
        ReferenceEquals(one, other) || (one.Count == other.Count && one.All(p => other.TryGetValue(p.Key, out var members) && AreSame(p.Value, members)));

    private static bool AreSame<TKey>(ImmutableDictionary<TKey, Value> one, ImmutableDictionary<TKey, Value> other)
        where TKey : notnull =>
        ReferenceEquals(one, other) || (one.Count == other.Count && one.All(p => other.TryGetValue(p.Key, out var value) && value.Equals(p.Value)));
}
