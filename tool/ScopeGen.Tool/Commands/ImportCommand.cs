using System.CommandLine;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Importing.Graph;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary><c>scopegen import</c>: makes a scope table of what a vendor publishes.</summary>
internal static class ImportCommand
{
    /// <summary>The command, with one of its own for each format.</summary>
    public static Command Create(ToolConsole console)
    {
        var command = new Command("import", "Makes a scope table of what a vendor publishes, or checks one against it.");
        foreach (var format in ImportFormats.All)
        {
            command.Add(Create(format, console));
        }

        return command;
    }

    private static Command Create(ImportFormat format, ToolConsole console)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = format.Extensions.Count > 0 ? $"Files, or folders, with those below them, of files that end in {string.Join(", ", format.Extensions)}." : "Files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The table to write. Either this or --check is needed." };
        var check = new Option<string?>("--check") { Description = "A table to compare in place of writing one: what differs is printed, and the exit code is 1." };
        var provider = new Option<string?>("--provider") { Description = "The provider's name, where the input does not say it." };
        var baseUrls = Options.Repeatable("--base-url", "A URL below which the paths lie.");
        var source = new Option<string?>("--source") { Description = "Where the input is from, and of when: a line for the table's readers." };
        var strict = new Option<bool>("--strict") { Description = "Makes findings of notes: nothing is written while there is one." };
        var columns = new Option<string?>("--columns") { Description = "The headers of the table's columns: \"Scope=Permission,Endpoint=API\". Columns are Scope, Endpoint (method and path), Method, Path, Event, Access, Group, Description, Status, ReplacedBy, OperationId, Documentation; several headers may be one column." };
        var extensions = Options.Repeatable("--scope-extension", "An extension of an operation that lists scopes, such as x-granular-scopes, wherever within its extensions.");
        var scheme = new Option<string?>("--scheme") { Description = $"Whose permissions. [default: {GraphFormat.Schemes[0]}]" };

        scheme.AcceptOnlyFromAmong([.. GraphFormat.Schemes]);
        var command = new Command(format.Name, format.Description + ".") { inputs, output, check, provider, baseUrls, source, strict };
        foreach (var option in new Option[] { columns, extensions, scheme }.Where(o => format.Options.Contains(o.Name)))
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => new ImportRun(console).RunAsync(
            new ImportRequest(format, parsed.GetValue(inputs)!)
            {
                Output = parsed.GetValue(output),
                Check = parsed.GetValue(check),
                Provider = parsed.GetValue(provider),
                BaseUrls = parsed.GetValue(baseUrls)!,
                Source = parsed.GetValue(source),
                Strict = parsed.GetValue(strict),
                Columns = format.Options.Contains(columns.Name) ? parsed.GetValue(columns) : null,
                ScopeExtensions = format.Options.Contains(extensions.Name) ? parsed.GetValue(extensions)! : [],
                Scheme = format.Options.Contains(scheme.Name) ? parsed.GetValue(scheme) : null,
            },
            cancellationToken));
        return command;
    }
}
