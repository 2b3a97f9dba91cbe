namespace ScopeGen.Analyzer.Rules;

/// <summary>The category of each block of rules.</summary>
internal static class RuleCategories
{
    /// <summary>SCG1xxx.</summary>
    public const string Tables = "ScopeGen.Tables";

    /// <summary>SCG2xxx.</summary>
    public const string Calls = "ScopeGen.Calls";

    /// <summary>SCG3xxx.</summary>
    public const string Manifests = "ScopeGen.Manifests";
}
