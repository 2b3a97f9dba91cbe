using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.Analyzer.Project;
using ScopeGen.Configuration;
using ScopeGen.Manifests.Checks;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Collects all calls, and reports the scopes of manifests that none of them needs.</summary>
internal sealed class DeclaredWithoutNeed(ProjectInputs project)
{
    private readonly ConcurrentBag<ScannedCall> _calls = [];

    public void Add(ScannedCall call) => _calls.Add(call);

    public void Report(CompilationAnalysisContext context)
    {
        var calls = CallNeeds.Of(_calls.ToList(), project.Catalog.Providers).ToList();
        var options = context.Options.GlobalBuildOptions();
        foreach (var manifest in project.Manifests.Where(m => m.Manifest.IsReadable))
        {
            var others = OtherUsers(manifest, options, context.Compilation);
            var judged = others == null ? calls : [.. calls.Select(c => c with { Doubt = c.Doubt ?? others })];
            foreach (var finding in new UseCheck(judged).Find(manifest.Manifest))
            {
                ManifestFindingReport.Report(finding, manifest.File, context.Options, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }

    /// <summary>Who may use a manifest as well, and is not seen here; null for nobody.</summary>
    private static string? OtherUsers(ManifestFile manifest, BuildOptions options, Compilation compilation) =>
        options.Get(BuildNames.ProjectFolder) is { } folder && !manifest.FullPath.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            ? "the manifest lies outside the project, and other projects may use it"
        : options.Has(BuildNames.IsMultiTargeted, "true") ? "the project's other target frameworks may use it"
        : ReferencedProjects.Of(compilation).FirstOrDefault() is { } library ? $"the project {library}, which this one references, may call as well"
        : null;
}
