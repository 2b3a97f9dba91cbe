using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;

namespace ScopeGen.Drift;

/// <summary>Finds scopes that only have another name than before: one that is gone and one that is new open exactly the same.</summary>
internal static class ScopeRenames
{
    /// <summary>The new name of each renamed scope.</summary>
    /// <param name="before">Endpoints and events of the old table by key.</param>
    /// <param name="after">Those of the new table.</param>
    /// <param name="removed">Scopes of the old table alone.</param>
    /// <param name="added">Scopes of the new table alone.</param>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyDictionary<string, TargetNeeds> before, IReadOnlyDictionary<string, TargetNeeds> after, ICollection<string> removed, ICollection<string> added)
    {
        var candidates = Opened(after, added).GroupBy(o => o.Value, o => o.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        // Two with the same endpoints leave it open which became which.
        return Opened(before, removed)
            .GroupBy(o => o.Value, o => o.Key, StringComparer.Ordinal)
            .Where(g => g.Count() == 1 && candidates.TryGetValue(g.Key, out var names) && names.Count == 1)
            .ToDictionary(g => g.Single(), g => candidates[g.Key][0], StringComparer.Ordinal);
    }

    /// <summary>A requirement in the new names.</summary>
    public static Requirement Apply(IReadOnlyDictionary<string, string> renames, Requirement requirement) => renames.Count == 0
        ? requirement
        : Requirement.AnyOf(requirement.Alternatives.Select(a => ScopeSet.Of(a.Scopes.Select(s => renames.TryGetValue(s, out var name) ? name : s))));

    /// <summary>What each of some scopes opens, as text that is equal where that is the same; scopes that open nothing are left out.</summary>
    private static Dictionary<string, string> Opened(IReadOnlyDictionary<string, TargetNeeds> targets, ICollection<string> scopes)
    {
        var opened = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var target in targets.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            foreach (var scope in target.Value.Requirement.Alternatives.SelectMany(a => a.Scopes).Distinct(StringComparer.Ordinal).Where(scopes.Contains))
            {
                if (!opened.TryGetValue(scope, out var keys))
                {
                    opened.Add(scope, keys = []);
                }

                keys.Add(target.Key);
            }
        }

        return opened.ToDictionary(o => o.Key, o => string.Join("\n", o.Value), StringComparer.Ordinal);
    }
}
