using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Tables;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>A single finding in a manifest or table is accepted by the text that it stands on.</summary>
public class AcceptedFindingTests
{
    [Theory]
    [InlineData("scopegen_accepted.SCG3001 = custom:read", """{ "scopes": ["custom:read", {|SCG3001:"custom:write"|}] }""")]
    [InlineData("scopegen_accepted.SCG3001 = other, custom:*", """{ "scopes": ["custom:read", "custom:write", {|SCG3001:"customs:read"|}] }""")]
    [InlineData("scopegen_accepted.SCG3005 = custom:read", """{ "scopes": [{|SCG3001:"custom:read"|}] }""")]
    [InlineData("scopegen_accepted.SCG3001 = CUSTOM:read", """{ "scopes": [{|SCG3001:"custom:read"|}] }""")]
    [InlineData("scopegen_accepted.SCG3001 = ", """{ "scopes": [{|SCG3001:"custom:read"|}] }""")]
    [InlineData("scopegen_accepted.SCG3003 = 7", """{ "scopes": [7, {|SCG3003:8|}] }""")]
    public Task In_a_manifest(string configuration, string manifest)
    {
        var test = ManifestTest.Of(manifest);
        test.TestState.Configuration.Add(configuration);
        return test.RunAsync();
    }

    [Fact]
    public Task In_a_section_for_a_file()
    {
        var test = ManifestTest.Of("""{ "scopes": ["custom:read"] }""");
        test.TestState.AddManifest("other.json", """{ "scopes": [{|SCG3001:"custom:read"|}] }""");
        test.TestState.Configuration.AddRange([$"[{TestState.Folder}scopes.json]", "scopegen_accepted.SCG3001 = custom:read"]);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("none", null)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    public async Task A_section_for_a_file_sets_the_severity(string word, DiagnosticSeverity? severity)
    {
        var test = ManifestTest.Of("""{ "scopes": ["custom:read"] }""");
        test.TestState.MinimumSeverity = DiagnosticSeverity.Hidden;
        test.TestState.Configuration.AddRange([$"[{TestState.Folder}scopes.json]", "scopegen_severity.SCG3001 = " + word]);

        Assert.Equal(severity, (await test.GetDiagnosticsAsync()).SingleOrDefault()?.Severity);
    }

    [Fact]
    public Task In_a_table()
    {
        var test = new CSharpAnalyzerTest<TableAnalyzer>();
        test.TestState.AddTable("acme.csv", """
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path
            a b,GET,/a
            item:read,GET,/items
            item.read,GET,/items
            order:read,GET,/orders
            {|SCG1005:order.read|},GET,/orders
            """);
        test.TestState.Configuration.Add("scopegen_accepted.SCG1005 = item.read");
        return test.RunAsync();
    }
}
