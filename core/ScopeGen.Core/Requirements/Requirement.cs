using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Requirements;

/// <summary>
/// What an endpoint needs, in disjunctive normal form: any of several sets of scopes, each set needed together. The order of
/// the alternatives is the table's preference, the least privileged first. No alternative contains another one: whoever has
/// the larger one has the smaller one too.
/// </summary>
public sealed record Requirement
{
    /// <summary>No scope is needed.</summary>
    public static readonly Requirement None = AnyOf([ScopeSet.Of([])]);

    private Requirement(EquatableArray<ScopeSet> alternatives) => Alternatives = alternatives;

    /// <summary>The alternatives, at least one, in order of preference.</summary>
    public EquatableArray<ScopeSet> Alternatives { get; }

    /// <summary>Whether no scope is needed.</summary>
    public bool IsNone => Alternatives[0].IsEmpty;

    /// <summary>Any of <paramref name="alternatives"/>, in order of preference; none at all means that no scope is needed.</summary>
    public static Requirement AnyOf(IEnumerable<ScopeSet> alternatives)
    {
        var distinct = alternatives.Distinct().ToList();
        // Of different sets with one scope each, none contains another.
        var minimal = distinct.All(a => a.Scopes.Count == 1)
            ? distinct.ToEquatableArray()
            : distinct.Where(a => !distinct.Any(b => b != a && b.IsSubsetOf(a))).ToEquatableArray();
        return minimal.Count == 0 ? None : new Requirement(minimal);
    }

    /// <summary>
    /// What is needed for certain when a call reaches one of several endpoints and nobody knows which: the requirement itself
    /// where all agree, otherwise the scopes that every alternative of every requirement contains.
    /// </summary>
    /// <param name="requirements">At least one.</param>
    /// <param name="agree">Whether they all ask for the same.</param>
    public static Requirement CommonTo(IReadOnlyList<Requirement> requirements, out bool agree)
    {
        var first = requirements[0];
        agree = requirements.All(r => r.IsEquivalentTo(first));
        if (agree)
        {
            return first;
        }

        var alternatives = requirements.SelectMany(r => r.Alternatives).ToList();
        return AnyOf([ScopeSet.Of(alternatives[0].Scopes.Where(s => alternatives.All(a => a.Scopes.Items.Contains(s))))]);
    }

    /// <summary>Whether an app that declares such scopes may make the call.</summary>
    public bool IsSatisfiedBy(Func<string, bool> isDeclared) => Alternatives.Any(a => a.IsSatisfiedBy(isDeclared));

    /// <summary>Whether both ask for the same, in whatever order of preference.</summary>
    public bool IsEquivalentTo(Requirement other) =>
        Alternatives.Count == other.Alternatives.Count && Alternatives.All(a => other.Alternatives.Items.Contains(a));

    /// <inheritdoc/>
    public override string ToString() => IsNone ? "none" : string.Join(" | ", Alternatives);
}
