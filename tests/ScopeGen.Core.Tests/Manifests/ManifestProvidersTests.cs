using ScopeGen.Core.Tests.Manifests.Formats;

namespace ScopeGen.Core.Tests.Manifests;

/// <summary>For which of a project's providers a list is.</summary>
public class ManifestProvidersTests
{
    private const string SlackManifest = """{ "oauth_config": { "scopes": { "bot": ["chat:write"] } } }""";

    [Theory]
    [InlineData("Zoom", "Zoom")]
    [InlineData("zoom", "Zoom")]
    [InlineData("ZoomClient", "Zoom")]
    [InlineData("HighLevelV1", "HighLevel.V1")]
    [InlineData("HighLevel:Api", "HighLevel")]
    [InlineData("high-level-v1", "HighLevel.V1")]
    [InlineData("AzureAd", null)]
    // A name of two letters is found in words that have nothing to do with it.
    [InlineData("QaSettings", null)]
    [InlineData("Qa", "Qa")]
    public void A_section_names_a_provider_or_starts_with_one(string section, string? expected)
    {
        var settings = new ManifestFile("appsettings.json")
        {
            Providers = [("Zoom", "https://a.example"), ("HighLevel", "https://b.example"), ("HighLevel.V1", "https://c.example"), ("Qa", "https://d.example")],
        };

        var list = Assert.Single(settings.Read($$"""{ "{{section}}": { "Scopes": ["a"] } }""").Lists.Items);
        Assert.Equal(expected, list.Provider);
        Assert.Equal(expected == null, list.IsForeign);
    }

    [Theory]
    [InlineData("https://api.zoom.us/v2", "Zoom")]
    [InlineData("HTTPS://API.ZOOM.US/v2/", "Zoom")]
    [InlineData("https://graph.microsoft.com/v1.0", null)]
    [InlineData("https://", null)]
    [InlineData("api.zoom.us", null)]
    public void A_url_beside_the_scopes_names_a_provider(string url, string? expected)
    {
        var settings = new ManifestFile("appsettings.json") { Providers = [("Zoom", "https://api.zoom.us/v2"), ("Talkdesk", "https://api.talkdeskapp.com")] };

        Assert.Equal(expected, Assert.Single(settings.Read($$"""{ "Crm": { "BaseUrl": "{{url}}", "Scopes": ["a"] } }""").Lists.Items).Provider);
    }

    [Fact]
    public void Of_a_projects_only_provider_a_section_may_be_and_nobody_said_so()
    {
        var list = Assert.Single(new ManifestFile("appsettings.json") { Providers = [("Zoom", "https://api.zoom.us/v2")] }.Read("""{ "Crm": { "Scopes": ["a"] } }""").Lists.Items);

        Assert.Equal("Zoom", list.Provider);
        Assert.True(list.IsForeign);
    }

    [Fact]
    public void A_vendors_manifest_is_for_the_provider_of_its_name()
    {
        var manifest = new ManifestFile("manifest.json") { Providers = [("Zoom", "https://a.example"), ("Slack.Web", "https://b.example")] }.Read(SlackManifest);

        Assert.Equal("Slack.Web", manifest.Provider);
        Assert.True(manifest.Declares("Slack.Web", "chat:write"));
        Assert.False(manifest.Covers("Zoom"));
        Assert.True(manifest.IsExhaustive);
    }

    [Fact]
    public void A_vendors_manifest_in_a_project_without_that_provider_says_nothing_of_others()
    {
        var manifest = new ManifestFile("manifest.json") { Providers = [("Zoom", "https://a.example")] }.Read(SlackManifest);

        Assert.Null(manifest.Provider);
        Assert.False(manifest.Covers("Zoom"));
        Assert.True(manifest.Lists[0].IsForeign);
    }

    [Fact]
    public void What_the_project_names_wins()
    {
        var file = new ManifestFile("manifest.json") { Provider = "Zoom", Providers = [("Zoom", "https://a.example"), ("Slack", "https://b.example")] };

        Assert.Equal("Zoom", file.Read(SlackManifest).Provider);
        Assert.Equal("Zoom", file.Read("""{ "provider": "Slack", "scopes": ["a"] }""").Lists[0].Provider);
        Assert.Equal("Slack", file.Read("""{ "scopes": { "Slack": ["a"] } }""").Lists[0].Provider);
    }
}
