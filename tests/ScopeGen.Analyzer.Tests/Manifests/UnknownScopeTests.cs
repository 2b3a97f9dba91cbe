namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3001: a declared scope is in no table of its provider.</summary>
public class UnknownScopeTests
{
    [Theory]
    [InlineData("""{ "scopes": { "Zoom": ["meeting:read", {|SCG3001:"meetings:read"|}] } }""")]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:read"], "optionalScopes": [{|SCG3001:"account:read"|}] }""")]
    [InlineData("""{ "scopes": ["meeting:read", "account:read", {|SCG3001:"nobody:knows"|}] }""")]
    [InlineData("""{ "oauth_information": { "scopes": [{ "scope": {|SCG3001:"meetings:read"|} }] } }""")]
    [InlineData("""{ "ZoomClient": { "Scopes": "meeting:read {|SCG3001:meetings:read|}" } }""")]
    public Task Is_reported_at_its_place(string manifest) => ManifestTest.Of(manifest).RunAsync();

    [Theory]
    [InlineData("scopes.yaml", "scopes:\n  Zoom:\n    - meeting:read\n    - {|SCG3001:meetings:read|} # why\n")]
    [InlineData("scopes.toml", "[scopes]\nZoom = [ \"meeting:read\", {|SCG3001:'meetings:read'|} ]\n")]
    [InlineData("scopes.txt", "# what we need\nmeeting:read\n{|SCG3001:meetings:read|}\n")]
    public Task In_every_language(string name, string manifest) => ManifestTest.Of(manifest, name, provider: "Zoom").RunAsync();

    [Theory]
    [InlineData("meetings:read", "'meetings:read' is no scope of Zoom; did you mean 'meeting:read'?")]
    [InlineData("meeting:raed", "'meeting:raed' is no scope of Zoom; did you mean 'meeting:read'?")]
    [InlineData("Meeting:Read", "'Meeting:Read' is no scope of Zoom; did you mean 'meeting:read'?")]
    [InlineData("meeting.read.admin", "'meeting.read.admin' is no scope of Zoom; did you mean 'meeting:read:admin'?")]
    [InlineData("meetingread", "'meetingread' is no scope of Zoom; did you mean 'meeting:read'?")]
    [InlineData("meeting:writes", "'meeting:writes' is no scope of Zoom; did you mean 'meeting:write'?")]
    [InlineData("recording:read", "'recording:read' is no scope of Zoom")]
    [InlineData("meeting:delete", "'meeting:delete' is no scope of Zoom")]
    public async Task The_nearest_scope_is_the_one_with_the_same_words(string scope, string message) =>
        Assert.Equal(message, await ManifestTest.Of($$"""{ "provider": "Zoom", "scopes": ["{{scope}}"] }""").MessageAsync());

    [Fact]
    public async Task Without_a_provider_all_of_them_are_named() =>
        Assert.Equal("'nobody:knows' is no scope of Talkdesk or Zoom", await ManifestTest.Of("""{ "scopes": ["nobody:knows"] }""").MessageAsync());

    [Theory]
    [InlineData("""{ "provider": "Zoom", "scopes": ["openid", "profile", "email", "address", "phone", "offline_access"] }""")]
    [InlineData("""{ "provider": "Slack", "scopes": ["chat:write"] }""")]
    [InlineData("""{ "scopes": { "Slack": ["chat:write"], "Zoom": ["meeting:read"] } }""")]
    [InlineData("""{ "AzureAd": { "Scopes": "User.Read" }, "Zoom": { "Scopes": "meeting:read" } }""")]
    [InlineData("""{ "oauth_config": { "scopes": { "bot": ["chat:write"] } } }""")]
    [InlineData("""{ "oauthScopes": ["https://www.googleapis.com/auth/calendar"] }""")]
    public Task What_may_have_no_table_is_left_alone(string manifest) => ManifestTest.Of(manifest).RunAsync();

    [Fact]
    public Task A_path_in_the_metadata_leads_to_the_scopes_of_any_document() => ManifestTest.Of(
        """{ "app": { "permissions": [{ "scope": "meeting:read" }, { "scope": {|SCG3001:"meetings:read"|} }] } }""", "app.json", provider: "Zoom", path: "$.app.permissions").RunAsync();

    [Fact]
    public Task So_does_a_format() => ManifestTest.Of("meeting:read {|SCG3001:meetings:read|}", "scopes.lst", provider: "Zoom", format: "text").RunAsync();
}
