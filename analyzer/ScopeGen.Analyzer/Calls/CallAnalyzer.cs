using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.Analyzer.Project;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Reports the calls whose route needs a scope that no manifest declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CallRules.MissingScope, ManifestRules.Missing];

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

        var sinks = SinkCatalog.Create(context.Compilation);
        if (sinks.IsEmpty)
        {
            return;
        }

        var project = ProjectInputs.Load(
            context.Options,
            text => context.TryGetValue(text, ProjectInputs.TableParser, out var table) ? table : null,
            text => context.TryGetValue(text, ManifestFile.Parser, out var manifest) ? manifest : null,
            context.CancellationToken);
        if (project.Catalog.Providers.IsEmpty)
        {
            return;
        }

        var calls = new CompilationCalls(sinks, new CompilationFacts(context.Compilation), new CallJudge(project));
        context.RegisterOperationAction(calls.Analyze, OperationKind.Invocation);
        context.RegisterCompilationEndAction(calls.ReportUndeclared);
    }
}
