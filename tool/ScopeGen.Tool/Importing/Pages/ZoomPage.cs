using System.Text.RegularExpressions;
using ScopeGen.Scopes;
using ScopeGen.Tables;

namespace ScopeGen.Tool.Importing.Pages;

/// <summary>
/// Zoom's page of classic scopes as text: sections, in each of them scopes, of each a description, the words <c>Associated API</c>, and links to
/// the operations that it opens, as far as the page names them.
/// </summary>
internal sealed partial class ZoomPage : PageFormat
{
    private const string EndOfScope = "Associated API";

    // In lines. A page of nothing but words would be read again from each of them.
    private const int LongestDescription = 50;

    /// <inheritdoc/>
    public override string Name => "zoom-page";

    /// <inheritdoc/>
    public override string Description => "Zoom's page of classic scopes, as text";

    /// <inheritdoc/>
    protected override string Provider => "Zoom";

    /// <inheritdoc/>
    protected override void Read(ImportFile file, List<PageLine> lines, TableBuilder table)
    {
        string? section = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Section().Match(lines[i].Text) is { Success: true } heading)
            {
                section = heading.Groups[1].Value;
            }
            else if (section != null && ScopeToken.IsValid(lines[i].Text))
            {
                i = ReadScope(file, lines, i, section, table);
            }
        }

        if (section != null && !file.Text.EndsWith('\n') && Half().IsMatch(lines[^1].Text))
        {
            throw file.At(lines[^1].Start).Fault("a scope or sentence without an end: does the page end here?");
        }

        if (section == null)
        {
            throw file.At(0).Fault("no section of Zoom's page of scopes: 'The following are the available ... scopes and their associated API calls:' is missing");
        }
    }

    /// <summary>Reads a scope and gives its last line.</summary>
    private static int ReadScope(ImportFile file, List<PageLine> lines, int start, string section, TableBuilder table)
    {
        var place = file.At(lines[start].Start);
        // A scope and its description, or no scope at all.
        var end = lines.FindIndex(start + 1, Math.Min(LongestDescription, lines.Count - start - 1), l => l.Text == EndOfScope || Section().IsMatch(l.Text) || IsSurelyScope(l.Text));
        if (end < 0 || lines[end].Text != EndOfScope)
        {
            return IsSurelyScope(lines[start].Text) ? throw place.Fault($"the scope has no '{EndOfScope}': does the page end here?") : start;
        }

        var description = string.Join(' ', lines.Skip(start + 1).Take(end - start - 1).Select(l => l.Text.TrimStart('•', '*', ' ')));
        var details = new ScopeTableRow { Group = section, Description = description.Length > 0 ? description : null };
        var scope = lines[start].Text;
        var last = end;
        while (last + 1 < lines.Count && lines[last + 1].Text is ['•' or '-' or '*', ..] bullet)
        {
            last++;
            var operation = Operation().Match(bullet);
            if (!operation.Success)
            {
                throw file.At(lines[last].Start).Fault("the link to an operation has no end: does the page end here?");
            }

            table.Add(file.At(lines[last].Start), [scope], details: details with { Documentation = operation.Groups["link"].Value, OperationId = operation.Groups["id"].Value });
        }

        if (last == end)
        {
            table.Add(place, [scope], details: details);
        }

        return last;
    }

    private static bool IsSurelyScope(string line) => PartedScope().IsMatch(line);

    [GeneratedRegex(@"^The following are the available (.+) scopes and their associated API calls:$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^[•*-]\s*\[.*\]\((?<link>.*#operation/(?<id>[^)]+))\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Operation();

    [GeneratedRegex(@"^[a-z0-9_-]+(:[a-z0-9_-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex PartedScope();

    // What the page's end cut: a scope, or the sentence above a section's scopes.
    [GeneratedRegex(@"^([a-z0-9_-]+(:[a-z0-9_-]+)*:?|The following are the .*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Half();
}
