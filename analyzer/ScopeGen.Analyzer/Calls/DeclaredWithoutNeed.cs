using System;
using System.Collections.Concurrent;
using System.Linq;
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
        var folder = context.Options.GlobalBuildOptions().Get(BuildNames.ProjectFolder);
        foreach (var manifest in project.Manifests.Where(m => m.Manifest.IsReadable))
        {
            // A file outside the project's folder is there for others as well.
            var isShared = folder != null && !manifest.File.Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
            var judged = isShared ? [.. calls.Select(c => c with { Doubt = c.Doubt ?? "the manifest lies outside the project, and other projects may use it" })] : calls;
            foreach (var finding in new UseCheck(judged).Find(manifest.Manifest))
            {
                ManifestFindingReport.Report(finding, manifest.File, context.Options, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }
}
