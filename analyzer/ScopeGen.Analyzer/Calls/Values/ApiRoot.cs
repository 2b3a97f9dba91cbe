using System;
using System.Linq;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Tells the root of an API from a resource below it.</summary>
internal static class ApiRoot
{
    private static readonly string[] Names = ["api", "rest", "services"];

    /// <summary>Whether a base has more in its path than an API's root has: names for APIs, and versions such as <c>v2</c> or <c>2024-01</c>.</summary>
    public static bool HasResource(UrlText baseUrl)
    {
        var segments = UrlPattern.Parse(baseUrl).Path.Segments;
        return segments.Count > 0 && (segments[segments.Count - 1].Literal is not { } last || !Names.Contains(last, StringComparer.OrdinalIgnoreCase) && !IsVersion(last));
    }

    private static bool IsVersion(string segment)
    {
        var number = segment.TrimStart('v', 'V');
        return number.Length > 0 && segment.Length - number.Length <= 1 && char.IsDigit(number[0]) && number.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_');
    }
}
