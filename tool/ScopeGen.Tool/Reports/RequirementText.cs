using ScopeGen.Requirements;

namespace ScopeGen.Tool.Reports;

/// <summary>What a call needs, in words.</summary>
internal static class RequirementText
{
    /// <summary>All alternatives, the least privileged first: <c>a or b with c</c>.</summary>
    public static string Of(IEnumerable<ScopeSet> alternatives) => string.Join(" or ", alternatives.Select(a => string.Join(" with ", a.Scopes)));
}
