using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Drift;

/// <summary>An endpoint or a webhook event of a table, with what it needs.</summary>
/// <param name="Name">How a reader knows it: <c>GET /meetings</c>, or the event's name.</param>
/// <param name="IsEvent">Whether it is an event.</param>
/// <param name="Requirement">What is needed; of ways that the vendor did not remove.</param>
/// <param name="Status">Whether the vendor still supports it.</param>
/// <param name="Access">Who may use it with each set of scopes, sorted.</param>
/// <param name="Line">Its first line.</param>
internal sealed record TargetNeeds(string Name, bool IsEvent, Requirement Requirement, ScopeStatus Status, IReadOnlyDictionary<ScopeSet, EquatableArray<string>> Access, int Line)
{
    /// <summary>The endpoints and events of a table by what makes them the same, in the table's order.</summary>
    public static IEnumerable<(string Key, TargetNeeds Needs)> Of(ScopeTable table) => table.Rows
        .Where(r => r.Path != null || r.Event != null)
        .GroupBy(r => r.Event != null ? "event " + r.Event : r.Method + " " + r.Path!.MatchKey, StringComparer.Ordinal)
        .Select(g => (g.Key, Of([.. g])));

    private static TargetNeeds Of(List<ScopeTableRow> rows)
    {
        var needs = RowNeeds.Of(rows);
        return new TargetNeeds(
            rows[0].Event ?? rows[0].Method + " " + rows[0].Path!.Text,
            rows[0].Event != null,
            needs.Requirement,
            needs.Status,
            rows.GroupBy(r => ScopeSet.Of(r.Scopes)).ToDictionary(g => g.Key, g => g.SelectMany(r => r.Access).Distinct(StringComparer.Ordinal).OrderBy(a => a, StringComparer.Ordinal).ToEquatableArray()),
            rows[0].Line);
    }
}
