using System.Globalization;
using Newtonsoft.Json;
using ScopeGen.Drift;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Differences;

/// <summary>The formats of <c>scopegen diff</c>, by the names that users give them.</summary>
internal static class DifferenceFormats
{
    /// <summary>For people at a terminal.</summary>
    public const string Text = "text";

    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> All = [Text, "json", "markdown"];

    /// <summary>Writes a report.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="differences">The report.</param>
    /// <param name="output">Takes it.</param>
    public static void Write(string format, TableDifferences differences, TextWriter output)
    {
        switch (format)
        {
            case Text:
                WriteText(differences, output);
                break;
            case "json":
                WriteJson(differences, output);
                break;
            case "markdown":
                WriteMarkdown(differences, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    private static void WriteText(TableDifferences differences, TextWriter output)
    {
        foreach (var changes in differences.Changes.GroupBy(c => c.Class))
        {
            output.WriteLine($"{TableDifferences.NameOf(changes.Key)}");
            foreach (var change in changes)
            {
                output.WriteLine(OneLine.Of($"  {TableDifferences.NounOf(change.Kind)} {TableDifferences.VerbOf(change.Kind)}: {change.Subject}{FromTo(change)}"));
            }

            output.WriteLine();
        }

        output.WriteLine(OneLine.Of($"{differences.Before} -> {differences.After}: {differences.ClassSummary}{(differences.Changes.Count > 0 ? ": " + differences.KindSummary : string.Empty)}"));
    }

    private static void WriteMarkdown(TableDifferences differences, TextWriter output)
    {
        output.WriteLine($"## {MarkdownText.Code(differences.Before)} → {MarkdownText.Code(differences.After)}");
        output.WriteLine();
        output.WriteLine($"{differences.ClassSummary}{(differences.Changes.Count > 0 ? ": " + differences.KindSummary : string.Empty)}.");
        if (differences.Changes.Count == 0)
        {
            return;
        }

        MarkdownText.WriteTable(output, ["class", "change", "what", "before", "after"], differences.Changes.Select(c => new[]
        {
            TableDifferences.NameOf(c.Class),
            $"{TableDifferences.NounOf(c.Kind)} {TableDifferences.VerbOf(c.Kind)}",
            MarkdownText.Code(c.Subject),
            Cell(c.Before),
            Cell(c.After),
        }));

        static string Cell(string? text) => text == null ? string.Empty : MarkdownText.Code(text);
    }

    private static void WriteJson(TableDifferences differences, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        Property(json, "old", differences.Before);
        Property(json, "new", differences.After);
        json.WritePropertyName("changes");
        json.WriteStartArray();
        foreach (var change in differences.Changes)
        {
            json.WriteStartObject();
            Property(json, "class", TableDifferences.NameOf(change.Class));
            Property(json, "kind", char.ToLowerInvariant(change.Kind.ToString()[0]) + change.Kind.ToString()[1..]);
            Property(json, "subject", change.Subject);
            Property(json, "before", change.Before);
            Property(json, "after", change.After);
            Property(json, "oldLine", change.OldLine > 0 ? change.OldLine : null);
            Property(json, "newLine", change.NewLine > 0 ? change.NewLine : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("summary");
        json.WriteStartObject();
        foreach (var changeClass in Enum.GetValues<ChangeClass>())
        {
            Property(json, TableDifferences.NameOf(changeClass), differences.Changes.Count(c => c.Class == changeClass));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        output.WriteLine();
    }

    private static void Property(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static string FromTo(TableChange change) => change.Kind switch
    {
        ChangeKind.ScopeAdded or ChangeKind.ScopeRemoved or ChangeKind.BaseUrlAdded or ChangeKind.BaseUrlRemoved => string.Empty,
        ChangeKind.ScopeRenamed => $" is now {change.After}",
        ChangeKind.EndpointAdded or ChangeKind.EventAdded => $" needs {change.After}",
        ChangeKind.EndpointRemoved or ChangeKind.EventRemoved => $" needed {change.Before}",
        _ => $" from {change.Before ?? "nothing"} to {change.After ?? "nothing"}",
    };
}
