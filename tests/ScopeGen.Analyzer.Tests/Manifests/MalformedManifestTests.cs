using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3003: what is wrong in a manifest, at its place.</summary>
public class MalformedManifestTests
{
    [Theory]
    [InlineData("{|SCG3003:|}")]
    [InlineData("{|SCG3003:|}scopes: a")]
    [InlineData("{ \"scopes\": [\"a\"{|SCG3003:|}")]
    [InlineData("{|SCG3003:[|}]")]
    [InlineData("{|SCG3003:{|} }")]
    [InlineData("{ \"scopes\": [\"a\", {|SCG3003:7|}, {|SCG3003:null|}, {|SCG3003:true|}, {|SCG3003:-1.5|}, {|SCG3003:\"a b\"|}, {|SCG3003:\"\"|}, \"b\"] }")]
    [InlineData("{ \"scopes\": {|SCG3003:\"a\"|} }")]
    [InlineData("{ \"scopes\": { \"Zoom\": {|SCG3003:{|} } } }")]
    [InlineData("{ \"provider\": {|SCG3003:7|}, \"scopes\": [] }")]
    public Task Is_reported_at_its_place(string manifest) => RunAsync(manifest);

    [Theory]
    [InlineData("{ \"scopes\": [] }")]
    [InlineData("{ \"$schema\": \"x\", \"name\": 7, \"scopes\": { \"Zoom\": [\"a\", /* why */ \"b\",] }, \"optionalScopes\": { } } // end")]
    public Task A_good_manifest_is_left_alone(string manifest) => RunAsync(manifest);

    [Fact]
    public async Task A_manifest_that_cannot_be_opened_is_reported()
    {
        var test = new CSharpAnalyzerTest<ManifestAnalyzer>();
        test.TestState.AddManifest("scopes.json", "{}");
        var project = TestProject.Create(test.TestState);
        var options = new AnalyzerOptions([new InMemoryAdditionalText(project.Options.AdditionalFiles[0].Path, (SourceText?)null)], project.Options.AnalyzerConfigOptionsProvider);

        var diagnostics = await project.Compilation.WithAnalyzers([new ManifestAnalyzer()], options).GetAllDiagnosticsAsync();

        Assert.Equal("The manifest cannot be opened.", Assert.Single(diagnostics).GetMessage(null));
    }

    [Fact]
    public Task Other_files_and_a_project_that_is_off_are_left_alone()
    {
        var test = new CSharpAnalyzerTest<ManifestAnalyzer>();
        test.TestState.AdditionalFiles.Add(("scopes.json", "not a manifest"));
        test.TestState.AddManifest("bad.json", "{");
        test.TestState.Properties["ScopeGenMode"] = "Off";
        return test.RunAsync();
    }

    private static Task RunAsync(string manifest)
    {
        var test = new CSharpAnalyzerTest<ManifestAnalyzer>();
        test.TestState.AddManifest("scopes.json", manifest);
        return test.RunAsync();
    }
}
