using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Project;
using ScopeGen.Analyzer.Rules;
using ScopeGen.Manifests.Checks;
using ScopeGen.Scopes;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>Reports what is wrong in a manifest, whatever the code calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [ManifestRules.Malformed, ManifestRules.Unknown, ManifestRules.Duplicate, ManifestRules.Deprecated];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Options.GlobalBuildOptions().IsOff)
        {
            return;
        }

        // Tables and manifests are parsed once per text, for this analyzer and the one that judges calls.
        var project = ProjectInputs.Load(context.Options, text => context.TryGetValue(text, ProjectInputs.TableParser, out var table) ? table : null, context.CancellationToken);
        if (project.Manifests.IsEmpty)
        {
            return;
        }

        var check = new ManifestCheck([.. project.Tables.Select(KnownScopes.Of)]);
        context.RegisterAdditionalFileAction(file => Report(file, project, check));
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectInputs project, ManifestCheck check)
    {
        if (project.Manifests.FirstOrDefault(m => m.File == context.AdditionalFile) is not { } manifest)
        {
            return;
        }

        if (manifest.File.GetText(context.CancellationToken) == null)
        {
            context.ReportDiagnostic(Diagnostic.Create(ManifestRules.Malformed, Location.Create(manifest.File.Path, default, default), "The manifest cannot be opened."));
        }

        foreach (var problem in manifest.Manifest.Problems)
        {
            if (FileFindings.Create(context.Options, manifest.File, ManifestRules.Malformed, problem.Range, problem.Message, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }

        foreach (var finding in check.Find(manifest.Manifest))
        {
            ManifestFindingReport.Report(finding, manifest.File, context.Options, context.ReportDiagnostic, context.CancellationToken);
        }
    }
}
