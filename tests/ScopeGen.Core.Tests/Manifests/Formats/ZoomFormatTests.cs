using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Zoom's app manifest: objects with a scope each, below <c>oauth_information</c>.</summary>
public class ZoomFormatTests
{
    private static readonly ManifestFile Zoom = new("manifest.json") { Providers = [("Zoom", "https://api.zoom.us/v2")] };

    [Fact]
    public void Reads_scopes_and_whether_the_app_can_do_without_them()
    {
        const string Text = """
            {
              "manifest": {
                "display_information": { "display_name": "Reports" },
                "oauth_information": {
                  "usage": "USER_OPERATION",
                  "scopes": [
                    { "scope": "meeting:read:meeting", "optional": false },
                    { "scope": "user:read:user", "optional": true }
                  ]
                }
              }
            }
            """;

        Assert.Equal(["7:20 meeting:read:meeting of Zoom", "8:20 user:read:user of Zoom, optional"], Zoom.Scopes(Text));
    }

    [Theory]
    [InlineData("""{ "oauth_information": { "scopes": ["a"] } }""", "1:37 A scope is an object with a string 'scope'; this is a string.")]
    [InlineData("""{ "oauth_information": { "scopes": [{ "optional": true }] } }""", "1:37 A scope is an object with a string 'scope'; this is one without it.")]
    [InlineData("""{ "oauth_information": { "scopes": [{ "scope": 7 }] } }""", "1:48 A scope is an object with a string 'scope'; this is a number.")]
    [InlineData("""{ "oauth_information": { "scopes": "a b" } }""", "1:36 'scopes' is a list of objects, each with a 'scope'; this is a string.")]
    [InlineData("""{ "oauth_information": { "scopes": null } }""", "1:36 'scopes' is a list of objects, each with a 'scope'; this is null.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], Zoom.Problems(text));

    [Theory]
    [InlineData("""{ "oauth_information": { "scopes": [] } }""", """{ "oauth_information": { "scopes": [{ "scope": "b" }] } }""")]
    [InlineData("""{ "oauth_information": {} }""", """{ "oauth_information": { "scopes": [{ "scope": "b" }] } }""")]
    [InlineData("""{"oauth_information":{"scopes":[{"scope":"a"}]}}""", """{"oauth_information":{"scopes":[{"scope":"a"}, {"scope":"b"}]}}""")]
    // As its neighbours that are not optional are written.
    [InlineData(
        "{ \"oauth_information\": { \"scopes\": [\r\n\t{ \"scope\": \"a\", \"optional\": false }, // why\r\n\t{ \"scope\": \"c\", \"optional\": true }\r\n] } }",
        "{ \"oauth_information\": { \"scopes\": [\r\n\t{ \"scope\": \"a\", \"optional\": false }, // why\r\n\t{ \"scope\": \"b\", \"optional\": false },\r\n\t{ \"scope\": \"c\", \"optional\": true }\r\n] } }")]
    [InlineData(
        "{ \"oauth_information\": { \"scopes\": [\n  {\n    \"scope\": \"a\"\n  }\n] } }",
        "{ \"oauth_information\": { \"scopes\": [\n  {\n    \"scope\": \"a\"\n  },\n  {\n    \"scope\": \"b\"\n  }\n] } }")]
    [InlineData(
        "{ \"oauth_information\": { \"scopes\": [\n  { \"scope\": \"a\", \"optional\": true },\n] } }",
        "{ \"oauth_information\": { \"scopes\": [\n  { \"scope\": \"a\", \"optional\": true },\n  { \"scope\": \"b\" },\n] } }")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Zoom.Add(before, "b"));

    [Theory]
    [InlineData("""{ "oauth_information": { "scopes": [{ "scope": "a" }, { "scope": "b" }] } }""", """{ "oauth_information": { "scopes": [{ "scope": "a" }] } }""")]
    [InlineData(
        "{ \"oauth_information\": { \"scopes\": [\n  {\n    \"scope\": \"b\",\n    \"optional\": false\n  },\n  {\n    \"scope\": \"c\"\n  }\n] } }",
        "{ \"oauth_information\": { \"scopes\": [\n  {\n    \"scope\": \"c\"\n  }\n] } }")]
    public void Removes_a_scope_with_its_object(string before, string after) =>
        Assert.Equal(after, Zoom.Remove(before, "b"));

    [Theory]
    [InlineData("{ \"oauth_information\": { \"scopes\": [{ /* why */ \"scope\": \"b\" }] } }", null)]
    [InlineData("{ \"oauth_information\": { \"scopes\": [{ \"scope\": \"https://b\" }, { \"scope\": \"b\" }] } }", "{ \"oauth_information\": { \"scopes\": [{ \"scope\": \"https://b\" }] } }")]
    public void Removes_no_object_with_a_remark_in_it(string before, string? after) => Assert.Equal(after, Zoom.Remove(before, "b"));

    [Fact]
    public void Replaces_a_scope_within_its_object() => Assert.Equal(
        """{ "oauth_information": { "scopes": [{ "scope": "c", "optional": true }] } }""",
        Zoom.Replace("""{ "oauth_information": { "scopes": [{ "scope": "b", "optional": true }] } }""", "b", "c"));

    [Fact]
    public void What_is_added_where_an_optional_scope_goes_is_not_optional()
    {
        const string Before = """{ "oauth_information": { "scopes": [{ "scope": "b", "optional": true }] } }""";

        Assert.Equal(
            """{ "oauth_information": { "scopes": [{ "scope": "c" }] } }""",
            Zoom.Edit(Before, [new ManifestChange.Remove(Zoom.StartOf(Before, "b")), new ManifestChange.Add("Zoom", "c")]));
    }
}
