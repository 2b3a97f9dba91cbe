using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ScopeGen.Tables;

namespace ScopeGen.Scopes;

/// <summary>The scopes that a provider's tables know.</summary>
public sealed class KnownScopes
{
    // An editor asks at every keystroke; tables that did not change are not read through again.
    private static readonly ConditionalWeakTable<ScopeTable, KnownScopes> OfSingle = new();

    private readonly Dictionary<string, KnownScope> _scopes = new(StringComparer.Ordinal);
    private readonly Lazy<NearestScope> _nearest;

    private KnownScopes(string provider, IEnumerable<ScopeTableRow> rows)
    {
        Provider = provider;
        _nearest = new Lazy<NearestScope>(() => new NearestScope(_scopes.Values.Where(s => s.Status != ScopeStatus.Removed).Select(s => s.Scope)));
        foreach (var row in rows)
        {
            foreach (var scope in row.Scopes)
            {
                // Only a row with the scope alone speaks of the scope itself: others may go while it stays.
                if (!_scopes.TryGetValue(scope, out var known) || (row.IsAlone && known is { Status: ScopeStatus.Active, ReplacedBy: null }))
                {
                    _scopes[scope] = row.IsAlone ? new KnownScope(scope, row.Status, row.ReplacedBy) : known ?? new KnownScope(scope, ScopeStatus.Active, null);
                }
            }
        }
    }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>The scopes of a provider's tables.</summary>
    public static KnownScopes Of(ProviderTables tables)
    {
        var single = tables.Tables.Count == 1 ? OfSingle.GetValue(tables.Tables[0], t => new KnownScopes(tables.Provider, t.Rows)) : null;
        return single != null && string.Equals(single.Provider, tables.Provider, StringComparison.Ordinal) ? single : new KnownScopes(tables.Provider, tables.Tables.SelectMany(t => t.Rows));
    }

    /// <summary>What is known of a scope; null for one that no table has.</summary>
    public KnownScope? Find(string scope) => _scopes.TryGetValue(scope, out var known) ? known : null;

    /// <summary>The scope that somebody most likely meant; null where none comes near.</summary>
    public (string Scope, double Distance)? Nearest(string misspelt) => _nearest.Value.Find(misspelt);
}

/// <summary>A scope of a table.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Status">Whether the vendor still supports it.</param>
/// <param name="ReplacedBy">What to use instead, in the table's words.</param>
public sealed record KnownScope(string Scope, ScopeStatus Status, string? ReplacedBy);
