using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Tables.Checks;

/// <summary>
/// Finds the scopes, and the events, of one provider that want the same C# identifier. Each gets one with a hash of its own text, so that
/// the constants compile; but such a name is hard to read, and comes and goes with the other one's row.
/// </summary>
internal static class IdentifierCollisions
{
    public static IEnumerable<RowFinding> Find(IReadOnlyList<ProjectRow> rows)
    {
        var scopes = rows.SelectMany(r => r.Row.Scopes, (row, scope) => (scope, row));
        // A removed event has no constant.
        var events = rows.Where(r => r.Row.Event != null && r.Row.Status != ScopeStatus.Removed).Select(r => (r.Row.Event!, r));
        return Find(scopes, ConstantNames.OfScopes, TableColumns.Scope).Concat(Find(events, ConstantNames.OfEvents, TableColumns.Event));
    }

    private static IEnumerable<RowFinding> Find(IEnumerable<(string Name, ProjectRow Row)> named, ConstantNames names, string column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sharing = named
            .Where(n => seen.Add(n.Name))
            .GroupBy(n => names.Wanted(n.Name), StringComparer.Ordinal)
            .Select(g => (Identifier: g.Key, Names: g.ToList()))
            .Where(g => g.Names.Count > 1);
        foreach (var (identifier, all) in sharing)
        {
            var assigned = names.Assign(all.Select(n => n.Name));
            var (first, firstRow) = all[0];
            foreach (var (name, row) in all.Skip(1))
            {
                string Message() => $"'{Excerpt.Of(name)}' and '{Excerpt.Of(first)}' ({firstRow.PlaceFrom(row)}) would both be the constant {Excerpt.Of(identifier)}; "
                    + $"they are {Excerpt.Of(assigned[name])} and {Excerpt.Of(assigned[first])} instead.";
                yield return new RowFinding(TableProblemKind.IdentifierCollision, Message, row, column);
            }
        }
    }
}
