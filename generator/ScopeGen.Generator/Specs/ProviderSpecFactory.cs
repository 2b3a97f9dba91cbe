using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Scopes;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Generator.Specs;

/// <summary>Works out what is emitted for a provider. Everything comes in ordinal order, whatever the order of the rows.</summary>
internal static class ProviderSpecFactory
{
    public static ProviderSpec Create(ProviderTables provider)
    {
        var rows = provider.Tables.SelectMany(t => t.Rows).ToList();
        return new ProviderSpec(
            provider.Provider,
            provider.Namespace,
            provider.Tables.SelectMany(t => t.BaseUrls).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            CreateScopes(rows),
            CreateEvents(rows));
    }

    private static EquatableArray<ScopeSpec> CreateScopes(List<ScopeTableRow> rows)
    {
        var byScope = rows
            .SelectMany(r => r.Scopes, (row, scope) => (Scope: scope, Row: row))
            .GroupBy(p => p.Scope, p => p.Row, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var identifiers = ConstantNames.OfScopes.Assign(byScope.Select(g => g.Key));
        return byScope.Select(g => CreateScope(g.Key, identifiers[g.Key], g.ToList())).ToEquatableArray();
    }

    private static ScopeSpec CreateScope(string scope, string identifier, List<ScopeTableRow> rows)
    {
        // Group and description belong to a scope that stands alone in its cell.
        var own = rows.Where(r => r.Scopes.Count == 1).ToList();
        var alone = own.FirstOrDefault(r => r.Path == null && r.Event == null);
        return new ScopeSpec(scope, identifier)
        {
            Description = own.Select(r => r.Description).FirstOrDefault(d => d != null),
            Group = own.Select(r => r.Group).FirstOrDefault(g => g != null),
            Access = own.SelectMany(r => r.Access).Distinct(StringComparer.Ordinal).OrderBy(a => a, StringComparer.Ordinal).ToEquatableArray(),
            Status = alone?.Status ?? ScopeStatus.Active,
            ReplacedBy = alone?.ReplacedBy,
            Endpoints = rows
                .Where(r => r.Path != null && r.Status != ScopeStatus.Removed)
                .Select(r => new EndpointSpec(r.Method!, r.Path!.Text, Others(r, scope)))
                .Distinct()
                .OrderBy(e => e.Path, StringComparer.Ordinal)
                .ThenBy(e => e.Method, StringComparer.Ordinal)
                .ThenBy(e => e.Together, StringComparer.Ordinal)
                .ToEquatableArray(),
            Events = rows
                .Where(r => r.Event != null && r.Status != ScopeStatus.Removed)
                .Select(r => r.Event!)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(e => e, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private static string? Others(ScopeTableRow row, string scope) =>
        row.Scopes.Count == 1 ? null : string.Join(" ", row.Scopes.Where(s => s != scope).OrderBy(s => s, StringComparer.Ordinal));

    private static EquatableArray<EventSpec> CreateEvents(List<ScopeTableRow> rows)
    {
        var byEvent = rows
            .Where(r => r.Event != null && r.Status != ScopeStatus.Removed)
            .GroupBy(r => r.Event!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var identifiers = ConstantNames.OfEvents.Assign(byEvent.Select(g => g.Key));
        return byEvent
            .Select(g => new EventSpec(g.Key, identifiers[g.Key], g.Select(r => string.Join(" ", r.Scopes)).Distinct(StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray();
    }
}
