using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>The fewest scopes that would make calls fine which are not.</summary>
internal static class LackingScopes
{
    /// <summary>What to add to a manifest, so that the calls to a provider have what they need.</summary>
    public static IEnumerable<string> Of(ManifestFile manifest, ProviderRoutes provider, IEnumerable<Verdict> verdicts) => MinimumCover.Additional(
        verdicts
            .Where(v => v.Provider is { } called && string.Equals(called.Provider, provider.Provider, StringComparison.Ordinal))
            .Where(v => v.Lacking.Any(m => string.Equals(m.FullPath, manifest.FullPath, StringComparison.Ordinal)))
            .Select(v => v.Requirement),
        s => manifest.Manifest.Declares(provider.Provider, s),
        provider.Breadth).Scopes;

    /// <summary>What to declare of each provider for which no manifest speaks, by provider in ordinal order.</summary>
    public static ImmutableArray<(string Provider, IReadOnlyList<string> Scopes)> Undeclared(IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts
            .Where(v => v.Kind == VerdictKind.NoManifest)
            .GroupBy(v => v.Provider!.Provider, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)MinimumCover.Of(g.Select(v => v.Requirement), g.First().Provider!.Breadth).Scopes)),
    ];
}
