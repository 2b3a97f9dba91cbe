using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>ScopeGen's own manifest, of one provider or of several, in JSON and in YAML.</summary>
public class ScopeGenFormatTests
{
    private static readonly ManifestFile Json = new("scopes.json");
    private static readonly ManifestFile Yaml = new("scopes.yaml");

    [Fact]
    public void Reads_the_scopes_of_one_provider()
    {
        const string Text = """
            {
              // What the app cannot do without.
              "provider": "Zoom",
              "scopes": [ "meeting:read", 'user:read' ],
              "optionalScopes": [ "recording:read" ]
            }
            """;

        Assert.Equal(["4:15 meeting:read of Zoom", "4:31 user:read of Zoom", "5:23 recording:read of Zoom, optional"], Json.Scopes(Text));
    }

    [Fact]
    public void Reads_the_scopes_of_several_providers()
    {
        const string Text = """
            scopes:
              Zoom: [meeting:read]
              Talkdesk:
                - "contacts:read" # for the import
            optionalScopes:
              Zoom:
                - user:read
            """;

        Assert.Equal(["2:10 meeting:read of Zoom", "4:7 contacts:read of Talkdesk", "7:7 user:read of Zoom, optional"], Yaml.Scopes(Text));
    }

    [Theory]
    [InlineData("""{ "scopes": ["a", 7, null, true, ["b"], {}] }""", "1:19 A scope is a string; this is a number.", "1:22 A scope is a string; this is null.", "1:28 A scope is a string; this is a boolean.", "1:34 A scope is a string; this is a list.", "1:41 A scope is a string; this is an object.")]
    [InlineData("""{ "scopes": { "Zoom": { "a": [] } } }""", "1:23 'Zoom' is a list of strings; this is an object.")]
    [InlineData("""{ "optionalScopes": null }""", "1:21 'optionalScopes' is a list of strings, or an object with such a list for each provider; this is null.")]
    [InlineData("""{ "provider": [], "scopes": [] }""", "1:15 'provider' is a string; this is a list.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, params string[] expected) =>
        Assert.Equal(expected, Json.Problems(text));

    [Theory]
    [InlineData("scopes: [1.5, a]", "1:10 A scope is a string; this is a number.")]
    [InlineData("scopes:\n  - ~\n  - a", "2:5 A scope is a string; this is null.")]
    [InlineData("scopes:\n  -\n  - a", "2:4 A scope is a string; this is null.")]
    public void A_number_in_yaml_is_none_either(string text, string expected) =>
        Assert.Equal([expected], Yaml.Problems(text));

    [Theory]
    // On one line, and without a space.
    [InlineData("""{ "scopes": ["a", "c"] }""", """{ "scopes": ["a", "b", "c"] }""")]
    [InlineData("""{"scopes":["c","a"]}""", """{"scopes":["c","a","b"]}""")]
    // With tabs and CRLF, behind a byte order mark.
    [InlineData("\uFEFF{\r\n\t\"scopes\": [\r\n\t\t\"a\",\r\n\t\t\"c\"\r\n\t]\r\n}\r\n", "\uFEFF{\r\n\t\"scopes\": [\r\n\t\t\"a\",\r\n\t\t\"b\",\r\n\t\t\"c\"\r\n\t]\r\n}\r\n")]
    // With a lone CR.
    [InlineData("{ \"scopes\": [\r  \"a\"\r] }", "{ \"scopes\": [\r  \"a\",\r  \"b\"\r] }")]
    // Empty, on one line or two.
    [InlineData("""{ "scopes": [] }""", """{ "scopes": ["b"] }""")]
    [InlineData("""{ "scopes": [ ] }""", """{ "scopes": [ "b" ] }""")]
    [InlineData("{\n  \"scopes\": [\n  ]\n}", "{\n  \"scopes\": [\n    \"b\"\n  ]\n}")]
    [InlineData("{\n  \"scopes\": [\n    // none yet\n  ]\n}", "{\n  \"scopes\": [\n    // none yet\n    \"b\"\n  ]\n}")]
    [InlineData("""{ "scopes": [ /* none */ ] }""", """{ "scopes": [ "b" /* none */ ] }""")]
    // Commas at the start of the line, and a trailing one.
    [InlineData("{ \"scopes\": [\n    \"d\"\n  , \"c\"\n] }", "{ \"scopes\": [\n    \"d\"\n  , \"c\"\n  , \"b\"\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\", // why\n  \"c\", // why not\n] }", "{ \"scopes\": [\n  \"a\", // why\n  \"b\",\n  \"c\", // why not\n] }")]
    // Missing.
    [InlineData("{\n  \"provider\": \"Zoom\"\n}", "{\n  \"scopes\": [\"b\"],\n  \"provider\": \"Zoom\"\n}")]
    [InlineData("""{ "scopes": { "Talkdesk": ["a"] } }""", """{ "scopes": { "Zoom": ["b"], "Talkdesk": ["a"] } }""")]
    [InlineData("""{ "scopes": {} }""", """{ "scopes": { "Zoom": ["b"] } }""")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Json.Add(before, "b"));

    [Theory]
    [InlineData("""{ "scopes": ["a", "b", "c"] }""", """{ "scopes": ["a", "c"] }""")]
    [InlineData("""{ "scopes": [ "b", "c" ] }""", """{ "scopes": [ "c" ] }""")]
    [InlineData("""{ "scopes": [ "a", "b" ] }""", """{ "scopes": [ "a" ] }""")]
    [InlineData("""{ "scopes": [ "b" ] }""", """{ "scopes": [ ] }""")]
    [InlineData("{ \"scopes\": [\r\n  \"a\",\r\n  \"b\"\r\n] }", "{ \"scopes\": [\r\n  \"a\"\r\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\",\n  \"b\",\n] }", "{ \"scopes\": [\n  \"a\",\n] }")]
    [InlineData("{ \"scopes\": [\n  \"b\", // why\n  \"c\"\n] }", "{ \"scopes\": [\n  // why\n  \"c\"\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\" // why a\n  , \"b\"\n] }", "{ \"scopes\": [\n  \"a\" // why a\n] }")]
    [InlineData("{ \"scopes\": [\n    \"a\"\n  , \"b\"\n  , \"c\"\n] }", "{ \"scopes\": [\n    \"a\"\n  , \"c\"\n] }")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Json.Remove(before, "b"));

    [Theory]
    [InlineData("""{ "scopes": ["a", 'b'] }""", """{ "scopes": ["a", 'x:y'] }""")]
    [InlineData("{ \"scopes\": [\n  \"b\" // why\n] }", "{ \"scopes\": [\n  \"x:y\" // why\n] }")]
    [InlineData("""{ "scopes": ["b", "x:y"] }""", """{ "scopes": ["x:y"] }""")]
    public void Replaces_a_scope(string before, string after) =>
        Assert.Equal(after, Json.Replace(before, "b", "x:y"));

    [Theory]
    [InlineData("scopes: [a]\n", "scopes: [a, b]\n")]
    [InlineData("scopes: []\n", "scopes: [b]\n")]
    [InlineData("scopes:\n- a\n- c # why\n", "scopes:\n- a\n- b\n- c # why\n")]
    [InlineData("scopes:\n    -   'c'\n    -   \"a\"", "scopes:\n    -   'c'\n    -   \"a\"\n    -   \"b\"")]
    [InlineData("provider: Zoom\n", "\"scopes\":\n  - \"b\"\nprovider: Zoom\n")]
    [InlineData("scopes:\n  Talkdesk: [a]\n", "scopes:\n  \"Zoom\":\n    - \"b\"\n  Talkdesk: [a]\n")]
    public void Adds_a_scope_to_yaml(string before, string after) =>
        Assert.Equal(after, Yaml.Add(before, "b"));

    [Theory]
    [InlineData("scopes:\n  - a\n  - b # why\n", "scopes:\n  - a\n  # why\n")]
    [InlineData("scopes: # what we need\n  - b\nx: 1\n", "scopes: [] # what we need\nx: 1\n")]
    [InlineData("scopes: [b]\n", "scopes: []\n")]
    public void Removes_a_scope_from_yaml(string before, string after) =>
        Assert.Equal(after, Yaml.Remove(before, "b"));

    [Theory]
    [InlineData("*x")]
    [InlineData("a:")]
    [InlineData("null")]
    [InlineData("1.5")]
    [InlineData("@b")]
    [InlineData("-a")]
    public void A_scope_that_yaml_would_take_for_something_else_gets_quotes(string scope)
    {
        Assert.Equal($"scopes:\n  - a\n  - \"{scope}\"\n", Yaml.Add("scopes:\n  - a\n", scope));
        Assert.Equal([$"3:5 {scope}"], Yaml.Scopes($"scopes:\n\n  - \"{scope}\"\n"));
    }

    [Fact]
    public void Changes_of_several_kinds_are_one_edit_each()
    {
        const string Before = """
            {
              "scopes": {
                "Zoom": [
                  "meeting:read:admin", // the report
                  "meeting:write",
                  "user:read"
                ],
                "Talkdesk": ["contacts:read"]
              }
            }
            """;
        const string After = """
            {
              "scopes": {
                "Zoom": [
                  "meeting:read", // the report
                  "recording:read",
                  "user:read"
                ],
                "Talkdesk": []
              }
            }
            """;

        Assert.Equal(After, Json.Edit(Before,
        [
            new ManifestChange.Add("Zoom", "recording:read"),
            new ManifestChange.Remove(Json.StartOf(Before, "contacts:read")),
            new ManifestChange.Replace(Json.StartOf(Before, "meeting:read:admin"), "meeting:read"),
            new ManifestChange.Remove(Json.StartOf(Before, "meeting:write")),
        ]));
    }
}
