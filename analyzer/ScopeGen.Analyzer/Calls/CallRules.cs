using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Rules;

namespace ScopeGen.Analyzer.Calls;

/// <summary>The rules of block SCG2xxx.</summary>
internal static class CallRules
{
    public const string MissingScopeId = "SCG2001";

    public static readonly DiagnosticDescriptor MissingScope = Rule.Warning(
        MissingScopeId,
        RuleCategories.Calls,
        "A call needs a scope that the manifest does not declare",
        "{0} of {1} needs {2}, which {3}",
        "The vendor answers 401 or 403 to a call whose scope the app did not ask for. Declare one of the scopes, the least privileged first, or leave the call out.");
}
