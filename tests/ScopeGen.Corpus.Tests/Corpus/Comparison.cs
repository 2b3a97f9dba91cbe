using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Testing;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>Compares the call sites that a scan found with the comments.</summary>
internal static class Comparison
{
    /// <summary>One line for each difference: <c>file:line: expected ..., found ...</c>.</summary>
    public static IReadOnlyList<string> Differences(CorpusCase corpus, IEnumerable<CallSite> sites)
    {
        var found = sites.ToLookup(Place);
        var expected = corpus.Files
            .SelectMany(f => f.Expected, (f, e) => (Place: (Path: TestState.Folder + f.Name, Line: e.Key), Expectation: e.Value))
            .ToDictionary(e => e.Place, e => e.Expectation);

        return [.. expected.Keys
            .Union(found.Select(s => s.Key))
            .Where(place => !Agree(expected.GetValueOrDefault(place), [.. found[place]]))
            .OrderBy(place => place.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Line)
            .Select(place => Describe(corpus, place, expected.GetValueOrDefault(place), [.. found[place]]))];
    }

    private static bool Agree(Expectation? expected, IReadOnlyList<CallSite> found) =>
        found.Count == 0 ? expected is null or { IsOptional: true } : found.Count == 1 && expected?.IsMetBy(found[0]) == true;

    private static string Describe(CorpusCase corpus, (string Path, int Line) place, Expectation? expected, IReadOnlyList<CallSite> found)
    {
        var name = place.Path[TestState.Folder.Length..];
        var file = corpus.Name.EndsWith(name, StringComparison.Ordinal) ? corpus.Name : $"{corpus.Name}/{name}";
        var actual = found.Count == 0 ? "nothing" : string.Join(" and ", found.Select(Expectation.Describe));
        return $"Forms/{file}:{place.Line}: expected {expected?.Text ?? "nothing"}\n    found {actual}";
    }

    private static (string Path, int Line) Place(CallSite site)
    {
        var span = site.Location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line + 1);
    }
}
