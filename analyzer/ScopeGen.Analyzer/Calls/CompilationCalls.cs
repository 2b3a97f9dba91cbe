using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Project;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Looks at the calls of one compilation, from several threads.</summary>
internal sealed class CompilationCalls(CallEngine engine, ProjectInputs project)
{
    private readonly CallJudge _judge = new(project);
    private readonly DeclaredWithoutNeed _declared = new(project);
    private readonly UndeclaredProviders _undeclared = new();
    private readonly ConcurrentDictionary<(SyntaxNode, Endpoint), bool> _reported = new();

    /// <summary>Reads, judges and reports the call sites of a file.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        engine.Prepare(context.CancellationToken);
        var tree = TreeIndex.Of(context.SemanticModel.SyntaxTree, context.CancellationToken);
        foreach (var member in tree.Members.Where(engine.Index.MaySend))
        {
            if (MemberSyntax.SymbolOf(member, engine.Models.Of(member.SyntaxTree), context.CancellationToken) is not { } symbol)
            {
                continue;
            }

            foreach (var call in engine.Places.In(symbol, member, new Session(context.CancellationToken)))
            {
                Report(call, context);
            }
        }
    }

    /// <summary>Reports what only all calls together tell.</summary>
    public void ReportAll(CompilationAnalysisContext context)
    {
        _undeclared.Report(context);
        _declared.Report(context);
    }

    private void Report(CallSite call, SemanticModelAnalysisContext context)
    {
        var verdicts = _judge.Judge(call);
        _declared.Add(new ScannedCall(call, verdicts));
        if (call.Reason != UnresolvedReason.None)
        {
            context.ReportDiagnostic(Diagnostic.Create(CallRules.Unresolved, call.UrlSyntax.GetLocation(), CallMessages.Describe(call.Reason, call.Detail)));
        }

        // A call that may send several requests is reported once for each endpoint it lacks a scope for.
        foreach (var (request, verdict) in call.Requests.Zip(verdicts, (r, v) => (r, v)).GroupBy(v => (v.v.Kind, v.v.Provider, v.v.Endpoint)).Select(g => g.First()))
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
                case VerdictKind.UnknownRoute:
                    context.ReportDiagnostic(Diagnostic.Create(CallRules.UnknownRoute, call.UrlSyntax.GetLocation(), $"{request.Method} {request.Route}", verdict.Provider!.Provider));
                    break;
                case VerdictKind.Ambiguous:
                    context.ReportDiagnostic(Diagnostic.Create(CallRules.Ambiguous, call.UrlSyntax.GetLocation(), $"{request.Method} {request.Route}", verdict.Provider!.Provider));
                    break;
                case VerdictKind.Unresolved:
                    context.ReportDiagnostic(Diagnostic.Create(CallRules.Unresolved, call.UrlSyntax.GetLocation(), CallMessages.Describe(verdict.Reason, null)));
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
