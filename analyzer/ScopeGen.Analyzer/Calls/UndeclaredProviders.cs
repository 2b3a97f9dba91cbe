using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Manifests;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Collects the calls to providers for which no manifest speaks; one report for each provider says enough.</summary>
internal sealed class UndeclaredProviders
{
    private readonly ConcurrentBag<(Verdict Verdict, Location Location)> _calls = [];

    public void Add(Verdict verdict, Location location) => _calls.Add((verdict, location));

    public void Report(CompilationAnalysisContext context)
    {
        foreach (var calls in _calls.GroupBy(c => c.Verdict.Provider!.Provider, StringComparer.Ordinal))
        {
            var sorted = calls
                .OrderBy(c => c.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(c => c.Location.SourceSpan.Start)
                .ToList();
            var (first, location) = sorted[0];
            context.ReportDiagnostic(Diagnostic.Create(
                ManifestRules.Missing,
                location,
                sorted.Skip(1).Select(c => c.Location),
                first.Endpoint!.ToString(),
                calls.Key,
                CallMessages.Describe(first.Requirement),
                sorted.Count == 1 ? "1 call" : sorted.Count + " calls"));
        }
    }
}
