using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>What is worked out when first asked for, and kept for the compilation.</summary>
/// <typeparam name="TKey">What is asked for.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
internal sealed class DemandCache<TKey, TValue>(IEqualityComparer<TKey> comparer, TValue whileOpen)
    where TKey : class
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, Circle Circle)> _values = new(comparer);

    /// <summary>The answer; while it is being worked out, what counts meanwhile.</summary>
    public TValue Get(TKey key, Session session, Func<TKey, TValue> compute)
    {
        if (_values.TryGetValue(key, out var kept) && !session.IsWithin(kept.Circle))
        {
            return kept.Value;
        }

        if (session.TryGet(this, key, out var open))
        {
            return (TValue)open!;
        }

        if (session.IsTooDeep)
        {
            session.CutAll();
            return whileOpen;
        }

        var values = new Dictionary<object, object?>(new KeyComparer(comparer)) { [key] = whileOpen };
        var circle = session.Run(this, values, v => v[key] = compute(key));
        var value = (TValue)values[key]!;
        return circle == null ? value : _values.GetOrAdd(key, (value, circle)).Value;
    }

    private sealed class KeyComparer(IEqualityComparer<TKey> inner) : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => inner.Equals((TKey)x!, (TKey)y!);

        int IEqualityComparer<object>.GetHashCode(object obj) => inner.GetHashCode((TKey)obj);
    }
}
