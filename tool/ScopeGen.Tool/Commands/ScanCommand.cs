using System.CommandLine;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary><c>scopegen scan</c>: lists every call of a project or solution, with what it needs.</summary>
internal static class ScanCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var project = new ProjectOptions();
        var format = new Option<string>("--format") { Description = "The report's format.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong([.. ReportFormats.All]);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the report to." };
        var coverage = new Option<double?>("--min-coverage") { Description = "The share of calls, in percent, whose method and route have to be known." };
        var explain = new Option<string?>("--explain") { Description = "In place of the report, every call that needs this scope, with its way through wrappers." };

        var command = new Command("scan", "Lists every HTTP call with the scopes that it needs, and compares them with the manifest.") { format, output, coverage, explain };
        project.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = project.Read(parsed, new ScanRequest
            {
                Target = string.Empty,
                Format = parsed.GetValue(format)!,
                Output = parsed.GetValue(output),
                MinCoverage = parsed.GetValue(coverage),
                Explain = parsed.GetValue(explain),
            });
            return new ScanRun(console, Scanner.OfEngine()).RunAsync(request, cancellationToken);
        });
        return command;
    }
}
