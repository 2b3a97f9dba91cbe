using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Requests;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.Analyzer.Project;
using ScopeGen.Routes;

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

        var facts = new CompilationFacts(context.Compilation);
        var judge = new CallJudge(project);
        var undeclared = new UndeclaredProviders();
        var reported = new ConcurrentDictionary<(SyntaxNode, Endpoint), bool>();
        context.RegisterOperationAction(operation => Analyze(operation, sinks, facts, judge, undeclared, reported), OperationKind.Invocation);
        context.RegisterCompilationEndAction(undeclared.Report);
    }

    private static void Analyze(OperationAnalysisContext context, SinkCatalog sinks, CompilationFacts facts, CallJudge judge, UndeclaredProviders undeclared, ConcurrentDictionary<(SyntaxNode, Endpoint), bool> reported)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (sinks.Find(invocation.TargetMethod) is not { Does: SinkAction.Sends } sink)
        {
            return;
        }

        var caller = context.ContainingSymbol.ContainingType ?? invocation.TargetMethod.ContainingType;
        var call = new CallReader(sinks, facts, context.CancellationToken).Read(invocation, sink, caller);

        // A call that may send several requests is reported once for each endpoint it lacks a scope for.
        foreach (var verdict in judge.Judge(call).GroupBy(v => (v.Kind, v.Provider, v.Endpoint)).Select(g => g.First()))
        {
            switch (verdict.Kind)
            {
                // One request may be sent at several places, and has one URL.
                case VerdictKind.Missing when reported.TryAdd((call.UrlSyntax, verdict.Endpoint!), true):
                    context.ReportDiagnostic(CreateMissing(call, verdict));
                    break;
                case VerdictKind.NoManifest:
                    undeclared.Add(verdict, call.UrlSyntax.GetLocation());
                    break;
            }
        }
    }

    private static Diagnostic CreateMissing(CallSite call, Verdict verdict)
    {
        var provider = verdict.Provider!.Provider;
        return Diagnostic.Create(
            CallRules.MissingScope,
            call.UrlSyntax.GetLocation(),
            MissingScopeProperties.Create(provider, verdict.Requirement, verdict.Lacking),
            verdict.Endpoint!.ToString(),
            provider,
            CallMessages.Describe(verdict.Requirement),
            CallMessages.DoNotDeclare(verdict.Lacking.Select(m => m.Name).ToList()));
    }
}
