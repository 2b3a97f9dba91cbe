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
                .ThenBy(c => c.Verdict.Endpoint!.Order)
                .ToList();
            var (first, location) = sorted[0];
            var places = sorted.Select(c => c.Location).Distinct().ToList();
            context.ReportDiagnostic(Diagnostic.Create(
                ManifestRules.Missing,
                location,
                places.Skip(1),
                first.Endpoint!.ToString(),
                calls.Key,
                CallMessages.Describe(first.Requirement),
                places.Count == 1 ? "1 call" : places.Count + " calls"));
        }
    }
}
