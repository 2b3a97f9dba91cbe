using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>One provider's base URLs and endpoints.</summary>
public sealed class ProviderRoutes
{
    // An editor compiles at every keystroke; a table that did not change is not indexed again.
    private static readonly ConditionalWeakTable<ScopeTable, RouteIndex> Indexes = new();

    private readonly Lazy<RouteIndex> _index;
    private readonly Lazy<Dictionary<string, int>> _breadths;

    private ProviderRoutes(string provider, ImmutableArray<BaseUrl> baseUrls, Func<RouteIndex> createIndex)
    {
        Provider = provider;
        BaseUrls = baseUrls;
        _index = new Lazy<RouteIndex>(createIndex);
        _breadths = new Lazy<Dictionary<string, int>>(() => Index.Endpoints
            .SelectMany(e => e.Requirement.Alternatives.SelectMany(a => a.Scopes).Distinct(StringComparer.Ordinal))
            .GroupBy(s => s, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal));
    }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>The base URLs, such as one per region.</summary>
    public ImmutableArray<BaseUrl> BaseUrls { get; }

    /// <summary>The endpoints; indexed when first asked for.</summary>
    public RouteIndex Index => _index.Value;

    /// <summary>How many endpoints a scope opens, alone or with others.</summary>
    public int Breadth(string scope) => _breadths.Value.TryGetValue(scope, out var breadth) ? breadth : 0;

    /// <summary>Puts the tables of one provider together.</summary>
    public static ProviderRoutes Create(ProviderTables provider)
    {
        var baseUrls = provider.Tables
            .SelectMany(t => t.BaseUrls)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(u => BaseUrl.TryParse(u, out var baseUrl) ? baseUrl : null)
            .OfType<BaseUrl>()
            .ToImmutableArray();
        return new ProviderRoutes(provider.Provider, baseUrls, () => CreateIndex(provider.Tables));
    }

    private static RouteIndex CreateIndex(EquatableArray<ScopeTable> tables) => tables.Count == 1
        ? Indexes.GetValue(tables[0], t => RouteIndex.Create(t.Rows))
        : RouteIndex.Create(tables.SelectMany(t => t.Rows));
}
