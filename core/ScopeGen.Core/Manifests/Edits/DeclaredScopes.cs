using System;
using System.Collections.Generic;
using System.Linq;

namespace ScopeGen.Manifests.Edits;

/// <summary>What a manifest declares while it is changed: how often each scope, and for which provider.</summary>
internal sealed class DeclaredScopes
{
    private readonly Dictionary<string, List<string?>> _providers = new(StringComparer.Ordinal);

    public DeclaredScopes(ScopeManifest manifest)
    {
        foreach (var list in manifest.Lists)
        {
            foreach (var scope in list.Scopes)
            {
                Add(list.Provider, scope.Scope);
            }
        }
    }

    public void Add(string? provider, string scope)
    {
        if (!_providers.TryGetValue(scope, out var providers))
        {
            _providers.Add(scope, providers = []);
        }

        providers.Add(provider);
    }

    public void Remove(string? provider, string scope) => _providers[scope].RemoveAt(_providers[scope].FindIndex(p => IsSame(p, provider)));

    /// <summary>Whether a scope is declared for a provider, or for any; for no provider in particular, whether it is declared at all.</summary>
    public bool Has(string? provider, string scope) =>
        _providers.TryGetValue(scope, out var providers) && providers.Any(p => p == null || provider == null || IsSame(p, provider));

    /// <summary>Whether two manifests declare the same, each as often.</summary>
    public bool IsSameAs(DeclaredScopes other) => Holds(other) && other.Holds(this);

    private bool Holds(DeclaredScopes other) =>
        other._providers.All(s => s.Value.Count == 0 || (_providers.TryGetValue(s.Key, out var providers) && Sort(providers).SequenceEqual(Sort(s.Value), StringComparer.OrdinalIgnoreCase)));

    private static IEnumerable<string?> Sort(List<string?> providers) => providers.OrderBy(p => p, StringComparer.OrdinalIgnoreCase);

    internal static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
