using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Merging;

/// <summary>
/// Puts scope tables of one provider together: what one table says of a scope or an endpoint is added to what another one says. Rows that
/// know only the vendor's operation id get its route. Where tables contradict each other, the first one counts.
/// </summary>
public static class TableMerger
{
    /// <summary>Merges <paramref name="tables"/>; rows keep their order.</summary>
    /// <param name="tables">At least one.</param>
    /// <param name="names">What the tables are called in messages.</param>
    public static MergedTable Merge(IReadOnlyList<ScopeTable> tables, IReadOnlyList<string> names)
    {
        var conflicts = new List<MergeConflict>();
        var facts = new ScopeFacts(tables, names, conflicts);
        var rows = new MergedRows(tables, names, conflicts);
        var operations = new List<(ScopeTableRow Row, int Table)>();
        for (var i = 0; i < tables.Count; i++)
        {
            foreach (var row in tables[i].Rows)
            {
                var complete = facts.Complete(row, i);
                if (row is { Path: null, Event: null, OperationId: not null })
                {
                    operations.Add((complete, i));
                }
                else
                {
                    rows.Add(complete, i);
                }
            }
        }

        foreach (var (row, table) in operations)
        {
            rows.AddOperation(row, table);
        }

        var merged = new ScopeTable
        {
            Provider = ProviderOf(tables, names, conflicts),
            BaseUrls = BaseUrlsOf(tables, names, conflicts),
            Source = string.Join("; ", tables.Select(t => t.Source).OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } source ? source : null,
            Rows = rows.ToRows(),
        };
        return new MergedTable(merged, conflicts.OrderBy(c => c.Table).ThenBy(c => c.Line).ToEquatableArray());
    }

    private static string? ProviderOf(IReadOnlyList<ScopeTable> tables, IReadOnlyList<string> names, List<MergeConflict> conflicts)
    {
        var first = Enumerable.Range(0, tables.Count).FirstOrDefault(i => tables[i].Provider != null);
        for (var i = first + 1; i < tables.Count; i++)
        {
            if (tables[i].Provider is { } other && !string.Equals(tables[first].Provider, other, StringComparison.OrdinalIgnoreCase))
            {
                conflicts.Add(new MergeConflict(i, 0, $"The provider is '{Excerpt.Of(other)}'; {names[first]} says '{Excerpt.Of(tables[first].Provider!)}', which counts."));
            }
        }

        return tables[first].Provider;
    }

    private static EquatableArray<string> BaseUrlsOf(IReadOnlyList<ScopeTable> tables, IReadOnlyList<string> names, List<MergeConflict> conflicts)
    {
        var first = Enumerable.Range(0, tables.Count).FirstOrDefault(i => tables[i].BaseUrls.Count > 0);
        for (var i = first + 1; i < tables.Count; i++)
        {
            if (tables[i].BaseUrls.Count > 0 && !tables[i].HasBaseUrlsOf(tables[first]))
            {
                conflicts.Add(new MergeConflict(i, 0, $"The base URLs are {Listed(tables[i])}; {names[first]} says {Listed(tables[first])}, which counts."));
            }
        }

        return tables[first].BaseUrls;

        static string Listed(ScopeTable table) => string.Join(", ", table.BaseUrls.Select(u => Excerpt.Of(u)));
    }
}
