using ScopeGen.Tool.Commands;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>What the tool said and returned.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);

/// <summary>Runs the tool's command lines, as a shell would.</summary>
internal static class CommandLine
{
    public static async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await ToolCommand.RunAsync(arguments, new ToolConsole(output, error));
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }
}
