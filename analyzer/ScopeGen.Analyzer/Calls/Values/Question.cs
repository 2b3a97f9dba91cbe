using System;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>A condition on values of which nothing is known. Two are the same where they ask the same about the same values.</summary>
/// <param name="name">What is asked.</param>
/// <param name="about">The values.</param>
internal sealed class Question(string name, ImmutableArray<Value> about) : IEquatable<Question>
{
    private readonly string _name = name;
    private readonly ImmutableArray<Value> _about = about;

    /// <inheritdoc/>
    public bool Equals(Question? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _name != other._name || _about.Length != other._about.Length)
        {
            return false;
        }

        for (var i = 0; i < _about.Length; i++)
        {
            // Two holes may look the same and be different; one hole is itself.
            if (!ReferenceEquals(_about[i], other._about[i]) && (HoldsHole(_about[i]) || !_about[i].Equals(other._about[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Question);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_name.GetHashCode() * 31) + _about.Length);

    private static bool HoldsHole(Value value) => value is { IsHole: true, Hole.Question: null } || value.Parts.Any(HoldsHole);
}
