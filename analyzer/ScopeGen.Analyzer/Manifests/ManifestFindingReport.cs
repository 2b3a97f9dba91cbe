using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests.Checks;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>Turns what is wrong with declared scopes into diagnostics that carry their fix.</summary>
internal static class ManifestFindingReport
{
    /// <summary>Property of a diagnostic: the scopes to declare in place of the one that it stands on, one on each line; empty where that is to go.</summary>
    public const string Replacements = nameof(Replacements);

    /// <summary>Reports a finding, unless the project accepts it.</summary>
    public static void Report(ManifestFinding finding, AdditionalText file, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var rule = ManifestRules.Of(finding.Kind);
        if (options.Accepts(file, rule, finding.Scope.Range, cancellationToken))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join("\n", finding.Replacements.Items));
        var severity = finding.Doubt != null ? Min(rule.DefaultSeverity, DiagnosticSeverity.Info) : rule.DefaultSeverity;
        report(Diagnostic.Create(rule, file.LocationOf(finding.Scope.Range, cancellationToken), severity, additionalLocations: null, properties, finding.Message));
    }

    private static DiagnosticSeverity Min(DiagnosticSeverity a, DiagnosticSeverity b) => a < b ? a : b;
}
