using System.Text.RegularExpressions;

namespace ScopeGen.Package.Tests;

/// <summary>A project outside the repository that references the package.</summary>
internal sealed partial class Consumer
{
    private readonly PackageFixture _package;
    private readonly string _folder;

    public Consumer(PackageFixture package, string name, bool onlyLocalFeed = true)
    {
        _package = package;
        _folder = Path.Combine(package.Root, "consumers", name);
        Directory.CreateDirectory(_folder);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {(onlyLocalFeed ? "<clear />" : string.Empty)}
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string FolderOf(string path) => Path.Combine(_folder, path);

    public Consumer Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FolderOf(path))!);
        File.WriteAllText(FolderOf(path), text);
        return this;
    }

    /// <summary>Writes a project file.</summary>
    public Consumer WriteProject(string items, string properties = "<TargetFramework>net10.0</TargetFramework>") => Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ScopeGen" Version="1.0.0" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public async Task<BuildResult> BuildAsync(params string[] arguments)
    {
        var (exitCode, output) = await Dotnet.RunAsync(_folder, _package.Packages, ["build", "--disable-build-servers", "-nologo", .. arguments]);
        var findings = FindingPattern().Matches(output)
            .Select(m => $"{Path.GetFileName(m.Groups["file"].Value.Trim())}{m.Groups["place"].Value} {m.Groups["id"].Value}: {m.Groups["text"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return new BuildResult(exitCode, findings, output);
    }

    /// <summary>Runs another command of dotnet in the project's folder.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => Dotnet.RunAsync(_folder, _package.Packages, arguments);

    [GeneratedRegex(@"^(?<file>[^\r\n(]*?)(?<place>\(\d+,\d+\))?\s*: (warning|error)\s+(?<id>\w*)\s*: (?<text>.*?)( \(https?://\S+\))?( \[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex FindingPattern();
}

/// <summary>What a build said: its warnings and errors, each once.</summary>
internal sealed record BuildResult(int ExitCode, IReadOnlyList<string> Findings, string Output);
