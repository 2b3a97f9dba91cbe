using System.CommandLine;
using ScopeGen.Tool.Projects;
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
        var target = new Argument<string>("project")
        {
            Description = "A C# project, a solution, or a folder that holds exactly one of them.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var framework = new Option<string?>("--framework", "-f") { Description = "The framework of multi-targeted projects; the first of each without it." };
        var tables = Options.Repeatable("--table", "A scope table to use in place of the project's own.");
        var providers = Options.Repeatable("--provider", $"A table that ships with the tool: {string.Join(", ", ShippedTables.Names)}.");
        var manifests = Options.Repeatable("--manifest", "A manifest to use in place of the project's own.");
        var sinks = Options.Repeatable("--sinks", "A list of members that send requests, beside those that ScopeGen knows.");
        var format = new Option<string>("--format") { Description = "The report's format.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong([.. ReportFormats.All]);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write the report to." };
        var coverage = new Option<double?>("--min-coverage") { Description = "The share of calls, in percent, whose method and route have to be known." };
        var explain = new Option<string?>("--explain") { Description = "In place of the report, every call that needs this scope, with its way through wrappers." };
        var noRestore = new Option<bool>("--no-restore") { Description = "Leaves packages as they are." };

        var command = new Command("scan", "Lists every HTTP call with the scopes that it needs, and compares them with the manifest.")
        {
            target, framework, tables, providers, manifests, sinks, format, output, coverage, explain, noRestore,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new ScanRequest
            {
                Target = parsed.GetValue(target)!,
                Framework = parsed.GetValue(framework),
                Tables = parsed.GetValue(tables)!,
                Providers = parsed.GetValue(providers)!,
                Manifests = parsed.GetValue(manifests)!,
                Sinks = parsed.GetValue(sinks)!,
                Format = parsed.GetValue(format)!,
                Output = parsed.GetValue(output),
                MinCoverage = parsed.GetValue(coverage),
                Explain = parsed.GetValue(explain),
                Restore = !parsed.GetValue(noRestore),
            };
            return new ScanRun(console, Scanner.OfEngine()).RunAsync(request, cancellationToken);
        });
        return command;
    }
}
