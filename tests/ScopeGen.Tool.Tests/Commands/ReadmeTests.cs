using System.Text.RegularExpressions;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary>What the README shows is what the tool prints.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task Shows_what_the_samples_manifest_lacks()
    {
        var readme = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"))).ReplaceLineEndings("\n");
        var shown = DiffPattern().Match(readme);

        var result = await CommandLine.RunAsync("manifest", Path.Combine(Repository.Root, "sample"), "--add-missing", "--dry-run", "--no-restore");

        Assert.Equal(ExitCodes.Fine, result.ExitCode);
        Assert.Equal(shown.Groups["printed"].Value, result.Output.ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(@"^\$ scopegen manifest sample --add-missing --dry-run\n(?<printed>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex DiffPattern();
}
