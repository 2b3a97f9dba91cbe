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
        Group(tables, t => t.Path, t => t.Table.Provider)
            .Select(g => (First: g.First().Table.Provider!, Tables: g.Select(t => t.Table).ToEquatableArray()))
            .Select(g => new ProviderTables(g.First, ProviderName.ToNamespace(g.First), g.Tables));

    /// <summary>Groups whatever holds tables by provider, in the order in which their rows count.</summary>
    internal static IEnumerable<IGrouping<string, T>> Group<T>(IEnumerable<T> tables, Func<T, string> path, Func<T, string?> provider) =>
        tables
            .Where(t => provider(t) is { } name && ProviderName.IsValid(name))
            // The file's name first: where its folder lies differs from machine to machine.
            .OrderBy(t => FileName(path(t)), StringComparer.Ordinal)
            .ThenBy(path, StringComparer.Ordinal)
            // Namespaces that differ in case only would give files that differ in case only.
            .GroupBy(t => ProviderName.ToNamespace(provider(t)!), StringComparer.OrdinalIgnoreCase);

    internal static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
