using System.Text.RegularExpressions;
using ScopeGen.Text;

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

        var joined = Join().Replace(OnOneLine(cell), "\0");
        return [.. Separator().Split(joined)
            .Select(alternative => (IReadOnlyList<string>)[.. alternative.Split('\0').Select(s => s.Trim('`', '"', '\'')).Where(s => s.Length > 0)])
            .Where(a => a.Count > 0)];
    }

    /// <summary>The endpoints of a cell: methods, each with the paths behind it.</summary>
    public static IReadOnlyList<(string Method, string Path)> EndpointsOf(string cell)
    {
        var found = new List<(string, string)>();
        foreach (Match match in Endpoint().Matches(OnOneLine(cell)))
        {
            foreach (Capture method in match.Groups["method"].Captures)
            {
                found.AddRange(match.Groups["path"].Captures.Select(p => (method.Value.ToUpperInvariant(), p.Value)));
            }
        }

        return found;
    }

    /// <summary>The events of a cell; a name may have spaces.</summary>
    public static IReadOnlyList<string> EventsOf(string cell) => IsNothing(cell) ? [] : [.. Break().Replace(cell, "\n").Split(['\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The words of a cell: paths or methods.</summary>
    public static IReadOnlyList<string> WordsOf(string cell) => IsNothing(cell) ? [] : Break().Replace(cell, " ").Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text of a cell on one line; null where it says nothing.</summary>
    public static string? TextOf(string cell) => cell.Length == 0 ? null : WhiteSpace.Collapse(cell) is { Length: > 0 } text and not ("-" or "–" or "—") ? text : null;

    /// <summary>Whether a cell says that there is nothing.</summary>
    public static bool IsNothing(string cell) => string.IsNullOrWhiteSpace(cell) || Nothing.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Without runs of white space, over which an expression may go back and forth, and without HTML's line breaks.</summary>
    private static string OnOneLine(string cell) => WhiteSpace.Collapse(Break().Replace(cell, " "));

    [GeneratedRegex(@"<br\s?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@" (?:\+|&|and) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Join();

    [GeneratedRegex(@"(?: or |[ ,;])+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    // Methods apart by commas, then paths apart by commas. What has no slash is a path only as a parameter.
    [GeneratedRegex(@"\b(?<method>GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)(?: ?[,/|] ?(?<method>GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS))*\b ?:? ?`?(?<path>(?:https?://|/|:\w|\{|[a-z][\w.{}:-]*/)[^ ,;`|]*)(?:`? ?, ?`?(?<path>/[^ ,;`|]*))*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Endpoint();
}
