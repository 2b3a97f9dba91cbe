using System.CommandLine;
using ScopeGen.Drift;
using ScopeGen.Tool.Differences;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Tables;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary><c>scopegen diff</c>: says what two versions of a table mean to callers.</summary>
internal static class DiffCommand
{
    private const string FailOnBreaking = "breaking";
    private const string FailOnAny = "any";

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("old") { Description = "The scope table as it was." };
        var after = new Argument<string>("new") { Description = "The scope table as it is." };
        var format = new Option<string>("--format") { Description = "The report's format.", DefaultValueFactory = _ => DifferenceFormats.Text };
        format.AcceptOnlyFromAmong([.. DifferenceFormats.All]);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the report to." };
        var failOn = new Option<string>("--fail-on") { Description = "Which changes make the exit code 1.", DefaultValueFactory = _ => FailOnBreaking };
        failOn.AcceptOnlyFromAmong(FailOnBreaking, FailOnAny, "none");
        var command = new Command("diff", "Compares two versions of a table by what they mean to callers: breaking, loosened, informational.") { before, after, format, output, failOn };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(console, parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(failOn)!), cancellationToken));
        return command;
    }

    private static int Run(ToolConsole console, string before, string after, string format, string? output, string failOn)
    {
        var (old, current) = (TableFile.Read(before, console.Warn), TableFile.Read(after, console.Warn));
        var changes = TableDiff.Compare(old.Table, current.Table);
        using var text = new StringWriter { NewLine = "\n" };
        DifferenceFormats.Write(format, new TableDifferences(before, after, changes), text);
        OutputFile.WriteOrPrint(output, text.ToString(), console);

        return failOn switch
        {
            FailOnBreaking => changes.Any(c => c.Class == ChangeClass.Breaking),
            FailOnAny => changes.Count > 0,
            _ => false,
        } ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
