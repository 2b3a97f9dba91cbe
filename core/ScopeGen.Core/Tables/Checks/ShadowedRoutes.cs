using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Routes;
using ScopeGen.Text;

namespace ScopeGen.Tables.Checks;

/// <summary>
/// Finds the templates of one provider that no call is ever matched to, since another one of the same method fits every path that they fit,
/// and is asked first. By the order of <see cref="RouteIndex"/> (literals, mixed segments by their literal text, a parameter; segment by
/// segment, and back where one leads nowhere) there are two ways to that:
/// <list type="number">
/// <item>The templates fit the same paths, as <c>/users/{id}</c> and <c>/Users/{name}/</c> do. They are one endpoint, which goes by the
/// earlier row, and their rows are alternatives.</item>
/// <item>Where they differ first, both have a mixed segment, and the later one only has more parameters side by side:
/// <c>{a}{b}.json</c> fits nothing that <c>{name}.json</c> does not fit. A literal or a parameter there cannot be: the one fits a single
/// text, and the other comes last. Other segments are the same, or differ in the same way: that one of them is wider as well is not looked for.</item>
/// </list>
/// </summary>
internal static class ShadowedRoutes
{
    private const string SideBySide = "{}{}";

    // A table of nothing but such templates would be compared with itself.
    private const int MaxRivals = 8;

    public static IEnumerable<RowFinding> Find(IReadOnlyList<ProjectRow> rows)
    {
        var endpoints = new Dictionary<(string Method, string MatchKey), ProjectRow>();
        var spellings = new HashSet<(string Method, string Text)>();
        foreach (var row in rows)
        {
            // Several rows with one template are alternatives.
            if (row.Row.Path is not { } path || !spellings.Add((row.Row.Method!, path.Text)))
            {
                continue;
            }

            if (endpoints.TryGetValue((row.Row.Method!, path.MatchKey), out var first))
            {
                yield return Finding(row, () => $"{Describe(row)} fits the same calls as {Describe(first)} ({first.PlaceFrom(row)}): both are one endpoint, and their scopes are alternatives.");
            }
            else
            {
                endpoints.Add((row.Row.Method!, path.MatchKey), row);
            }
        }

        foreach (var (row, rival) in FindCovered(endpoints))
        {
            yield return Finding(row, () => $"No call is matched to {Describe(row)}: {Describe(rival)} ({rival.PlaceFrom(row)}) fits whatever it fits, and comes first.");
        }
    }

    /// <summary>The second way.</summary>
    private static IEnumerable<(ProjectRow Row, ProjectRow Rival)> FindCovered(Dictionary<(string Method, string MatchKey), ProjectRow> endpoints)
    {
        var candidates = endpoints.Keys.Where(k => k.MatchKey.Contains(SideBySide)).ToList();
        if (candidates.Count == 0)
        {
            yield break;
        }

        var rivals = endpoints.ToLookup(e => (e.Key.Method, Collapse(e.Key.MatchKey)), e => e.Value);
        foreach (var key in candidates)
        {
            var row = endpoints[key];
            foreach (var rival in rivals[(key.Method, Collapse(key.MatchKey))].Take(MaxRivals))
            {
                if (AlwaysComesFirst(rival.Row.Path!.Pattern, row.Row.Path!.Pattern))
                {
                    yield return (row, rival);
                    break;
                }
            }
        }
    }

    /// <summary>Whether <paramref name="rival"/> fits every path that <paramref name="pattern"/> fits, and is asked first.</summary>
    private static bool AlwaysComesFirst(RoutePattern rival, RoutePattern pattern)
    {
        if (rival.Segments.Count != pattern.Segments.Count)
        {
            return false;
        }

        var differs = false;
        for (var i = 0; i < pattern.Segments.Count; i++)
        {
            var (mine, other) = (pattern.Segments[i], rival.Segments[i]);
            if (mine.MatchKey == other.MatchKey)
            {
                continue;
            }

            if (!Covers(other, mine) || (!differs && !(mine.IsMixed && other.IsMixed && RouteSegment.CompareMixed(other, mine) < 0)))
            {
                return false;
            }

            differs = true;
        }

        return differs;
    }

    /// <summary>Whether two segments differ only in that <paramref name="narrow"/> has more parameters side by side, each of which needs a character.</summary>
    private static bool Covers(RouteSegment wide, RouteSegment narrow)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            var (wideHoles, narrowHoles) = (CountHoles(wide, i), CountHoles(narrow, j));
            (i, j) = (i + wideHoles, j + narrowHoles);
            if (wideHoles > narrowHoles || (wideHoles == 0 && narrowHoles > 0))
            {
                return false;
            }

            if (i == wide.Pieces.Count || j == narrow.Pieces.Count)
            {
                return i == wide.Pieces.Count && j == narrow.Pieces.Count;
            }

            if (!string.Equals(wide.Pieces[i++].Literal, narrow.Pieces[j++].Literal, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
    }

    private static int CountHoles(RouteSegment segment, int start)
    {
        var end = start;
        while (end < segment.Pieces.Count && segment.Pieces[end].IsHole)
        {
            end++;
        }

        return end - start;
    }

    /// <summary>The key with one parameter in place of several side by side.</summary>
    private static string Collapse(string matchKey)
    {
        while (matchKey.Contains(SideBySide))
        {
            matchKey = matchKey.Replace(SideBySide, "{}");
        }

        return matchKey;
    }

    private static RowFinding Finding(ProjectRow row, Func<string> message) => new(TableProblemKind.ShadowedRoute, message, row, TableColumns.Path);

    private static string Describe(ProjectRow row) => Excerpt.Of(row.Row.Method + " " + row.Row.Path);
}
