using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.Analyzer.Project;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Reports the calls whose route needs a scope that no manifest declares, and those that cannot be judged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [CallRules.MissingScope, CallRules.UnknownRoute, CallRules.Unresolved, CallRules.Ambiguous, ManifestRules.Missing, ManifestRules.Unused, ManifestRules.TooBroad];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A generated client calls the API as well as a written one.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Options.GlobalBuildOptions().IsOff)
        {
            return;
        }

        var project = ProjectInputs.Load(
            context.Options,
            text => context.TryGetValue(text, ProjectInputs.TableParser, out var table) ? table : null,
            context.CancellationToken);
        if (project.Catalog.Providers.IsEmpty)
        {
            return;
        }

        var sinks = SinkCatalog.Create(context.Compilation, project.Sinks);
        if (sinks.IsEmpty)
        {
            return;
        }

        var calls = new CompilationCalls(new CallEngine(context.Compilation, sinks, project.Settings), project);
        // By file, and not at the end: so an editor shows what is wrong while somebody types.
        context.RegisterSemanticModelAction(calls.Analyze);
        context.RegisterCompilationEndAction(calls.ReportAll);
    }
}
