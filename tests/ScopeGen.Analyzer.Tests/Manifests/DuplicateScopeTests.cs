namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3005: a scope is declared twice.</summary>
public class DuplicateScopeTests
{
    [Theory]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:read", "user:read", {|SCG3005:"meeting:read"|}] }""")]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:read"], "optionalScopes": [{|SCG3005:"meeting:read"|}] }""")]
    [InlineData("""{ "Zoom": { "Scopes": "meeting:read {|SCG3005:meeting:read|}" } }""")]
    public Task The_later_one_is_reported(string manifest) => ManifestTest.Of(manifest).RunAsync();

    [Fact]
    public async Task The_message_says_where_the_first_one_stands() => Assert.Equal(
        "'user:read' is declared already in line 3",
        await ManifestTest.Of("{ \"provider\": \"Zoom\",\n  \"scopes\": [\n    \"user:read\",\n    \"user:read\"\n] }").MessageAsync());

    [Theory]
    [InlineData("""{ "scopes": { "Zoom": ["meeting:read"], "Slack": ["meeting:read"] } }""")]
    [InlineData("""{ "oauth_config": { "scopes": { "bot": ["users:read"], "user": ["users:read"] } } }""")]
    [InlineData("""{ "scopes": { "Slack": ["users:read", "Users:read"] } }""")]
    public Task Scopes_of_others_are_no_duplicates(string manifest) => ManifestTest.Of(manifest).RunAsync();
}
