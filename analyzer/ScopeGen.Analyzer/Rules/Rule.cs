using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Rules;

/// <summary>Makes the descriptors of the rules, so that each has a category of its block and a link to its page.</summary>
internal static class Rule
{
    private const string Pages = "https://github.com/scopegen/scopegen/blob/main/docs/rules/";

    /// <summary>A rule that is on by default and warns.</summary>
    /// <param name="id">The rule's number.</param>
    /// <param name="category">What it is about, one of <see cref="RuleCategories"/>.</param>
    /// <param name="title">A sentence without values.</param>
    /// <param name="messageFormat">What is wrong, with values.</param>
    /// <param name="description">Why it matters and what to do.</param>
    /// <param name="customTags">Tags of <see cref="WellKnownDiagnosticTags"/>.</param>
    public static DiagnosticDescriptor Warning(string id, string category, string title, string messageFormat, string description, params string[] customTags) =>
        Create(id, category, title, messageFormat, description, DiagnosticSeverity.Warning, customTags);

    /// <summary>A rule that is on by default and informs.</summary>
    /// <inheritdoc cref="Warning"/>
    public static DiagnosticDescriptor Info(string id, string category, string title, string messageFormat, string description, params string[] customTags) =>
        Create(id, category, title, messageFormat, description, DiagnosticSeverity.Info, customTags);

    /// <summary>A rule that nobody sees who does not raise its severity.</summary>
    /// <inheritdoc cref="Warning"/>
    public static DiagnosticDescriptor Hidden(string id, string category, string title, string messageFormat, string description) =>
        Create(id, category, title, messageFormat, description, DiagnosticSeverity.Hidden);

    private static DiagnosticDescriptor Create(string id, string category, string title, string messageFormat, string description, DiagnosticSeverity severity, params string[] customTags) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault: true, description, Pages + id + ".md", customTags);
}
