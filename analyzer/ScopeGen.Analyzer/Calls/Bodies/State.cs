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
    public static readonly Map<object, Value> NoMembers = new(EqualityComparer<object>.Default);

    public Map<ISymbol, Value> Variables { get; set; } = new(SymbolEqualityComparer.Default);

    public Map<Value, Map<object, Value>> Heap { get; set; } = new(EqualityComparer<Value>.Default);

    public ImmutableArray<Guard> Guards { get; set; } = [];

    /// <summary>Whether the point cannot be reached: an expression threw.</summary>
    public bool IsDead { get; set; }

    public State Clone() => new() { Variables = Variables, Heap = Heap, Guards = Guards, IsDead = IsDead };

    /// <summary>The member of an object as written so far; null where nothing was.</summary>
    public Value? Read(Value root, object key) => Heap.Find(root)?.Find(key);

    public void Write(Value root, object key, Value value) => Heap = Heap.SetItem(root, (Heap.Find(root) ?? NoMembers).SetItem(key, value));

    /// <summary>Takes over another state.</summary>
    public void Become(State other) => (Variables, Heap, Guards, IsDead) = (other.Variables, other.Heap, other.Guards, other.IsDead);

    /// <summary>Whether two states know the same.</summary>
    public bool IsSame(State other) => AreSame(Variables, other.Variables)
        && Heap.Differences(other.Heap).All(d => d is { One: { } one, Other: { } members } && AreSame(one, members));

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
            foreach (var (variable, one, two) in merged.Variables.Differences(other.Variables))
            {
                merged.Variables = two == null || two.Equals(one) ? merged.Variables : merged.Variables.SetItem(variable, one == null ? two : either(one, two));
            }

            foreach (var (root, one, two) in merged.Heap.Differences(other.Heap))
            {
                // An object that only one way made is what that left; of one that a caller hands over, the other way left what was there.
                var members = root.IsFree || (one != null && two != null) ? MergeMembers(root, one ?? NoMembers, two ?? NoMembers, either) : one ?? two!;
                merged.Heap = merged.Heap.SetItem(root, members);
            }
        }

        return merged;
    }

    private static Map<object, Value> MergeMembers(Value root, Map<object, Value> members, Map<object, Value> others, Func<Value, Value, Value> either)
    {
        foreach (var (key, one, two) in members.Differences(others))
        {
            // What only one branch writes is in the other one what it was.
            var before = root.IsFree ? Value.Member(root, key) : Value.Null;
            members = members.SetItem(key, either(one ?? before, two ?? before));
        }

        return members;
    }

    private static bool AreSame<TKey>(Map<TKey, Value> one, Map<TKey, Value> other)
        where TKey : notnull =>
        one.Differences(other).All(d => d.One != null && d.One.Equals(d.Other));
}
