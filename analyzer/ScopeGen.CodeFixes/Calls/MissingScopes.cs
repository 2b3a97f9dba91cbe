using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Project;
using ScopeGen.CodeFixes.FixAll;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.CodeFixes.Calls;

/// <summary>The fewest scopes that serve all calls of projects.</summary>
internal static class MissingScopes
{
    /// <summary>What to add to the manifests of projects, so that every call has what it needs.</summary>
    public static async Task<ManifestChanges> AddFewestAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var lacking = new List<(Project Project, ManifestFile Manifest, Verdict Verdict)>();
        foreach (var project in projects)
        {
            foreach (var verdict in await JudgeAsync(project, cancellationToken).ConfigureAwait(false))
            {
                lacking.AddRange(verdict.Lacking.Select(m => (project, m, verdict)));
            }
        }

        var changes = new ManifestChanges();
        foreach (var group in lacking.GroupBy(l => (l.Manifest.FullPath, l.Verdict.Provider!.Provider)))
        {
            var (project, manifest, verdict) = group.First();
            var provider = verdict.Provider!;
            foreach (var scope in LackingScopes.Of(manifest, provider, group.Select(l => l.Verdict)))
            {
                changes.Add(project, group.Key.FullPath, new ManifestChange.Add(provider.Provider, scope));
            }
        }

        return changes;
    }

    /// <summary>The fewest scopes of each provider for which no manifest speaks, by provider in ordinal order.</summary>
    public static async Task<IReadOnlyList<(string Provider, IReadOnlyList<string> Scopes)>> FindUndeclaredAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var verdicts = new List<Verdict>();
        foreach (var project in projects)
        {
            verdicts.AddRange(await JudgeAsync(project, cancellationToken).ConfigureAwait(false));
        }

        return LackingScopes.Undeclared(verdicts);
    }

    private static async Task<IEnumerable<Verdict>> JudgeAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? CallScanner.Scan(compilation, ProjectInputs.Load(project.AnalyzerOptions, cancellationToken), cancellationToken).SelectMany(c => c.Verdicts)
            : [];
}
