using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>What an app declares: the scopes that it asks its users for.</summary>
public sealed class ScopeManifest
{
    private readonly Lazy<ILookup<string, ScopeList>> _byScope;

    /// <summary>A manifest of what is set.</summary>
    public ScopeManifest() => _byScope = new Lazy<ILookup<string, ScopeList>>(() => Lists
        .SelectMany(l => l.Scopes, (list, scope) => (list, scope.Scope))
        .ToLookup(s => s.Scope, s => s.list, StringComparer.Ordinal));

    /// <summary>The provider that the whole manifest is for; null where it is for several or names none.</summary>
    public string? Provider { get; init; }

    /// <summary>The vendor whose shape the manifest has; null where the shape is nobody's.</summary>
    public string? Vendor { get; init; }

    /// <summary>Whether the manifest is the whole word on what it does not mention: so is one that says which provider's scopes it lists.</summary>
    public bool IsExhaustive { get; init; }

    /// <summary>The lists of scopes, in the text's order.</summary>
    public EquatableArray<ScopeList> Lists { get; init; }

    /// <summary>What could not be used, in the text's order.</summary>
    public EquatableArray<ManifestProblem> Problems { get; init; }

    /// <summary>
    /// Whether all lists of scopes could be read. A manifest with one that could not, as while someone edits it, declares nobody knows
    /// what: no call is judged by it.
    /// </summary>
    public bool IsReadable { get; init; }

    /// <summary>Whether the manifest speaks for <paramref name="provider"/>.</summary>
    public bool Covers(string provider) => Provider == null
        ? IsExhaustive || !IsReadable || Lists.Any(l => IsNamed(l.Provider, provider) || (l.Provider == null && !l.IsForeign))
        : IsNamed(Provider, provider) || Lists.Any(l => IsNamed(l.Provider, provider));

    /// <summary>Whether the manifest names <paramref name="provider"/>: it is written for it, not for any.</summary>
    public bool Names(string provider) => IsNamed(Provider, provider) || Lists.Any(l => IsNamed(l.Provider, provider));

    /// <summary>Whether the manifest declares <paramref name="scope"/>, as required or optional, for <paramref name="provider"/>.</summary>
    public bool Declares(string provider, string scope) => _byScope.Value[scope].Any(l => IsSame(l.Provider, provider));

    /// <summary>The lists that hold scopes of a provider, or may.</summary>
    public IEnumerable<ScopeList> ListsFor(string provider) => Lists.Where(l => IsSame(l.Provider, provider));

    /// <summary>The manifest with what a project makes of it.</summary>
    internal ScopeManifest With(string? provider, bool isExhaustive, EquatableArray<ScopeList> lists) => new()
    {
        Provider = provider,
        Vendor = Vendor,
        IsExhaustive = isExhaustive,
        Lists = lists,
        Problems = Problems,
        IsReadable = IsReadable,
    };

    // What names no provider is for any.
    private static bool IsSame(string? declared, string provider) => declared == null || IsNamed(declared, provider);

    private static bool IsNamed(string? declared, string provider) => string.Equals(declared, provider, StringComparison.OrdinalIgnoreCase);
}
