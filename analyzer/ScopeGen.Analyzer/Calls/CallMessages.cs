using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;

namespace ScopeGen.Analyzer.Calls;

/// <summary>The words of the rules about calls.</summary>
internal static class CallMessages
{
    // More alternatives than a reader weighs; the fix offers them all.
    private const int MaxAlternatives = 3;

    /// <summary>A requirement, the least privileged alternative first: <c>'a' or 'b' with 'c'</c>.</summary>
    public static string Describe(Requirement requirement)
    {
        var alternatives = requirement.Alternatives.Take(MaxAlternatives).Select(a => string.Join(" with ", a.Scopes.Select(s => "'" + s + "'"))).ToList();
        var left = requirement.Alternatives.Count - alternatives.Count;
        return string.Join(" or ", alternatives) + (left > 0 ? $" or {left} more" : string.Empty);
    }

    /// <summary>Names as a list: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
}
