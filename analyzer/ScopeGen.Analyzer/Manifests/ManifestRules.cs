using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Rules;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>The rules of block SCG3xxx.</summary>
internal static class ManifestRules
{
    public static readonly DiagnosticDescriptor Malformed = Rule.Warning(
        "SCG3003",
        RuleCategories.Manifests,
        "A manifest cannot be read",
        "{0}",
        "What the manifest declares at this place is not known. While a whole list of scopes cannot be read, no call is judged by the manifest.");

    public static readonly DiagnosticDescriptor Missing = Rule.Warning(
        "SCG3004",
        RuleCategories.Manifests,
        "Calls need scopes and no manifest exists",
        "{0} of {1} needs {2}, and no manifest declares scopes of {1}; {3} in all need one",
        "Name the app's manifest in a ScopeManifest item, so that its scopes are checked against the calls. Reported once for each provider, at the first call.",
        WellKnownDiagnosticTags.CompilationEnd);
}
