using System.Text.RegularExpressions;
using ScopeGen.Tables;

namespace ScopeGen.Tool.Importing.Pages;

/// <summary>
/// Talkdesk's <em>Scopes</em> page as text: a table of APIs and their scopes that lost its columns. A line holds an API's name, what it is for,
/// and its first scope, with nothing between; each further scope stands on a line of its own. The pages of single APIs are read too.
/// </summary>
internal sealed partial class TalkdeskPage : PageFormat
{
    /// <inheritdoc/>
    public override string Name => "talkdesk-page";

    /// <inheritdoc/>
    public override string Description => "Talkdesk's Scopes page and the pages of its APIs, as text";

    /// <inheritdoc/>
    protected override string Provider => "Talkdesk";

    /// <inheritdoc/>
    protected override void Read(ImportFile file, List<PageLine> lines, TableBuilder table)
    {
        var header = lines.FindIndex(l => Header().IsMatch(l.Text));
        if (header < 0 && ReadReference(file, lines, table))
        {
            return;
        }

        if (header < 0)
        {
            throw file.At(0).Fault("no table of scopes of Talkdesk's page: its header 'API' and 'Scopes' is missing");
        }

        ScopeTableRow? api = null;
        foreach (var line in lines.Skip(header + 1))
        {
            var place = file.At(line.Start);
            if (api != null && ScopesOf(line.Text) is { Count: > 0 } scopes)
            {
                scopes.ForEach(s => table.Add(place, [s], details: api));
            }
            else if (Entry().Match(line.Text) is { Success: true } entry)
            {
                api = ApiOf(entry.Groups["head"].Value);
                table.Add(place with { Column = place.Column + entry.Groups["scope"].Index }, [entry.Groups["scope"].Value], details: api);
            }
            else if (Head().IsMatch(line.Text) || (api != null && line == lines[^1] && !file.Text.EndsWith('\n') && Half().IsMatch(line.Text)))
            {
                throw place.Fault("an API without a scope: does the page end here?");
            }

            // Anything else is a note, a rating, or the page's foot.
        }
    }

    /// <summary>Reads the scopes of one API's own page, which stand below the heading <em>Scope</em>; as text such a page names no method and path.</summary>
    private static bool ReadReference(ImportFile file, List<PageLine> lines, TableBuilder table)
    {
        var found = false;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Text is "Scope" or "Scopes")
            {
                foreach (var scope in ScopesOf(lines[i].Text))
                {
                    table.Add(file.At(lines[i].Start), [scope]);
                    found = true;
                }
            }
        }

        return found;
    }

    /// <summary>The scopes of a line that holds nothing else; none of any other line.</summary>
    private static List<string> ScopesOf(string line)
    {
        var parts = line.TrimStart('-', '*', '•', ' ').Split(',').Select(p => p.Trim().Trim('`')).ToList();
        return parts.All(p => Scope().IsMatch(p)) ? parts : [];
    }

    /// <summary>An API by its name and what it is for.</summary>
    private static ScopeTableRow ApiOf(string head)
    {
        var match = Head().Match(head) is { Success: true } named ? named : OtherHead().Match(head);
        return match.Success
            ? new ScopeTableRow { Group = match.Groups["name"].Value, Description = DescriptionOf(match.Groups["text"].Value) }
            : new ScopeTableRow { Group = head.TrimEnd('`').Trim() };
    }

    /// <summary>What stands in parentheses or behind a dash.</summary>
    private static string? DescriptionOf(string text)
    {
        text = text.TrimEnd('`').Trim();
        var inner = text[..1] is "-" or "–" or "—" or ":" ? text[1..]
            : text.StartsWith('(') && text.TrimEnd('.').EndsWith(')') ? text.TrimEnd('.')[1..^1]
            : text;
        return inner.Trim() is { Length: > 0 } description ? description : null;
    }

    [GeneratedRegex(@"^API\W*Scopes$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    // A scope has no capitals and no white space, and stands right behind what its API is for.
    [GeneratedRegex(@"^(?<head>\S.*\S)(?<![a-z0-9_:-])(?<scope>[a-z0-9_-]+(?::[a-z0-9_-]+)+|(?<=[)`])[a-z0-9_-]+(?:\.[a-z0-9_-]+)+)`?$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    // A name mostly ends with the word API; there may be parentheses in it.
    [GeneratedRegex(@"^(?<name>\S.*?\bAPI)(?<text>\s*[-–—:(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?<name>\S.*?)(?<text>\s+[-–—(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherHead();

    [GeneratedRegex(@"^[A-Za-z0-9_.-]+(?::[A-Za-z0-9_.-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Scope();

    // A scope that the page's end cut.
    [GeneratedRegex(@"^[a-z0-9_-]+:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Half();
}
