using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;
using Spectre.Console;
using StyledText = Spectre.Console.Text;

namespace ScopeGen.Tool.Reports;

/// <summary>The report for people at a terminal.</summary>
internal static class TextReport
{
    // No line of a pipe or file is cut.
    private const int PipeWidth = 10_000;

    /// <summary>Writes the report.</summary>
    /// <param name="outcome">The report.</param>
    /// <param name="output">Takes it.</param>
    /// <param name="isInteractive">Whether it is for a terminal: in colour, and as wide as that.</param>
    public static void Write(ScanOutcome outcome, TextWriter output, bool isInteractive)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isInteractive ? Math.Max(AnsiConsole.Profile.Width, 80) : PipeWidth;
        WriteCalls(console, outcome.Report);
        WriteCoverage(console, outcome);
        foreach (var provider in outcome.Report.Providers)
        {
            WriteProvider(console, provider, outcome.Report.Coverage.Unresolved);
        }

        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }
    }

    private static void WriteCalls(IAnsiConsole console, ScanReport report)
    {
        if (report.Calls.IsEmpty)
        {
            console.Write(Line($"{report.Name} holds no HTTP call."));
            return;
        }

        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var heading in new[] { "CALL", "KIND", "METHOD", "ROUTE", "BASE", "PROVIDER", "VERDICT" })
        {
            table.AddColumn(new TableColumn(new StyledText(heading, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var call in report.Calls)
        {
            table.AddRow(
                Cell(call.Place),
                Cell(call.Kind),
                Cell(call.Method ?? "?"),
                Cell(call.Routes.IsEmpty ? "?" : string.Join(" | ", call.Routes)),
                Cell(call.Base ?? "-"),
                Cell(call.Provider ?? "-"),
                new StyledText(OneLine.Of(VerdictText.Of(call)), new Style(ColorOf(call.Verdict))));
        }

        console.Write(table);
    }

    private static void WriteCoverage(IAnsiConsole console, ScanOutcome outcome)
    {
        var report = outcome.Report;
        console.WriteLine();
        console.Write(Line(outcome.CoverageText, outcome.IsCoverageTooLow ? Color.Red : null));
        foreach (var (reason, count) in report.Coverage.Reasons)
        {
            console.Write(Line(FormattableString.Invariant($"  {count} {reason}")));
        }

        var passedThrough = report.Calls.Count(c => !c.IsCounted);
        if (passedThrough > 0)
        {
            console.Write(Line(FormattableString.Invariant($"{passedThrough} pass-through, counted at their callers")));
        }
    }

    private static void WriteProvider(IAnsiConsole console, ProviderNeeds provider, int unresolved)
    {
        console.WriteLine();
        console.Write(Line($"{provider.Provider}: {NeedsText.Minimum(provider.Minimum)}", decoration: Decoration.Bold));
        foreach (var use in provider.Uses)
        {
            console.Write(Line($"  {use.Scope}  {NeedsText.Calls(use)}"));
        }

        foreach (var manifest in provider.Manifests)
        {
            if (NeedsText.Lacking(manifest) is { } lacking)
            {
                console.Write(Line("  " + lacking, Color.Red));
            }

            if (NeedsText.TooMuch(manifest, unresolved) is { } tooMuch)
            {
                console.Write(Line("  " + tooMuch, Color.Yellow));
            }
        }

        if (NeedsText.NoManifest(provider) is { } none)
        {
            console.Write(Line("  " + none, Color.Red));
        }
    }

    private static StyledText Cell(string text) => new(OneLine.Of(text));

    private static StyledText Line(string text, Color? color = null, Decoration decoration = Decoration.None) =>
        new(OneLine.Of(text) + "\n", new Style(color ?? Color.Default, decoration: decoration));

    private static Color ColorOf(string verdict) => verdict switch
    {
        VerdictWords.Missing => Color.Red,
        VerdictWords.Unresolved or VerdictWords.UnknownRoute => Color.Yellow,
        VerdictWords.Satisfied or VerdictWords.NoScopeNeeded => Color.Green,
        _ => Color.Grey,
    };
}
