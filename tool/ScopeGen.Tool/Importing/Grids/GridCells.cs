using System.Text.RegularExpressions;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>Takes cells apart that hold several things.</summary>
internal static partial class GridCells
{
    private static readonly string[] Nothing = ["-", "–", "—", "none", "n/a", "no scope"];

    /// <summary>
    /// The scopes of a cell: alternatives, apart by white space, commas, semicolons or the word <em>or</em>, each with those that a plus sign, an
    /// ampersand or the word <em>and</em> joins.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> ScopesOf(string cell)
    {
        if (IsNothing(cell))
        {
            return [];
        }

        var joined = Join().Replace(cell, "\0");
        return [.. Separator().Split(joined)
            .Select(alternative => (IReadOnlyList<string>)[.. alternative.Split('\0').Select(s => s.Trim('`', '"', '\'')).Where(s => s.Length > 0)])
            .Where(a => a.Count > 0)];
    }

    /// <summary>The endpoints of a cell: methods, each with the paths behind it.</summary>
    public static IReadOnlyList<(string Method, string Path)> EndpointsOf(string cell)
    {
        var found = new List<(string, string)>();
        foreach (Match match in Endpoint().Matches(cell))
        {
            found.AddRange(match.Groups["method"].Captures.Select(m => (m.Value.ToUpperInvariant(), match.Groups["path"].Value)));
        }

        return found;
    }

    /// <summary>The words of a cell: paths, methods or events.</summary>
    public static IReadOnlyList<string> WordsOf(string cell) => IsNothing(cell) ? [] : cell.Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text of a cell on one line; null where it says nothing.</summary>
    public static string? TextOf(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text and not ("-" or "–" or "—") ? text : null;

    /// <summary>Whether a cell says that there is nothing.</summary>
    public static bool IsNothing(string cell) => string.IsNullOrWhiteSpace(cell) || Nothing.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\s*(?:\s\+\s|\s&\s|\sand\s)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Join();

    [GeneratedRegex(@"(?:\s+or\s+|[\s,;])+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(?<method>GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)(?:\s*[,/|]\s*(?<method>GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS))*\b\s*:?\s*`?(?<path>(?:https?://|/|(?=[a-z{:]))[^\s,;`]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Endpoint();
}
