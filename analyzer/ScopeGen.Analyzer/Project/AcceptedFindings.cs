using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Project;

/// <summary>
/// What a project accepts in its tables and manifests, where no <c>#pragma</c> can stand:
/// <c>scopegen_accepted.SCG3001 = custom:scope, internal:*</c> in a section of <c>.editorconfig</c> for the file, or in <c>.globalconfig</c>. A
/// finding is named by the text that it stands on.
/// </summary>
internal static class AcceptedFindings
{
    private const string Prefix = "scopegen_accepted.";

    /// <summary>Whether the project accepts a finding.</summary>
    public static bool Accepts(this AnalyzerOptions options, AdditionalText file, DiagnosticDescriptor rule, TextRange range, CancellationToken cancellationToken)
    {
        var metadata = options.BuildOptionsOf(file);
        if ((metadata.Get(Prefix + rule.Id) ?? options.GlobalBuildOptions().Get(Prefix + rule.Id)) is not { } accepted
            || file.GetText(cancellationToken)?.ToString() is not { } text
            || range.Start + range.Length > text.Length)
        {
            return false;
        }

        var found = text.Substring(range.Start, range.Length).Trim().Trim('"', '\'');
        return accepted.Split(',').Select(a => a.Trim()).Any(a => IsMatch(found, a));
    }

    private static bool IsMatch(string found, string accepted) => accepted.EndsWith("*", StringComparison.Ordinal)
        ? found.StartsWith(accepted.Substring(0, accepted.Length - 1), StringComparison.Ordinal)
        : accepted.Length > 0 && string.Equals(found, accepted, StringComparison.Ordinal);
}
