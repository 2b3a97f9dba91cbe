using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Project;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Rules;

/// <summary>
/// What is reported in tables and manifests, where no <c>#pragma</c> can stand and the compiler takes no severity from <c>.editorconfig</c>. A
/// section for the file says it with keys of ScopeGen's own; so does <c>.globalconfig</c> for all files:
/// <c>scopegen_severity.SCG3001 = error</c>, and <c>scopegen_accepted.SCG3001 = custom:scope, internal:*</c> for single findings, named by the
/// text that they stand on.
/// </summary>
internal static class FileFindings
{
    private const string Accepted = "scopegen_accepted.";
    private const string Severity = "scopegen_severity.";

    /// <summary>The diagnostic of a finding; null where the project does not want it.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="file">The table or manifest.</param>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="range">The place.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cancellationToken">Stops the reading of the file.</param>
    /// <param name="isUncertain">Whether it is to inform at most, unless the project says otherwise.</param>
    /// <param name="properties">What a fix needs to know.</param>
    public static Diagnostic? Create(
        AnalyzerOptions options,
        AdditionalText file,
        DiagnosticDescriptor rule,
        TextRange range,
        string message,
        CancellationToken cancellationToken,
        bool isUncertain = false,
        ImmutableDictionary<string, string?>? properties = null)
    {
        var usual = isUncertain && rule.DefaultSeverity > DiagnosticSeverity.Info ? DiagnosticSeverity.Info : rule.DefaultSeverity;
        if (SeverityOf(Get(options, file, Severity + rule.Id), usual) is not { } severity
            || (Get(options, file, Accepted + rule.Id) is { } accepted && IsAccepted(file, range, accepted, cancellationToken)))
        {
            return null;
        }

        return Diagnostic.Create(rule, file.LocationOf(range, cancellationToken), severity, additionalLocations: null, properties, message);
    }

    private static string? Get(AnalyzerOptions options, AdditionalText file, string key) => options.BuildOptionsOf(file).Get(key) ?? options.GlobalBuildOptions().Get(key);

    private static bool IsAccepted(AdditionalText file, TextRange range, string accepted, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken)?.ToString() ?? string.Empty;
        var found = range.Start + range.Length > text.Length ? string.Empty : text.Substring(range.Start, range.Length).Trim().Trim('"', '\'');
        return accepted.Split(',').Select(a => a.Trim()).Any(a => IsMatch(found, a));
    }

    private static bool IsMatch(string found, string accepted) => accepted.EndsWith("*", StringComparison.Ordinal)
        ? found.StartsWith(accepted.Substring(0, accepted.Length - 1), StringComparison.Ordinal)
        : accepted.Length > 0 && string.Equals(found, accepted, StringComparison.Ordinal);

    /// <summary>The severity of a word that <c>.editorconfig</c> has for it; null for none, and the usual one for another word.</summary>
    private static DiagnosticSeverity? SeverityOf(string? word, DiagnosticSeverity usual) => word?.ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" => DiagnosticSeverity.Hidden,
        "none" => null,
        _ => usual,
    };
}
