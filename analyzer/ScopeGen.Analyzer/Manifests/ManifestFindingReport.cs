using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Rules;
using ScopeGen.Manifests.Checks;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>Turns what is wrong with declared scopes into diagnostics that carry their fix.</summary>
internal static class ManifestFindingReport
{
    /// <summary>Property of a diagnostic: the scopes to declare in place of the one that it stands on, one on each line; empty where that is to go.</summary>
    public const string Replacements = nameof(Replacements);

    /// <summary>Reports a finding.</summary>
    public static void Report(ManifestFinding finding, AdditionalText file, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join("\n", finding.Replacements.Items));
        if (FileFindings.Create(options, file, ManifestRules.Of(finding.Kind), finding.Scope.Range, finding.Message, cancellationToken, finding.Doubt != null, properties) is { } diagnostic)
        {
            report(diagnostic);
        }
    }
}
