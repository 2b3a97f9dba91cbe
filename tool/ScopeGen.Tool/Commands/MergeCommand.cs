using System.CommandLine;
using ScopeGen.Merging;
using ScopeGen.Tables;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Tables;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary><c>scopegen merge</c>: puts several tables together.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var tables = new Argument<string[]>("table") { Description = "Scope tables of one provider. Where they contradict each other, the first one counts.", Arity = new ArgumentArity(2, 100_000) };
        var output = new Option<string>("--output", "-o") { Description = "The table to write.", Required = true };
        var provider = new Option<string?>("--provider") { Description = "The provider's name, where the first table that has one is not meant." };
        var source = new Option<string?>("--source") { Description = "Where the tables are from, and of when: a line for the table's readers." };
        var strict = new Option<bool>("--strict") { Description = "Writes nothing where tables contradict each other." };
        var command = new Command("merge", "Puts tables of one provider together; rows that know only an operation id get its route.") { tables, output, provider, source, strict };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(console, parsed.GetValue(tables)!, parsed.GetValue(output)!, parsed.GetValue(provider), parsed.GetValue(source), parsed.GetValue(strict)), cancellationToken));
        return command;
    }

    private static int Run(ToolConsole console, IReadOnlyList<string> paths, string output, string? provider, string? source, bool strict)
    {
        Options.CheckProvider(provider);
        var files = paths.Select(p => TableFile.Read(p, console.Warn)).ToList();
        var merged = TableMerger.Merge([.. files.Select(f => f.Table)], [.. files.Select(f => f.Path)]);
        foreach (var conflict in merged.Conflicts)
        {
            console.Note(FormattableString.Invariant($"{files[conflict.Table].Path}{(conflict.Line > 0 ? $"({conflict.Line},1)" : string.Empty)}: {conflict.Message}"));
        }

        var conflicts = merged.Conflicts.Count == 0 ? string.Empty : $"; {TableCounts.Count(merged.Conflicts.Count, "conflict")}";
        var isFaulty = strict && merged.Conflicts.Count > 0;
        if (!isFaulty)
        {
            OutputFile.Write(output, ScopeTableWriter.Write(merged.Table with { Provider = provider ?? merged.Table.Provider, Source = source ?? merged.Table.Source }));
        }

        console.Out.WriteLine(OneLine.Of($"{output}: {(isFaulty ? "not written; " : string.Empty)}{TableCounts.Of(merged.Table.Rows)}{conflicts}"));
        return isFaulty ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
