using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Analyzer.Calls.Summaries;

/// <summary>Questions that need each other's answers, but for the one that was asked first.</summary>
internal sealed class Circle
{
    public static readonly Circle None = new([]);

    private readonly ImmutableHashSet<(object Cache, object Key)> _questions;

    private Circle(ImmutableHashSet<(object Cache, object Key)> questions) => _questions = questions;

    public bool IsEmpty => _questions.IsEmpty;

    public bool Holds(object cache, object key) => _questions.Contains((cache, key));

    /// <summary>This circle, another one, and the questions that closed that one.</summary>
    public Circle With(Circle other, object cache, IEnumerable<object> keys) => new(_questions.Union(other._questions).Union(keys.Select(k => (cache, k))));
}
