using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Options.GlobalBuildOptions().IsOff)
        {
            return;
        }

        // Parsed once per text, for this analyzer and the one that judges calls.
        var problems = new Dictionary<AdditionalText, IEnumerable<ManifestProblem>>();
        foreach (var file in context.Options.AdditionalFiles.Where(f => ManifestFile.IsManifest(context.Options.BuildOptionsOf(f))))
        {
            var text = file.GetText(context.CancellationToken);
            problems[file] = text != null && context.TryGetValue(text, ManifestFile.Parser, out var manifest)
                ? manifest.Problems
                : [new ManifestProblem("The manifest cannot be opened.", new TextRange(0, 0, 1, 1))];
        }

        context.RegisterAdditionalFileAction(file => Report(file, problems));
    }

    private static void Report(AdditionalFileAnalysisContext context, IReadOnlyDictionary<AdditionalText, IEnumerable<ManifestProblem>> problems)
    {
        if (!problems.TryGetValue(context.AdditionalFile, out var found))
        {
            return;
        }

        foreach (var problem in found)
        {
            var location = context.AdditionalFile.LocationOf(problem.Range, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(ManifestRules.Malformed, location, problem.Message));
        }
    }
}
