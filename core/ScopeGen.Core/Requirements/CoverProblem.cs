using System;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Requirements;

/// <summary>
/// Requirements over numbered scopes, and the steps that make them fewer without losing the best set: scopes that every solution holds,
/// requirements that others imply, scopes that another one replaces at no greater cost, and parts that have no scope in common.
/// </summary>
internal sealed class CoverProblem
{
    private readonly List<int> _forced = [];
    private List<int[][]> _rows;

    /// <param name="rows">For each requirement its alternatives, each a list of scopes.</param>
    /// <param name="breadths">How much each scope opens.</param>
    public CoverProblem(IEnumerable<int[][]> rows, int[] breadths)
    {
        Breadths = breadths;
        _rows = [.. rows.Select(Canonical)];
    }

    /// <summary>How much each scope opens.</summary>
    public int[] Breadths { get; }

    /// <summary>The scopes that every solution holds, as far as <see cref="Reduce"/> found.</summary>
    public IReadOnlyList<int> Forced => _forced;

    /// <summary>Applies the steps until none makes a difference.</summary>
    public void Reduce()
    {
        bool changed;
        do
        {
            DropImpliedRows();
            changed = Force() | DropReplaceableScopes();
        }
        while (changed);
    }

    /// <summary>The parts that have no scope in common, smaller ones first.</summary>
    public IEnumerable<int[][][]> Components()
    {
        var parents = Enumerable.Range(0, Breadths.Length).ToArray();
        int Find(int scope)
        {
            while (parents[scope] != scope)
            {
                scope = parents[scope] = parents[parents[scope]];
            }

            return scope;
        }

        foreach (var row in _rows)
        {
            foreach (var scope in row.SelectMany(a => a))
            {
                parents[Find(scope)] = Find(row[0][0]);
            }
        }

        return _rows.GroupBy(r => Find(r[0][0])).Select(g => g.ToArray()).OrderBy(c => c.Length);
    }

    /// <summary>Takes the scopes that all alternatives of a requirement hold.</summary>
    private bool Force()
    {
        var forced = new HashSet<int>(_rows.SelectMany(r => r[0].Where(s => r.All(a => Array.BinarySearch(a, s) >= 0))));
        if (forced.Count == 0)
        {
            return false;
        }

        _forced.AddRange(forced.OrderBy(s => s));
        _rows = [.. _rows
            .Select(r => r.Select(a => a.Where(s => !forced.Contains(s)).ToArray()).ToArray())
            .Where(r => r.All(a => a.Length > 0))
            .Select(Canonical)];
        return true;
    }

    /// <summary>Drops a requirement where each alternative of another one holds one of its own.</summary>
    private void DropImpliedRows()
    {
        var rows = _rows.GroupBy(r => string.Join("|", r.Select(a => string.Join(",", a)))).Select(g => g.First()).ToList();
        var byScope = RowsByScope(rows);
        var dropped = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (dropped[i])
            {
                continue;
            }

            // Whatever row i implies has a scope of its first alternative.
            foreach (var j in rows[i][0].SelectMany(s => byScope[s]).Distinct())
            {
                dropped[j] |= j != i && rows[i].All(a => rows[j].Any(b => IsSubset(b, a)));
            }
        }

        _rows = [.. rows.Where((_, i) => !dropped[i])];
    }

    /// <summary>Drops a scope where another one can stand in its place everywhere, and is narrower, or as narrow and first by name.</summary>
    private bool DropReplaceableScopes()
    {
        var byScope = RowsByScope(_rows);
        var dropped = new HashSet<int>();
        foreach (var scope in byScope.Select(g => g.Key).OrderByDescending(s => Breadths[s]).ThenByDescending(s => s))
        {
            var rows = byScope[scope].Select(i => _rows[i]).ToList();
            var better = rows[0].SelectMany(a => a).Distinct().Where(b => (Breadths[b], b).CompareTo((Breadths[scope], scope)) < 0 && !dropped.Contains(b));
            if (better.Any(b => rows.All(r => CanReplace(r, scope, b))))
            {
                dropped.Add(scope);
            }
        }

        if (dropped.Count > 0)
        {
            _rows = [.. _rows.Select(r => r.Where(a => !a.Any(dropped.Contains)).ToArray())];
        }

        return dropped.Count > 0;
    }

    private static bool CanReplace(int[][] row, int scope, int by) =>
        row.All(a => Array.BinarySearch(a, scope) < 0 || row.Any(b => b.All(s => s == by || (s != scope && Array.BinarySearch(a, s) >= 0))));

    private static ILookup<int, int> RowsByScope(List<int[][]> rows) =>
        rows.SelectMany((row, i) => row.SelectMany(a => a).Distinct().Select(s => (Scope: s, Row: i))).ToLookup(p => p.Scope, p => p.Row);

    /// <summary>Sorted, and without alternatives that hold another one.</summary>
    private static int[][] Canonical(int[][] row)
    {
        var sorted = row.Select(a => a.OrderBy(s => s).ToArray()).OrderBy(a => a.Length).ThenBy(a => string.Join(",", a), StringComparer.Ordinal);
        var result = new List<int[]>();
        foreach (var alternative in sorted)
        {
            if (!result.Any(b => IsSubset(b, alternative)))
            {
                result.Add(alternative);
            }
        }

        return [.. result];
    }

    private static bool IsSubset(int[] inner, int[] outer) => inner.All(s => Array.BinarySearch(outer, s) >= 0);
}
