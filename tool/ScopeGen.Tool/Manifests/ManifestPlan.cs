using System.Collections.Immutable;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests.Edits;
using ScopeGen.Routes;

namespace ScopeGen.Tool.Manifests;

/// <summary>What calls ask of a manifest.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Providers">The providers of the projects that use it.</param>
internal sealed record ManifestPlan(ManifestFile Manifest, ImmutableArray<ProviderRoutes> Providers)
{
    /// <summary>What is to become of it, as far as the user asks for it.</summary>
    public ImmutableArray<ManifestChange> Changes { get; init; } = [];

    /// <summary>The scopes that calls need and that it lacks, fewest.</summary>
    public ImmutableArray<ProviderScope> Lacking { get; init; } = [];

    /// <summary>The scopes that it declares without need.</summary>
    public ImmutableArray<ProviderScope> Unused { get; init; } = [];

    /// <summary>The scopes that nobody can tell to be needed or not, with the reason.</summary>
    public ImmutableArray<(ProviderScope Scope, string Doubt)> Doubtful { get; init; } = [];
}

/// <summary>A scope of a provider.</summary>
internal sealed record ProviderScope(string Provider, string Scope);

/// <summary>A manifest that no project has yet, and calls need.</summary>
/// <param name="Folder">The folder of the project that needs it.</param>
/// <param name="Needs">The fewest scopes of each provider.</param>
internal sealed record NewManifest(string Folder, ImmutableArray<(string Provider, IReadOnlyList<string> Scopes)> Needs);
