using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>All tables of one provider.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Namespace">The namespace of its constants.</param>
/// <param name="Tables">The tables, in an order that does not depend on how they were found.</param>
public sealed record ProviderTables(string Provider, string Namespace, EquatableArray<ScopeTable> Tables)
{
    /// <summary>Groups tables by provider; those that name none are left out.</summary>
    /// <param name="tables">The tables with the paths of their files.</param>
    public static IEnumerable<ProviderTables> Group(IEnumerable<(string Path, ScopeTable Table)> tables) =>
        tables
            .Where(t => t.Table.Provider != null && ProviderName.IsValid(t.Table.Provider))
            // The file's name first: where its folder lies differs from machine to machine.
            .OrderBy(t => FileName(t.Path), StringComparer.Ordinal)
            .ThenBy(t => t.Path, StringComparer.Ordinal)
            // Namespaces that differ in case only would give files that differ in case only.
            .GroupBy(t => ProviderName.ToNamespace(t.Table.Provider!), t => t.Table, StringComparer.OrdinalIgnoreCase)
            .Select(g => new ProviderTables(g.First().Provider!, ProviderName.ToNamespace(g.First().Provider!), g.ToEquatableArray()));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
