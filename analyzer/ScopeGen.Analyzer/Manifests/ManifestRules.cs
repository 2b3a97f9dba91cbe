using System;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Rules;
using ScopeGen.Manifests.Checks;

namespace ScopeGen.Analyzer.Manifests;

/// <summary>The rules of block SCG3xxx.</summary>
internal static class ManifestRules
{
    public const string UnknownId = "SCG3001";
    public const string UnusedId = "SCG3002";
    public const string MissingId = "SCG3004";
    public const string DuplicateId = "SCG3005";
    public const string TooBroadId = "SCG3006";
    public const string DeprecatedId = "SCG3007";

    public static readonly DiagnosticDescriptor Unknown = Rule.Warning(
        UnknownId,
        RuleCategories.Manifests,
        "A declared scope is in no table of its provider",
        "{0}",
        "Most likely the scope is misspelt: the vendor refuses it, or grants nothing by it. If it is not, the table lacks it.");

    public static readonly DiagnosticDescriptor Unused = Rule.Warning(
        UnusedId,
        RuleCategories.Manifests,
        "No call needs a declared scope",
        "{0}",
        "The app asks its users for more than it uses. Where a call could not be resolved, or may stand in another project, nobody can tell, and the finding informs only.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Malformed = Rule.Warning(
        "SCG3003",
        RuleCategories.Manifests,
        "A manifest cannot be read",
        "{0}",
        "What the manifest declares at this place is not known. While a whole list of scopes cannot be read, no call is judged by the manifest.");

    public static readonly DiagnosticDescriptor Missing = Rule.Warning(
        MissingId,
        RuleCategories.Manifests,
        "Calls need scopes and no manifest exists",
        "{0} of {1} needs {2}, and no manifest declares scopes of {1}; {3} in all need one",
        "Name the app's manifest in a ScopeManifest item, so that its scopes are checked against the calls. Reported once for each provider, at the first call.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Duplicate = Rule.Warning(
        DuplicateId,
        RuleCategories.Manifests,
        "A scope is declared twice",
        "{0}",
        "One of the two says nothing; most likely it was meant to say something else.");

    public static readonly DiagnosticDescriptor TooBroad = Rule.Info(
        TooBroadId,
        RuleCategories.Manifests,
        "A declared scope is broader than the calls need",
        "{0}",
        "A scope that the table lists as the less privileged one opens all endpoints that calls of this project need the scope for.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Deprecated = Rule.Warning(
        DeprecatedId,
        RuleCategories.Manifests,
        "A declared scope is deprecated",
        "{0}",
        "The vendor advises against the scope, or grants it no more.");

    /// <summary>The rule that a finding breaks.</summary>
    public static DiagnosticDescriptor Of(ManifestFindingKind kind) => kind switch
    {
        ManifestFindingKind.Unknown => Unknown,
        ManifestFindingKind.Duplicate => Duplicate,
        ManifestFindingKind.Deprecated => Deprecated,
        ManifestFindingKind.Unused => Unused,
        ManifestFindingKind.TooBroad => TooBroad,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
