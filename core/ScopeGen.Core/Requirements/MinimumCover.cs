using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Requirements;

/// <summary>
/// The fewest scopes that satisfy many requirements at once. Of several such sets the narrowest, which is the one whose scopes' breadths add
/// up to the least, and of these the first in ordinal order. Neither the order of the requirements nor that of their alternatives matters.
/// </summary>
/// <param name="Scopes">The scopes in ordinal order.</param>
/// <param name="IsProven">
/// Whether no better set exists. It is false only where the search ran out of its budget: then the set satisfies the requirements, and
/// nobody knows whether it is the smallest.
/// </param>
public sealed record MinimumCover(EquatableArray<string> Scopes, bool IsProven)
{
    // A small part of it serves for whole vendors' tables; all of it takes a second or two.
    private const int DefaultBudget = 2_000_000;

    /// <summary>The fewest scopes to declare beside those that are, which cost nothing.</summary>
    /// <param name="requirements">What is to be satisfied.</param>
    /// <param name="isDeclared">Whether a scope is declared already.</param>
    /// <param name="breadth">How much a scope opens, as the number of endpoints; not negative.</param>
    public static MinimumCover Additional(IEnumerable<Requirement> requirements, Func<string, bool> isDeclared, Func<string, int> breadth) =>
        Of(requirements.Select(r => Requirement.AnyOf(r.Alternatives.Select(a => ScopeSet.Of(a.Scopes.Where(s => !isDeclared(s)))))), breadth);

    /// <summary>Finds the set.</summary>
    /// <param name="requirements">What is to be satisfied.</param>
    /// <param name="breadth">How much a scope opens, as the number of endpoints; not negative.</param>
    /// <param name="budget">What the search may cost, in requirements looked at: not time, so that every machine finds the same.</param>
    public static MinimumCover Of(IEnumerable<Requirement> requirements, Func<string, int> breadth, int budget = DefaultBudget)
    {
        var needed = requirements.Where(r => !r.IsNone).ToList();
        var names = needed.SelectMany(r => r.Alternatives).SelectMany(a => a.Scopes).Distinct(StringComparer.Ordinal).OrderBy(s => s, StringComparer.Ordinal).ToArray();
        var indexes = Enumerable.Range(0, names.Length).ToDictionary(i => names[i], StringComparer.Ordinal);
        var rows = needed.Select(r => r.Alternatives.Select(a => a.Scopes.Select(s => indexes[s]).ToArray()).ToArray());

        var problem = new CoverProblem(rows, names.Select(breadth).ToArray());
        problem.Reduce();
        var chosen = new List<int>(problem.Forced);
        var left = new CoverBudget(budget);
        foreach (var component in problem.Components())
        {
            chosen.AddRange(new CoverSearch(component, problem.Breadths, left).Run());
        }

        // Indexes are in the names' order.
        chosen.Sort();
        return new MinimumCover(chosen.Select(i => names[i]).ToEquatableArray(), !left.IsExhausted);
    }
}

/// <summary>What a search may still cost.</summary>
internal sealed class CoverBudget(int steps)
{
    private long _left = steps;

    /// <summary>Whether a search had to stop early.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Takes steps; false where too few are left.</summary>
    public bool TryTake(int count)
    {
        _left -= count;
        IsExhausted |= _left < 0;
        return _left >= 0;
    }

    /// <summary>Ends the search.</summary>
    public void Exhaust() => IsExhausted = true;
}
