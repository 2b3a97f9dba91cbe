using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Requests;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Looks at the calls of one compilation, from several threads.</summary>
internal sealed class CompilationCalls(SinkCatalog sinks, CompilationFacts facts, CallJudge judge)
{
    private readonly UndeclaredProviders _undeclared = new();
    private readonly ConcurrentDictionary<(SyntaxNode, Endpoint), bool> _reported = new();

    /// <summary>Reads, judges and reports an invocation that sends a request.</summary>
    public void Analyze(OperationAnalysisContext context)
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
                case VerdictKind.Missing when _reported.TryAdd((call.UrlSyntax, verdict.Endpoint!), true):
                    context.ReportDiagnostic(CreateMissing(call, verdict));
                    break;
                case VerdictKind.NoManifest:
                    _undeclared.Add(verdict, call.UrlSyntax.GetLocation());
                    break;
            }
        }
    }

    /// <summary>Reports the providers that are called and for which no manifest speaks.</summary>
    public void ReportUndeclared(CompilationAnalysisContext context) => _undeclared.Report(context);

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
