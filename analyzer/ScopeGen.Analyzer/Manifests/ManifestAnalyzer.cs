using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>Reports what is wrong in a manifest, whatever the code calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ManifestRules.Malformed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!ManifestFile.IsManifest(context.Options.BuildOptionsOf(file)) || context.Options.GlobalBuildOptions().IsOff)
        {
            return;
        }

        var text = file.GetText(context.CancellationToken);
        if (text == null)
        {
            Report(context, new ManifestProblem("The manifest cannot be opened.", new TextRange(0, 0, 1, 1)));
            return;
        }

        foreach (var problem in ManifestReader.Read(text.ToString()).Problems)
        {
            Report(context, problem);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ManifestProblem problem) =>
        context.ReportDiagnostic(Diagnostic.Create(ManifestRules.Malformed, context.AdditionalFile.LocationOf(problem.Range, context.CancellationToken), problem.Message));
}
