using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Projects;

/// <summary>Runs the installed SDK's command.</summary>
internal static class DotnetProcess
{
    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <param name="folder">Where it runs: its <c>global.json</c> says which SDK.</param>
    /// <param name="arguments">The arguments, unquoted.</param>
    /// <param name="cancellationToken">Ends the process and those that it started.</param>
    /// <exception cref="InputException">There is no SDK.</exception>
    public static async Task<DotnetResult> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            // Of a build that runs the tool: they would point this one to another SDK.
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new DotnetResult(process.ExitCode, await output, await error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InputException($"the .NET SDK cannot be run ('{start.FileName}'): {e.Message}", e);
        }
    }
}

/// <summary>What a command said.</summary>
internal sealed record DotnetResult(int ExitCode, string Output, string Error)
{
    /// <summary>Whether something went wrong; MSBuild's exit code is silent on a part that failed where the rest went on.</summary>
    public bool HasErrors => ExitCode != 0 || Output.Contains(": error ", StringComparison.Ordinal);

    /// <summary>The first line that says what went wrong, and how many more there are; for a warning.</summary>
    public string FirstError
    {
        get
        {
            var lines = (Error + "\n" + Output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
            var errors = lines.Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)).ToList();
            var first = errors.Concat(lines).FirstOrDefault() ?? $"exit code {ExitCode}";
            return errors.Count > 1 ? $"{first} (and {errors.Count - 1} more)" : first;
        }
    }
}
