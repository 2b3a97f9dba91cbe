namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Slack's app manifest, in JSON and in YAML: scopes of the bot and of its users.</summary>
public class SlackFormatTests
{
    private static readonly ManifestFile Json = new("manifest.json") { Provider = "Slack" };
    private static readonly ManifestFile Yaml = new("manifest.yml") { Provider = "Slack" };

    [Fact]
    public void Reads_for_whom_a_scope_is_asked()
    {
        const string Text = """
            _metadata:
              major_version: 1
            oauth_config:
              scopes:
                bot:
                  - channels:history
                  - "chat:write"
                user: [files:read]
                bot_optional:
                  - users:read
            settings:
              socket_mode_enabled: true
            """;

        Assert.Equal(
            ["6:9 channels:history of Slack for bot", "7:9 chat:write of Slack for bot", "8:12 files:read of Slack for user", "10:9 users:read of Slack for bot, optional"],
            Yaml.Scopes(Text));
    }

    [Theory]
    [InlineData("""{ "oauth_config": { "scopes": { "bot": "a" } } }""", "1:40 'bot' is a list of strings; this is a string.")]
    [InlineData("""{ "oauth_config": { "scopes": ["a"] } }""", "1:31 'scopes' is an object with the lists 'bot' and 'user'; this is a list.")]
    [InlineData("""{ "oauth_config": { "scopes": { "user": [null] } } }""", "1:42 A scope is a string; this is null.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], Json.Problems(text));

    [Theory]
    [InlineData(
        "oauth_config:\n  scopes:\n    bot:\n      - a # why\n      # and\n      - c\n    user:\n      - x\n",
        "oauth_config:\n  scopes:\n    bot:\n      - a # why\n      - b\n      # and\n      - c\n    user:\n      - x\n")]
    [InlineData("oauth_config:\n  scopes:\n    bot: []\n", "oauth_config:\n  scopes:\n    bot: [b]\n")]
    [InlineData("oauth_config:\r\n  scopes:\r\n    user:\r\n    - x\r\n", "oauth_config:\r\n  scopes:\r\n    user:\r\n    - x\r\n    - b\r\n")]
    [InlineData("oauth_config:\n  scopes:\n    bot_optional:\n    - x\n", "oauth_config:\n  scopes:\n    \"bot\":\n      - \"b\"\n    bot_optional:\n    - x\n")]
    [InlineData("oauth_config:\n  scopes: {}\n", "oauth_config:\n  scopes: { \"bot\": [\"b\"] }\n")]
    public void Adds_a_scope_to_yaml(string before, string after) =>
        Assert.Equal(after, Yaml.Add(before, "b"));

    [Theory]
    [InlineData(
        "{\n\t\"oauth_config\": {\n\t\t\"scopes\": {\n\t\t\t\"bot\": [\n\t\t\t\t\"a\"\n\t\t\t]\n\t\t}\n\t}\n}",
        "{\n\t\"oauth_config\": {\n\t\t\"scopes\": {\n\t\t\t\"bot\": [\n\t\t\t\t\"a\",\n\t\t\t\t\"b\"\n\t\t\t]\n\t\t}\n\t}\n}")]
    [InlineData("""{ "oauth_config": { "scopes": {} } }""", """{ "oauth_config": { "scopes": { "bot": ["b"] } } }""")]
    public void Adds_a_scope_to_json(string before, string after) =>
        Assert.Equal(after, Json.Add(before, "b"));

    [Theory]
    [InlineData("oauth_config:\n  scopes:\n    bot:\n      - a\n      - b\n", "oauth_config:\n  scopes:\n    bot:\n      - a\n")]
    [InlineData("oauth_config:\n  scopes:\n    bot:\n      - b", "oauth_config:\n  scopes:\n    bot: []")]
    [InlineData("oauth_config:\n  scopes:\n    bot: [b, c]\n", "oauth_config:\n  scopes:\n    bot: [c]\n")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Yaml.Remove(before, "b"));

    [Theory]
    [InlineData("oauth_config:\n  scopes:\n    bot:\n      - 'b' # why\n", "oauth_config:\n  scopes:\n    bot:\n      - 'x:y' # why\n")]
    [InlineData("oauth_config:\n  scopes:\n    bot:\n      - b\n", "oauth_config:\n  scopes:\n    bot:\n      - x:y\n")]
    public void Replaces_a_scope(string before, string after) =>
        Assert.Equal(after, Yaml.Replace(before, "b", "x:y"));

    [Theory]
    [InlineData("oauth_config:\n  scopes:\n    bot: &all\n      - a\n    user: *all\n")]
    [InlineData("x: &x\n  bot:\n    - a\noauth_config:\n  scopes:\n    <<: *x\n")]
    public void What_an_alias_brings_is_read_and_left_alone(string text)
    {
        Assert.Contains(Yaml.Scopes(text), s => s.Contains(" a of Slack for bot"));
        Assert.Null(Yaml.Add(text, "b"));
        Assert.Null(Yaml.Remove(text, "a"));
    }
}
