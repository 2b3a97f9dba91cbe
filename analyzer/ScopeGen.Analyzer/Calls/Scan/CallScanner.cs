using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Project;

namespace ScopeGen.Analyzer.Calls.Scan;

/// <summary>Lists and judges every call site of a compilation: the analyzer's engine for those who want the whole picture.</summary>
internal static class CallScanner
{
    /// <summary>Every call site, by file in ordinal order and place.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="project">Tables, manifests, settings and sinks; without a table every call is listed and none is judged.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    public static ImmutableArray<ScannedCall> Scan(Compilation compilation, ProjectInputs project, CancellationToken cancellationToken)
    {
        var sinks = SinkCatalog.Create(compilation, project.Sinks);
        if (sinks.IsEmpty)
        {
            return [];
        }

        var engine = new CallEngine(compilation, sinks, project.Settings);
        var judge = new CallJudge(project);
        return [.. engine.Prepare(cancellationToken).Trees.SelectMany(t => ScanTree(engine, t, cancellationToken)).Select(s => new ScannedCall(s, judge.Judge(s)))];
    }

    private static IEnumerable<CallSite> ScanTree(CallEngine engine, TreeIndex tree, CancellationToken cancellationToken) => tree.Members
        .Where(engine.Index.MaySend)
        .SelectMany(m => MemberSyntax.SymbolOf(m, engine.Models.Of(m.SyntaxTree), cancellationToken) is { } symbol ? engine.Places.In(symbol, m, new Session(cancellationToken)) : [])
        .OrderBy(s => s.Location.SourceSpan.Start);
}
