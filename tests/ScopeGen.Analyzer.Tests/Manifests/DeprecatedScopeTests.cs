namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3007: a declared scope is deprecated.</summary>
public class DeprecatedScopeTests
{
    [Theory]
    [InlineData("old:read", "'old:read' of Zoom is deprecated; it is replaced by 'user:read'")]
    [InlineData("older:read", "'older:read' of Zoom is removed")]
    [InlineData("oldest:read", "'oldest:read' of Zoom is deprecated; it is replaced by 'ask your account manager'")]
    public async Task Is_reported_with_what_the_table_says(string scope, string message)
    {
        await ManifestTest.Of($$"""{ "provider": "Zoom", "scopes": ["user:read", {|SCG3007:"{{scope}}"|}] }""").RunAsync();
        Assert.Equal(message, await ManifestTest.Of($$"""{ "scopes": ["{{scope}}"] }""").MessageAsync());
    }

    [Fact]
    public Task A_scope_one_of_whose_endpoints_is_deprecated_is_not()
    {
        var test = ManifestTest.Of("""{ "provider": "Acme", "scopes": ["a"] }""");
        test.TestState.AddTable("acme.csv", """
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path,Status
            a,GET,/a,deprecated
            a,GET,/b,
            """);
        return test.RunAsync();
    }
}
