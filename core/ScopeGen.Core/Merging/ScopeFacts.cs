using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Merging;

/// <summary>What tables say of scopes themselves, wherever they say it: the first table that says it counts.</summary>
internal sealed class ScopeFacts
{
    private readonly Dictionary<string, Fact> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> _descriptions = new(StringComparer.Ordinal);

    /// <summary>Reads the tables.</summary>
    public ScopeFacts(IReadOnlyList<ScopeTable> tables, IReadOnlyList<string> names, List<MergeConflict> conflicts)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            var contradicted = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in tables[i].Rows.Where(r => r.Scopes.Count > 0))
            {
                var scopes = RowKey.ScopesOf(row);
                Learn(_groups, scopes, row.Group, i, row.Line);
                if (Learn(_descriptions, scopes, row.Description, i, row.Line) is { } first && first.Table != i && contradicted.Add(scopes))
                {
                    conflicts.Add(new MergeConflict(i, row.Line, $"'{Excerpt.Of(scopes)}' is described as '{Excerpt.Of(row.Description!)}'; line {first.Line} of {names[first.Table]} says '{Excerpt.Of(first.Text)}', which counts."));
                }
            }
        }
    }

    /// <summary>The row with what the tables say of its scopes.</summary>
    public ScopeTableRow Complete(ScopeTableRow row, int table)
    {
        if (row.Scopes.Count == 0)
        {
            return row;
        }

        var scopes = RowKey.ScopesOf(row);
        return row with { Group = Of(_groups, scopes, row.Group, table), Description = Of(_descriptions, scopes, row.Description, table) };
    }

    private static string? Of(Dictionary<string, Fact> known, string scopes, string? own, int table) =>
        known.TryGetValue(scopes, out var fact) && (own == null || fact.Table < table) ? fact.Text : own;

    /// <summary>Keeps what is said first; gives what contradicts it.</summary>
    private static Fact? Learn(Dictionary<string, Fact> known, string scopes, string? text, int table, int line)
    {
        if (text == null)
        {
            return null;
        }

        if (known.TryGetValue(scopes, out var first))
        {
            return string.Equals(first.Text, text, StringComparison.Ordinal) ? null : first;
        }

        known.Add(scopes, new Fact(text, table, line));
        return null;
    }

    private sealed record Fact(string Text, int Table, int Line);
}
