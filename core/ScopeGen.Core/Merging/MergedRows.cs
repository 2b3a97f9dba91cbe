using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Merging;

/// <summary>Rows of several tables, each once.</summary>
/// <param name="tables">The tables.</param>
/// <param name="names">What they are called in messages.</param>
/// <param name="conflicts">Takes where they contradict each other.</param>
internal sealed class MergedRows(IReadOnlyList<ScopeTable> tables, IReadOnlyList<string> names, List<MergeConflict> conflicts)
{
    private readonly List<ScopeTableRow> _rows = [];
    private readonly List<int> _origins = [];
    private readonly Dictionary<RowKey, int> _places = [];
    private readonly Dictionary<(string, string), (int Table, bool NeedsNone)> _needs = [];
    private readonly Dictionary<string, List<int>> _operations = new(StringComparer.Ordinal);
    // A table without any status says nothing of it, rather than that everything is in use.
    private readonly bool[] _statesStatus = [.. tables.Select(t => t.Rows.Any(r => r.Status != ScopeStatus.Active))];

    /// <summary>Adds a row of a table, or what it says to the one that is there.</summary>
    public void Add(ScopeTableRow row, int table)
    {
        if (!Agrees(row, table))
        {
            return;
        }

        var key = RowKey.Of(row);
        if (_places.TryGetValue(key, out var place))
        {
            _rows[place] = Complete(_rows[place], _origins[place], row, table);
            return;
        }

        _places.Add(key, _rows.Count);
        if (row.Path != null && row.OperationId is { } operation)
        {
            if (!_operations.TryGetValue(operation, out var places))
            {
                _operations.Add(operation, places = []);
            }

            places.Add(_rows.Count);
        }

        _rows.Add(row);
        _origins.Add(table);
    }

    /// <summary>Adds a row that knows an operation and no route; once all rows with routes are there.</summary>
    public void AddOperation(ScopeTableRow row, int table)
    {
        var known = _operations.TryGetValue(row.OperationId!, out var places) ? places : [];
        var scopes = RowKey.ScopesOf(row);
        var own = known.Where(p => RowKey.ScopesOf(_rows[p]) == scopes).ToList();
        if (own.Count > 0)
        {
            own.ForEach(p => _rows[p] = Complete(_rows[p], _origins[p], row, table));
            return;
        }

        var routes = known.GroupBy(p => (_rows[p].Method, _rows[p].Path!.MatchKey)).Select(g => _rows[g.First()]).ToList();
        if (routes.Count == 1)
        {
            Add(row with { Method = routes[0].Method, Path = routes[0].Path }, table);
            return;
        }

        conflicts.Add(new MergeConflict(table, row.Line, routes.Count == 0
            ? $"No table has the route of the operation '{Excerpt.Of(row.OperationId!)}' of '{Excerpt.Of(scopes)}'; the row keeps its operation only."
            : $"The operation '{Excerpt.Of(row.OperationId!)}' of '{Excerpt.Of(scopes)}' has {routes.Count} routes, {routes[0].Method} {Excerpt.Of(routes[0].Path!.Text)} among them; the row keeps its operation only."));
        Add(row, table);
    }

    /// <summary>The rows. What a scope alone says is left out where another row of it says the same and more.</summary>
    public EquatableArray<ScopeTableRow> ToRows()
    {
        var used = new HashSet<string>(_rows.Where(r => !r.IsAlone).Select(RowKey.ScopesOf), StringComparer.Ordinal);
        return _rows.Where(r => !r.IsAlone || r.Status != ScopeStatus.Active || r.Access.Count > 0 || r.ReplacedBy != null || r.Documentation != null || !used.Contains(RowKey.ScopesOf(r))).ToEquatableArray();
    }

    /// <summary>Whether a row does not say that an endpoint needs a scope of which an earlier table says that it needs none, or the other way round.</summary>
    private bool Agrees(ScopeTableRow row, int table)
    {
        if (row.Path == null)
        {
            return true;
        }

        var endpoint = (row.Method!, row.Path.MatchKey);
        var needsNone = row.Scopes.Count == 0;
        if (!_needs.TryGetValue(endpoint, out var first))
        {
            _needs.Add(endpoint, (table, needsNone));
            return true;
        }

        if (first.Table == table || first.NeedsNone == needsNone)
        {
            return true;
        }

        conflicts.Add(new MergeConflict(table, row.Line, $"{row.Method} {Excerpt.Of(row.Path.Text)} needs {(needsNone ? "no scope" : "a scope")} here; {names[first.Table]} says that it needs {(needsNone ? "one" : "none")}, which counts."));
        return false;
    }

    private ScopeTableRow Complete(ScopeTableRow row, int origin, ScopeTableRow other, int table) => row with
    {
        Status = StatusOf(row, origin, other, table),
        Access = row.Access.Count > 0 ? row.Access : other.Access,
        ReplacedBy = row.ReplacedBy ?? other.ReplacedBy,
        OperationId = row.OperationId ?? other.OperationId,
        Documentation = row.Documentation ?? other.Documentation,
    };

    private ScopeStatus StatusOf(ScopeTableRow row, int origin, ScopeTableRow other, int table)
    {
        if (row.Status == other.Status || !_statesStatus[table])
        {
            return row.Status;
        }

        if (!_statesStatus[origin])
        {
            return other.Status;
        }

        conflicts.Add(new MergeConflict(table, other.Line, $"'{Excerpt.Of(RowKey.ScopesOf(other))}'{(other.Path == null ? string.Empty : $" for {other.Method} {Excerpt.Of(other.Path.Text)}")} is {other.Status.ToWord()} here; line {row.Line} of {names[origin]} says {row.Status.ToWord()}, which counts."));
        return row.Status;
    }
}
