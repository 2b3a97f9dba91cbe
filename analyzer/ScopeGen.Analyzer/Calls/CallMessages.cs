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
        if (left > 0)
        {
            alternatives.Add(left == 1 ? "1 more" : $"one of {left} more");
        }

        return Join(alternatives, "or");
    }

    /// <summary>Who lacks a scope: <c>a.json does not declare</c>, <c>a.json and b.json do not declare</c>.</summary>
    public static string DoNotDeclare(IReadOnlyList<string> manifests) =>
        Join(manifests, "and") + (manifests.Count == 1 ? " does not declare" : " do not declare");

    /// <summary>Why a call cannot be told, from a fixed list.</summary>
    public static string Describe(UnresolvedReason reason, string? detail) => reason switch
    {
        UnresolvedReason.PublicParameter => "parameter of a public method",
        UnresolvedReason.ResponseData => "response data",
        UnresolvedReason.Configuration => "configuration",
        UnresolvedReason.UnboundedLoop => "unbounded loop",
        UnresolvedReason.TooManyAlternatives => "unsupported construct: more alternatives than are followed",
        UnresolvedReason.UnreadableManifest => "a manifest that cannot be read",
        _ => "unsupported construct" + (detail == null ? string.Empty : ": " + detail),
    };

    private static string Join(IReadOnlyList<string> items, string conjunction) => items.Count == 1
        ? items[0]
        : string.Join(", ", items.Take(items.Count - 1)) + " " + conjunction + " " + items[items.Count - 1];
}
