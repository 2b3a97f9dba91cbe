using System.Collections.Immutable;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;
using ScopeGen.Routes;
using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Scanning;

/// <summary>Puts together what the calls of all projects need, for each provider.</summary>
/// <param name="projects">The projects.</param>
/// <param name="folder">What manifests are named relative to.</param>
internal sealed class NeedsCollector(IReadOnlyList<ScannedProject> projects, string folder)
{
    /// <summary>The needs of each provider that is called or declared, by name in ordinal order.</summary>
    public ImmutableArray<ProviderNeeds> Collect() =>
    [
        .. projects
            .SelectMany(p => p.Inputs.Catalog.Providers)
            .GroupBy(p => p.Provider, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Collect(g.Key, Breadths(g)))
            .Where(n => n.Uses.Any() || n.Manifests.Any()),
    ];

    private ProviderNeeds Collect(string provider, IReadOnlyDictionary<string, int> breadths)
    {
        var calls = projects.SelectMany(p => p.Calls).ToList();
        var minimum = MinimumCover.Of(NeedsOf(calls, provider).Select(n => n.Requirement), s => breadths.GetValueOrDefault(s));
        var uses = minimum.Scopes.Select(s => new ScopeUse(s, [.. calls.Where(c => IsServedBy(c, provider, s)).OrderBy(c => c.File, StringComparer.Ordinal).ThenBy(c => c.Line).ThenBy(c => c.Column)]));
        var manifests = projects
            .SelectMany(p => p.Inputs.ManifestsFor(provider).Where(m => m.Manifest.IsReadable), (project, manifest) => (project, manifest))
            .GroupBy(m => m.manifest.FullPath, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Balance(provider, g.First().manifest, [.. g.SelectMany(m => m.project.Calls)], breadths));
        return new ProviderNeeds(provider, minimum, [.. uses], [.. manifests]);
    }

    private ManifestBalance Balance(string provider, ManifestFile manifest, ImmutableArray<CallEntry> calls, IReadOnlyDictionary<string, int> breadths)
    {
        var path = manifest.FullPath;
        var needs = NeedsOf(calls, provider).ToList();
        var lacking = MinimumCover.Additional(needs.Where(n => n.Manifests.Contains(path)).Select(n => n.Requirement), s => manifest.Manifest.Declares(provider, s), s => breadths.GetValueOrDefault(s));
        var needed = needs.SelectMany(n => n.Requirement.Alternatives).SelectMany(a => a.Scopes).ToHashSet(StringComparer.Ordinal);
        // A scope that opens no endpoint, but events or what no table lists, has its use where no call shows it.
        var tooMuch = breadths.Keys.Where(s => manifest.Manifest.Declares(provider, s) && !needed.Contains(s)).Order(StringComparer.Ordinal);
        return new ManifestBalance(PathNames.Relative(folder, path), lacking, [.. tooMuch]);
    }

    private static IEnumerable<CallNeed> NeedsOf(IEnumerable<CallEntry> calls, string provider) =>
        calls.SelectMany(c => c.Needs).Where(n => string.Equals(n.Provider, provider, StringComparison.Ordinal));

    private static bool IsServedBy(CallEntry call, string provider, string scope) =>
        NeedsOf([call], provider).Any(n => n.Requirement.Alternatives.Any(a => a.Scopes.Contains(scope)));

    /// <summary>For each scope the number of endpoints that it opens.</summary>
    private static Dictionary<string, int> Breadths(IEnumerable<ProviderRoutes> tables) => tables
        .SelectMany(t => t.Index.Endpoints)
        .DistinctBy(e => (e.Method, e.Template.MatchKey))
        .SelectMany(e => e.Requirement.Alternatives.SelectMany(a => a.Scopes).Distinct())
        .GroupBy(s => s, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
