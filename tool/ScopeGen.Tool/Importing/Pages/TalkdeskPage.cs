using System.Text.RegularExpressions;
using ScopeGen.Tables;

namespace ScopeGen.Tool.Importing.Pages;

/// <summary>
/// Talkdesk's <em>Scopes</em> page as text: a table of APIs and their scopes that lost its columns. A line holds an API's name, what it is for,
/// and its first scope, with nothing between; each further scope stands on a line of its own.
/// </summary>
internal sealed partial class TalkdeskPage : ImportFormat
{
    /// <inheritdoc/>
    public override string Name => "talkdesk-page";

    /// <inheritdoc/>
    public override string Description => "Talkdesk's Scopes page, as text";

    /// <inheritdoc/>
    public override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        table.Provider = "Talkdesk";
        foreach (var file in files)
        {
            Read(file, table);
        }
    }

    private static void Read(ImportFile file, TableBuilder table)
    {
        var lines = PageLine.Of(file.Text);
        var header = lines.FindIndex(l => Header().IsMatch(l.Text));
        if (header < 0)
        {
            throw file.At(0).Fault("no table of scopes of Talkdesk's page: its header 'API' and 'Scopes' is missing");
        }

        ScopeTableRow? api = null;
        foreach (var line in lines.Skip(header + 1))
        {
            var place = file.At(line.Start);
            if (Entry().Match(line.Text) is { Success: true } entry)
            {
                if (!entry.Groups["scope"].Success)
                {
                    throw place.Fault("an API without a scope: does the page end here?");
                }

                api = new ScopeTableRow { Group = entry.Groups["name"].Value, Description = DescriptionOf(entry.Groups["text"].Value) };
                table.Add(place with { Column = place.Column + entry.Groups["scope"].Index }, [entry.Groups["scope"].Value], details: api);
            }
            else if (api != null && Scope().IsMatch(line.Text))
            {
                table.Add(place, [line.Text.Trim('`')], details: api);
            }
            else
            {
                // Notes, ratings and the page's foot.
                api = null;
            }
        }
    }

    /// <summary>What stands in parentheses or behind a dash.</summary>
    private static string? DescriptionOf(string text)
    {
        text = text.Trim();
        var inner = text.StartsWith('-') ? text[1..]
            : text.StartsWith('(') && text.TrimEnd('.').EndsWith(')') ? text.TrimEnd('.')[1..^1]
            : text;
        return inner.Trim() is { Length: > 0 } description ? description : null;
    }

    [GeneratedRegex(@"^API\W*Scopes$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    // A name ends with the word API; a scope has no white space, and a full stop before it ends a sentence.
    [GeneratedRegex(@"^(?<name>\S.*?\bAPI)(?<text>\s+[-–(].*?)(?:(?<=[).`])`?(?<scope>[a-z0-9_-]+(?::[a-z0-9_-]+)+)`?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^`?[A-Za-z0-9_.-]+(?::[A-Za-z0-9_.-]+)+`?$", RegexOptions.CultureInvariant)]
    private static partial Regex Scope();
}
