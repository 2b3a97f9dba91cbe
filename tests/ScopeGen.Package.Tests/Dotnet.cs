using System.Diagnostics;
using System.Text;

namespace ScopeGen.Package.Tests;

/// <summary>Runs the dotnet command as a user would, apart from the build that runs the tests.</summary>
internal static class Dotnet
{
    /// <summary>Runs <c>dotnet</c> and gives its exit code and what it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, string packagesFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            // The outer build's own settings.
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // A consumer is no part of the repository's continuous integration.
        start.Environment.Remove("CI");

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
