using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Tests.Calls;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>The pages of the rules show what is reported.</summary>
public partial class PageExampleTests
{
    [Theory]
    [InlineData("SCG3001")]
    [InlineData("SCG3003")]
    [InlineData("SCG3005")]
    [InlineData("SCG3007")]
    public Task In_a_manifest_alone(string rule) => CompareAsync(rule, ManifestTest.Of);

    [Theory]
    [InlineData("SCG3002", "meetings/1")]
    [InlineData("SCG3006", "users/me")]
    public Task Beside_the_calls(string rule, string route) => CompareAsync(rule, (manifest, name, _, _, _) =>
    {
        var test = CallTest.WithoutManifest($$"""class C { Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/{{route}}"); }""");
        test.TestState.DisabledDiagnostics.Clear();
        test.TestState.MinimumSeverity = DiagnosticSeverity.Info;
        test.TestState.AddManifest(name, manifest);
        return test;
    });

    private static async Task CompareAsync<TAnalyzer>(string rule, Func<string, string, string?, string?, string?, CSharpAnalyzerTest<TAnalyzer>> create)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var page = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", "rules", rule + ".md"))).ReplaceLineEndings("\n");
        var blocks = BlockPattern().Matches(page[page.IndexOf("## Example\n", StringComparison.Ordinal)..]).Select(m => m.Groups["text"].Value).ToList();
        var manifest = blocks.First(b => b.StartsWith('{'));
        var printed = blocks.First(b => b.StartsWith("scopes.json(", StringComparison.Ordinal));

        var test = create(manifest, "scopes.json", null, null, null);
        if (blocks[0].StartsWith("# provider: ", StringComparison.Ordinal))
        {
            test.TestState.AddTable("page.csv", blocks[0]);
        }

        var diagnostics = (await test.GetDiagnosticsAsync()).Where(d => d.Id == rule);
        Assert.Equal(printed, string.Concat(diagnostics.Select(d => $"{d.ToString()[TestState.Folder.Length..]}\n")));
    }

    [GeneratedRegex("^```(json)?\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();
}
