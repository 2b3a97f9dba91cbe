using System.Text.RegularExpressions;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Importing.Pages;

/// <summary>
/// HighLevel's <em>Scopes</em> page as text, and its earlier Spanish version: a table of scopes, endpoints, events and access types. Cells that
/// are merged or blank are gone, so that a cell's place says nothing: what it holds does.
/// </summary>
internal sealed partial class HighLevelPage : PageFormat
{
    // Of a row of four cells, where the last one's may be missing.
    private const int FewestPipes = 3;

    private static readonly Dictionary<string, string> AccessNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Sub-Account"] = "Sub-Account",
        ["Agency"] = "Agency",
        // The Spanish page's words for them.
        ["Sub-cuenta"] = "Sub-Account",
        ["Company"] = "Agency",
    };

    /// <inheritdoc/>
    public override string Name => "highlevel-page";

    /// <inheritdoc/>
    public override string Description => "HighLevel's Scopes page, as text, and its earlier version in Spanish";

    /// <inheritdoc/>
    protected override string Provider => "HighLevel";

    /// <inheritdoc/>
    protected override void Read(ImportFile file, List<PageLine> lines, TableBuilder table)
    {
        var header = lines.FindIndex(l => IsHeader(CellsOf(l)));
        if (header < 0)
        {
            throw file.At(0).Fault("no table of scopes of HighLevel's page: its header, from 'Scope' to 'Access Type', is missing");
        }

        string? scope = null;
        foreach (var line in lines.Skip(header + 1))
        {
            var cells = CellsOf(line);
            // Text between and behind the rows is none, nor is a header that stands again.
            if (cells.Count == 0 || IsHeader(cells) || line.Text.All(c => c is '|' or '-' or ':' or ' ') || !(line.Text.Contains('|') || Endpoint().IsMatch(line.Text)))
            {
                continue;
            }

            if (!line.Text.EndsWith('|') || line.Text.Count(c => c == '|') < FewestPipes)
            {
                if (IsCell(cells[0].Text))
                {
                    throw file.At(line.Start + line.Text.Length).Fault("the row has no end: does the page end here?");
                }

                continue;
            }

            scope = ReadRow(file, line.Start, cells, scope, table);
        }

        // A first cell, or a part of one, directly below the table.
        if (lines.Count > 1 && !file.Text.EndsWith('\n') && !lines[^1].Text.Any(c => c is '|' or ' ') && lines[^2].Text.EndsWith('|'))
        {
            throw file.At(lines[^1].Start).Fault("the row has no end: does the page end here?");
        }
    }

    private static bool IsCell(string text) => Endpoint().IsMatch(text) || ScopeName().IsMatch(text) || Event().IsMatch(text);

    private static string? ReadRow(ImportFile file, int start, List<(string Text, int Start)> cells, string? scope, TableBuilder table)
    {
        (Place Place, string Method, string Path)? endpoint = null;
        (Place Place, string Name)? happening = null;
        var access = EquatableArray<string>.Empty;
        var scopePlace = file.At(start);
        var isFirst = true;
        foreach (var (text, cellStart) in cells)
        {
            var place = file.At(cellStart);
            if (Endpoint().Match(text) is { Success: true } match && endpoint == null)
            {
                endpoint = (place, match.Groups[1].Value, match.Groups[2].Value);
            }
            else if (AccessOf(text) is { } names)
            {
                access = names;
            }
            else if (isFirst && ScopeName().IsMatch(text))
            {
                (scope, scopePlace) = (text, place);
            }
            else if (Event().IsMatch(text) && happening == null)
            {
                happening = (place, text);
            }
            else
            {
                table.Note(place, $"the cell '{Excerpt.Of(text)}' is neither scope, endpoint, event nor access type; it is left out");
                // What stands where a scope does is one that is not understood: the rows below belong to it.
                scope = isFirst ? null : scope;
            }

            isFirst = false;
        }

        if (scope == null)
        {
            table.Note(scopePlace, "the row belongs to no scope; it is left out");
            return null;
        }

        var details = new ScopeTableRow { Access = access };
        if (endpoint is { } route)
        {
            table.Add(route.Place, [scope], route.Method, route.Path, details);
        }

        if (happening is { } webhook)
        {
            table.Add(webhook.Place, [scope], details: details with { Event = webhook.Name });
        }

        if (endpoint == null && happening == null)
        {
            table.Add(scopePlace, [scope], details: details);
        }

        return scope;
    }

    /// <summary>The cells that hold something, with their offsets in the page.</summary>
    private static List<(string Text, int Start)> CellsOf(PageLine line)
    {
        var cells = new List<(string, int)>();
        var start = 0;
        foreach (var cell in line.Text.Split('|'))
        {
            var text = cell.Trim();
            if (text.Length > 0 && !Blank().IsMatch(text))
            {
                cells.Add((text, line.Start + start + cell.IndexOf(text, StringComparison.Ordinal)));
            }

            start += cell.Length + 1;
        }

        return cells;
    }

    private static bool IsHeader(List<(string Text, int Start)> cells) => cells.Count == 4
        && cells[0].Text.Equals("Scope", StringComparison.OrdinalIgnoreCase)
        && cells[1].Text.Contains("API", StringComparison.OrdinalIgnoreCase)
        && cells[2].Text.Contains("Webhook", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<string>? AccessOf(string cell)
    {
        var names = cell.Split(',').Select(n => AccessNames.GetValueOrDefault(n.Trim())).ToList();
        return names.Contains(null) ? null : names.Select(n => n!).ToEquatableArray();
    }

    [GeneratedRegex(@"^(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)\s+(\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Endpoint();

    [GeneratedRegex(@"^[a-z][A-Za-z0-9_./:-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ScopeName();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    // "&nbsp;", and how the page misspells it.
    [GeneratedRegex(@"^(&[a-z]+;|\s)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
