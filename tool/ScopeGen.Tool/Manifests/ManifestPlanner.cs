using System.Collections.Immutable;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests;
using ScopeGen.Manifests.Checks;
using ScopeGen.Manifests.Edits;
using ScopeGen.Requirements;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Manifests;

/// <summary>Compares manifests with the calls of all projects that use them, and plans what the user asks for.</summary>
/// <param name="goals">What the user asks for.</param>
/// <param name="folder">The folder of the project or solution that is looked at.</param>
/// <param name="isPartial">Whether not all of the code could be loaded.</param>
internal sealed class ManifestPlanner(ManifestGoals goals, string folder, bool isPartial)
{
    /// <summary>The manifests that calls need and no project has, by folder in ordinal order.</summary>
    public static IEnumerable<NewManifest> FindMissing(IEnumerable<ReadProject> projects) => projects
        .GroupBy(p => Path.GetDirectoryName(p.Project.Path)!, StringComparer.Ordinal)
        .Select(folder => new NewManifest(folder.Key, LackingScopes.Undeclared(folder.SelectMany(p => p.Calls).SelectMany(c => c.Verdicts))))
        .Where(n => !n.Needs.IsEmpty)
        .OrderBy(n => n.Folder, StringComparer.Ordinal);

    /// <summary>The plans, by path in ordinal order.</summary>
    public IEnumerable<ManifestPlan> Plan(IReadOnlyList<ReadProject> projects) => projects
        .SelectMany(p => p.Inputs.Manifests, (project, manifest) => (Project: project, Manifest: manifest))
        .GroupBy(m => m.Manifest.FullPath, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Plan(g.First().Manifest, [.. g.Select(m => m.Project).Distinct()], projects));

    private ManifestPlan Plan(ManifestFile manifest, ImmutableArray<ReadProject> projects, IReadOnlyList<ReadProject> all)
    {
        var calls = projects.SelectMany(p => p.Calls).ToList();
        var providers = projects.SelectMany(p => p.Inputs.Catalog.Providers).DistinctBy(p => p.Provider).OrderBy(p => p.Provider, StringComparer.Ordinal).ToImmutableArray();
        var spoken = providers.Where(p => projects.Any(r => r.Inputs.ManifestsFor(p.Provider).Any(m => m.FullPath == manifest.FullPath)));
        var others = OtherUsers(manifest, projects, all);
        var needs = CallNeeds.Of([.. calls, .. CallsOfReferenced(projects, all)], spoken).Select(n => n with { Doubt = n.Doubt ?? others }).ToList();
        var findings = new UseCheck(needs).Find(manifest.Manifest).Where(f => f.Kind == ManifestFindingKind.Unused).ToList();
        var plan = new ManifestPlan(manifest, providers)
        {
            Lacking = [.. spoken.SelectMany(p => LackingScopes.Of(manifest, p, calls.SelectMany(c => c.Verdicts)), (p, s) => new ProviderScope(p.Provider, s))],
            Unused = [.. findings.Where(f => f.Doubt == null).Select(Of)],
            Doubtful = [.. findings.Where(f => f.Doubt != null).Select(f => (Of(f), f.Doubt!))],
        };
        var changes = needs.SelectMany(n => goals.Minimum ? ToMinimum(manifest.Manifest, n) : [])
            .Concat(goals.AddMissing || goals.Minimum ? plan.Lacking.Where(_ => !goals.Minimum || needs.Any(n => n.Doubt != null)).Select(l => new ManifestChange.Add(l.Provider, l.Scope)) : [])
            .Concat(goals.RemoveUnused || goals.Minimum ? findings.Where(f => f.Doubt == null).Select(f => new ManifestChange.Remove(f.Scope.Range.Start)) : []);
        return plan with { Changes = [.. changes.Distinct()] };
    }

    /// <summary>The calls of projects that others reference, judged as if those made them: what a library calls, the app needs.</summary>
    private static IEnumerable<ScannedCall> CallsOfReferenced(IEnumerable<ReadProject> projects, IReadOnlyList<ReadProject> all) => projects.SelectMany(p =>
    {
        var names = ReferencedProjects.Of(p.Project.Compilation).ToHashSet(StringComparer.Ordinal);
        var judge = new CallJudge(p.Inputs);
        return all.Where(r => names.Contains(r.Project.Compilation.AssemblyName ?? string.Empty)).SelectMany(r => r.Calls).Select(c => new ScannedCall(c.Site, judge.Judge(c.Site)));
    });

    /// <summary>Who may use a manifest as well, and is not looked at; null for nobody.</summary>
    private string? OtherUsers(ManifestFile manifest, ImmutableArray<ReadProject> projects, IReadOnlyList<ReadProject> all)
    {
        var known = all.Select(p => p.Project.Compilation.AssemblyName).ToHashSet(StringComparer.Ordinal);
        var library = projects.SelectMany(p => ReferencedProjects.Of(p.Project.Compilation)).FirstOrDefault(n => !known.Contains(n));
        return isPartial ? "not all of the code could be loaded; the warnings say why"
            : PathNames.Relative(folder, manifest.FullPath).StartsWith("../", StringComparison.Ordinal) ? $"it lies outside {folder}, and other projects may use it"
            : projects.Any(p => p.Project.IsMultiTargeted) ? "the project's other target frameworks may use it"
            : library != null ? $"the project {library}, which is referenced and not looked at, may call as well"
            : null;
    }

    /// <summary>What makes the declared scopes of a provider the fewest that serve its calls. Where a call is not known, nothing is taken away.</summary>
    private static IEnumerable<ManifestChange> ToMinimum(ScopeManifest manifest, ProviderCalls calls)
    {
        if (calls.Doubt != null)
        {
            return [];
        }

        var minimum = MinimumCover.Of(calls.Needs, calls.Breadth).Scopes.ToHashSet(StringComparer.Ordinal);
        var possible = calls.PossibleNeeds.SelectMany(n => n.Alternatives).SelectMany(a => a.Scopes).ToHashSet(StringComparer.Ordinal);
        var removed = manifest.ListsFor(calls.Provider)
            .SelectMany(l => l.Scopes)
            .Where(s => calls.Breadth(s.Scope) > 0 && !minimum.Contains(s.Scope) && !possible.Contains(s.Scope))
            .Select(s => new ManifestChange.Remove(s.Range.Start));
        var added = minimum.Order(StringComparer.Ordinal).Where(s => !manifest.Declares(calls.Provider, s)).Select(s => new ManifestChange.Add(calls.Provider, s));
        return [.. removed, .. added];
    }

    private static ProviderScope Of(ManifestFinding finding) => new(finding.Provider!, finding.Scope.Scope);
}

/// <summary>What a user asks to be done with manifests.</summary>
/// <param name="AddMissing">The fewest scopes that calls lack are added.</param>
/// <param name="RemoveUnused">The scopes that no call needs are taken out.</param>
/// <param name="Minimum">What is left is the fewest scopes that serve all calls.</param>
internal sealed record ManifestGoals(bool AddMissing, bool RemoveUnused, bool Minimum)
{
    /// <summary>Whether anything is to be changed.</summary>
    public bool HasAny => AddMissing || RemoveUnused || Minimum;
}
