namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Settings: a string, a list, or one of these for each API.</summary>
public class AppSettingsFormatTests
{
    private static readonly ManifestFile Settings = new("appsettings.json") { Providers = [("Zoom", "https://api.zoom.us/v2"), ("HighLevel.V1", "https://rest.gohighlevel.com/v1")] };

    [Fact]
    public void Sections_name_providers_and_so_do_urls()
    {
        const string Text = """
            {
              "Logging": { "LogLevel": { "Default": "Information" } },
              "Zoom": { "Scopes": ["meeting:read", "user:read"] },
              "ZoomClient": { "Scope": "meeting:write user:write" },
              "HighLevelV1": { "scopes": "contacts.readonly,contacts.write" },
              "Crm": { "BaseUrl": "https://rest.gohighlevel.com/v1/", "Scopes": "users.readonly" },
              "AzureAd": { "Scopes": "access_as_user" },
              "DownstreamApis": { "Scopes": { "Zoom": ["report:read"], "Graph": "User.Read" } }
            }
            """;

        Assert.Equal(
            [
                "3:24 meeting:read of Zoom", "3:40 user:read of Zoom",
                "4:29 meeting:write of Zoom", "4:43 user:write of Zoom",
                "5:31 contacts.readonly of HighLevel.V1", "5:49 contacts.write of HighLevel.V1",
                "6:70 users.readonly of HighLevel.V1",
                "7:27 access_as_user (foreign)",
                "8:44 report:read of Zoom", "8:70 User.Read (foreign)",
            ],
            Settings.Scopes(Text));
    }

    [Fact]
    public void A_vendors_section_says_nothing_of_what_it_leaves_out() =>
        Assert.False(Settings.Read("""{ "Zoom": { "Scopes": [] } }""").Covers("HighLevel.V1"));

    [Theory]
    [InlineData("""{ "Zoom": { "Scopes": 7 } }""", "1:23 'Scopes' is a string or a list of strings; this is a number.")]
    [InlineData("""{ "Zoom": { "Scopes": ["a", null] } }""", "1:29 A scope is a string; this is null.")]
    [InlineData("{ \"Zoom\": { \"Scopes\": \"a ä\" } }", "1:26 'ä' is no scope token: RFC 6749, section 3.3, allows printable ASCII without space, quotation mark and backslash.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], Settings.Problems(text));

    [Theory]
    // A string, with what stands between its words.
    [InlineData("""{ "Zoom": { "Scopes": "a c" } }""", """{ "Zoom": { "Scopes": "a b c" } }""")]
    [InlineData("""{ "Zoom": { "Scopes": "c, a" } }""", """{ "Zoom": { "Scopes": "c, a, b" } }""")]
    [InlineData("""{ "Zoom": { "Scope": "" } }""", """{ "Zoom": { "Scope": "b" } }""")]
    // A list.
    [InlineData("{\r\n\t\"Zoom\": {\r\n\t\t\"Scopes\": [\r\n\t\t\t\"a\" // why\r\n\t\t]\r\n\t}\r\n}", "{\r\n\t\"Zoom\": {\r\n\t\t\"Scopes\": [\r\n\t\t\t\"a\", // why\r\n\t\t\t\"b\"\r\n\t\t]\r\n\t}\r\n}")]
    // Nested by API: the list of the provider, not the first one.
    [InlineData("""{ "Scopes": { "Graph": ["a"], "Zoom": [] } }""", """{ "Scopes": { "Graph": ["a"], "Zoom": ["b"] } }""")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Settings.Add(before, "b"));

    [Theory]
    [InlineData("""{ "Zoom": { "Scopes": "a b c" } }""", """{ "Zoom": { "Scopes": "a c" } }""")]
    [InlineData("""{ "Zoom": { "Scopes": "a,b" } }""", """{ "Zoom": { "Scopes": "a" } }""")]
    [InlineData("""{ "Zoom": { "Scopes": " b " } }""", """{ "Zoom": { "Scopes": " " } }""")]
    [InlineData("""{ "Zoom": { "Scopes": [ "a", "b" ] } }""", """{ "Zoom": { "Scopes": [ "a" ] } }""")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Settings.Remove(before, "b"));

    [Theory]
    [InlineData("""{ "Zoom": { "Scopes": "a b c" } }""", """{ "Zoom": { "Scopes": "a x:y c" } }""")]
    [InlineData("""{ "Zoom": { "Scopes": "b a x:y" } }""", """{ "Zoom": { "Scopes": "a x:y" } }""")]
    public void Replaces_a_scope(string before, string after) =>
        Assert.Equal(after, Settings.Replace(before, "b", "x:y"));

    [Fact]
    public void Words_that_an_escape_hides_are_read_and_left_alone()
    {
        const string Text = """{ "Zoom": { "Scopes": "a\u0020b" } }""";

        Assert.Equal(["1:23 a of Zoom", "1:23 b of Zoom"], Settings.Scopes(Text));
        Assert.Null(Settings.Add(Text, "c"));
        Assert.Null(Settings.Remove(Text, "a"));
    }

    [Theory]
    [InlineData("Zoom:\n  Scopes: a\n", "Zoom:\n  Scopes: a b\n")]
    [InlineData("Zoom:\n  Scopes: >-\n    a\n    c\n", "Zoom:\n  Scopes: >-\n    a\n    b\n    c\n")]
    [InlineData("Zoom:\n  Scopes: |\n", "Zoom:\n  Scopes: |\n    b\n")]
    [InlineData("Zoom:\n  Scopes: 'a'\n", "Zoom:\n  Scopes: 'a b'\n")]
    public void Adds_a_scope_to_yaml(string before, string after) =>
        Assert.Equal(after, (Settings with { Name = "settings.yaml", Format = "appsettings" }).Add(before, "b"));

    [Fact]
    public void Words_without_quotes_get_them_where_they_can_no_longer_do_without()
    {
        var yaml = Settings with { Name = "settings.yaml", Format = "appsettings" };

        Assert.Equal("Zoom:\n  Scopes: \"a b:\" # why\n", yaml.Add("Zoom:\n  Scopes: a # why\n", "b:"));
        Assert.Equal("Zoom:\n  Scopes: \"\"\n", yaml.Remove("Zoom:\n  Scopes: a\n", "a"));
        Assert.Equal("Zoom:\n  Scopes: \"null\"\n", yaml.Remove("Zoom:\n  Scopes: a null\n", "a"));
    }

    [Fact]
    public void Layers_that_say_nothing_of_scopes_and_switches_of_that_name_are_no_mistake()
    {
        Assert.Empty(new ManifestFile("appsettings.Development.json").Problems("""{ "Logging": { "Console": { "Scopes": true } } }"""));
        Assert.False(new ManifestFile("appsettings.Development.json").Read("{}").Covers("Zoom"));
    }
}
