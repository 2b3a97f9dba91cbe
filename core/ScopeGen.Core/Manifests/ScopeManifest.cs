using System;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>What an app declares: the scopes that it asks its users for.</summary>
public sealed record ScopeManifest
{
    /// <summary>The provider that the whole manifest is for; null where it is for several or names none.</summary>
    public string? Provider { get; init; }

    /// <summary>The providers for which the manifest has a list of their own, be it empty.</summary>
    public EquatableArray<string> Providers { get; init; }

    /// <summary>The declared scopes, in the text's order.</summary>
    public EquatableArray<DeclaredScope> Scopes { get; init; }

    /// <summary>What could not be used, in the text's order.</summary>
    public EquatableArray<ManifestProblem> Problems { get; init; }

    /// <summary>
    /// Whether all lists of scopes could be read. A manifest with one that could not, as while someone edits it, declares nobody knows
    /// what: no call is judged by it.
    /// </summary>
    public bool IsReadable { get; init; }

    /// <summary>The manifest of a file for which the project names the provider: that name wins over the one in the text.</summary>
    public ScopeManifest For(string provider) => this with
    {
        Provider = provider,
        Scopes = Scopes.Select(s => s.Provider == Provider ? s with { Provider = provider } : s).ToEquatableArray(),
    };

    /// <summary>Whether the manifest speaks for <paramref name="provider"/>.</summary>
    public bool Covers(string provider) => IsSame(Provider, provider);

    /// <summary>Whether the manifest names <paramref name="provider"/>: it is written for it, not for any.</summary>
    public bool Names(string provider) =>
        string.Equals(Provider, provider, StringComparison.OrdinalIgnoreCase) || Providers.Contains(provider, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the manifest declares <paramref name="scope"/>, as required or optional, for <paramref name="provider"/>.</summary>
    public bool Declares(string provider, string scope) =>
        Scopes.Any(s => string.Equals(s.Scope, scope, StringComparison.Ordinal) && IsSame(s.Provider, provider));

    // What names no provider is for any.
    private static bool IsSame(string? declared, string provider) =>
        declared == null || string.Equals(declared, provider, StringComparison.OrdinalIgnoreCase);
}
