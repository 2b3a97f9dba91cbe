using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Scopes;

namespace ScopeGen.Tables;

/// <summary>
/// Puts the alternatives of an endpoint in order of preference where the vendor lists them in none: the narrowest first, by what the scope's
/// words say, then by how few endpoints it opens, then ordinal.
/// </summary>
public static class AlternativeOrder
{
    /// <summary>The rows with those of each endpoint, and of each event, in order; each endpoint keeps the places of its rows.</summary>
    public static IReadOnlyList<ScopeTableRow> NarrowestFirst(IReadOnlyList<ScopeTableRow> rows)
    {
        var opened = rows.Where(r => r.Path != null).SelectMany(r => r.Scopes).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var result = rows.ToArray();
        var places = Enumerable.Range(0, rows.Count).Where(i => rows[i].Path != null || rows[i].Event != null).GroupBy(i => (rows[i].Method, rows[i].Path?.MatchKey, rows[i].Event));
        foreach (var group in places.Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            var ordered = group.Select(i => rows[i])
                .OrderBy(r => ScopeReach.RankOf(r.Scopes))
                .ThenBy(r => r.Scopes.Sum(s => opened.TryGetValue(s, out var count) ? count : 0))
                .ThenBy(r => string.Join(" ", r.Scopes), StringComparer.Ordinal);
            foreach (var (place, row) in group.Zip(ordered, (place, row) => (place, row)))
            {
                result[place] = row;
            }
        }

        return result;
    }
}
