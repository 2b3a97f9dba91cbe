using System.Diagnostics;
using System.IO.Compression;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Packaging;

/// <summary>The tool as users get it: packed, installed from a feed, and run as a command.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_package_installs_as_a_command_that_scans_and_imports()
    {
        // What the tests were built with is packed; nothing is built again.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        await DotnetAsync(Repository.Root, "pack", Path.Combine("tool", "ScopeGen.Tool"), "--no-build", "-c", configuration, "-o", _folder.PathOf("feed"), "--disable-build-servers");
        var package = Assert.Single(Directory.GetFiles(_folder.PathOf("feed"), "*.nupkg"));
        var config = _folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="local" value="{_folder.PathOf("feed")}" /></packageSources></configuration>""");
        await DotnetAsync(_folder.Root, "tool", "install", "ScopeGen.Tool", "--tool-path", _folder.PathOf("tools"), "--configfile", config);

        _folder.WriteProject("app/App.csproj");
        _folder.Write("app/App.cs", "class App;");
        var tool = _folder.PathOf(OperatingSystem.IsWindows() ? "tools/scopegen.exe" : "tools/scopegen");
        var (exitCode, output, error) = await RunAsync(_folder.PathOf("app"), tool, "scan", "--provider", "HighLevel.V1", "--no-restore", "--format", "json");

        Assert.True(exitCode == 0, error);
        Assert.StartsWith("{\n  \"calls\": [],", output, StringComparison.Ordinal);
        await ImportsAsync(tool);

        // The tables and MSBuild's files lie beside the tool, and documentation that nobody reads does not.
        using var archive = ZipFile.OpenRead(package);
        var files = archive.Entries.Select(e => e.FullName).Where(f => f.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)).Select(f => f["tools/net10.0/any/".Length..]).ToList();
        Assert.All(
            ["tables/highlevel-v1.csv", "tables/highlevel.csv", "tables/talkdesk.csv", "tables/zoom.csv", "Projects/Msbuild/Describe.proj", "Projects/Msbuild/Describe.targets", "Projects/Msbuild/DescribeFrameworks.targets"],
            f => Assert.Contains(f, files));
        Assert.DoesNotContain(files, f => f.EndsWith(".xml", StringComparison.Ordinal) && f.StartsWith("ScopeGen", StringComparison.Ordinal));
    }

    /// <summary>Each library that reads what vendors publish came along.</summary>
    private async Task ImportsAsync(string tool)
    {
        const string openApi = "openapi: 3.0.0\npaths: { /x: { get: { security: [ { o: [ a ] } ] } } }\ncomponents: { securitySchemes: { o: { type: oauth2, flows: {} } } }\n";
        foreach (var (format, file, text) in new[]
        {
            ("markdown", "a.md", "| Scope | Endpoint |\n|---|---|\n| a | GET /x |\n"),
            ("html", "a.html", "<table><tr><th>Scope</th><th>Endpoint</th></tr><tr><td>a</td><td>GET /x</td></tr></table>"),
            ("csv", "a.csv", "Scope,Endpoint\na,GET /x\n"),
            ("openapi", "a.yaml", openApi),
        })
        {
            var (exitCode, output, error) = await RunAsync(_folder.Root, tool, "import", format, _folder.Write(file, text), "-o", $"{format}.csv");
            Assert.True(exitCode == 0, output + error);
            Assert.Equal("Scope,Method,Path\na,GET,/x\n", await File.ReadAllTextAsync(_folder.PathOf($"{format}.csv")));
        }

        Assert.Equal((0, "html.csv -> openapi.csv: no difference\n", ""), await RunAsync(_folder.Root, tool, "diff", "html.csv", "openapi.csv"));
    }

    private async Task DotnetAsync(string folder, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(folder, "dotnet", arguments);
        Assert.True(exitCode == 0, output + error);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            // The build's that runs the tests.
            start.Environment.Remove(name);
        }

        // Another run's package has the same version.
        start.Environment["NUGET_PACKAGES"] = file == "dotnet" && arguments[0] == "pack" ? Environment.GetEnvironmentVariable("NUGET_PACKAGES") : _folder.PathOf("packages");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
