using System.CommandLine;
using ScopeGen.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>The command <c>scopegen</c> itself.</summary>
internal static class ToolCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The arguments, without the tool's name.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Stops the command; Ctrl+C does as well.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("OAuth scopes that C# code needs.") { ScanCommand.Create(console), ManifestCommand.Create(console), ImportCommand.Create(console), MergeCommand.Create(console), DiffCommand.Create(console) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            var command = parsed.CommandResult.Command;
            if (command.Subcommands.Count > 0)
            {
                var given = parsed.UnmatchedTokens.Count > 0 ? $"'{parsed.UnmatchedTokens[0]}' is none" : "none is given";
                return Fail(console, $"{(command == root ? string.Empty : command.Name + ": ")}one of {string.Join(", ", command.Subcommands.Select(c => c.Name))} is expected; {given}");
            }

            // The library's messages may have several lines.
            return Fail(console, WhiteSpace.Collapse(parsed.Errors[0].Message));
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (InputException e)
        {
            return Fail(console, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
    }

    private static int Fail(ToolConsole console, string message)
    {
        console.Error.WriteLine("scopegen: " + OneLine.Of(message));
        return ExitCodes.BadInput;
    }
}
