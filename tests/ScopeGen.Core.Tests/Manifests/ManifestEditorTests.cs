using ScopeGen.Manifests;

namespace ScopeGen.Core.Tests.Manifests;

public class ManifestEditorTests
{
    [Theory]
    [InlineData("""{ "scopes": [] }""", """{ "scopes": ["new"] }""")]
    [InlineData("""{ "scopes": ["a"] }""", """{ "scopes": ["a", "new"] }""")]
    [InlineData("{\n  \"scopes\": [\n    \"a\"\n  ]\n}\n", "{\n  \"scopes\": [\n    \"a\",\n    \"new\"\n  ]\n}\n")]
    [InlineData("{\r\n\t\"scopes\": [\r\n\t\t\"a\"\r\n\t]\r\n}", "{\r\n\t\"scopes\": [\r\n\t\t\"a\",\r\n\t\t\"new\"\r\n\t]\r\n}")]
    [InlineData("{ \"scopes\": [\n  \"a\", // why a\n] }", "{ \"scopes\": [\n  \"a\", // why a\n  \"new\",\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\" // why a\n] }", "{ \"scopes\": [\n  \"a\", // why a\n  \"new\"\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\"] }", "{ \"scopes\": [\n  \"a\", \"new\"] }")]
    [InlineData("{ \"scopes\": [\n  \"a\" /* x\n y */\n] }", "{ \"scopes\": [\n  \"a\", \"new\" /* x\n y */\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\" /* x */,\n] }", "{ \"scopes\": [\n  \"a\", \"new\" /* x */,\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\",\n] }", "{ \"scopes\": [\n  \"a\",\n  \"new\",\n] }")]
    [InlineData("""{ "scopes": { "zoom": ["a"], "Talkdesk": ["b"] } }""", """{ "scopes": { "zoom": ["a", "new"], "Talkdesk": ["b"] } }""")]
    [InlineData("{\n  \"scopes\": {\n    \"Talkdesk\": [\"b\"]\n  }\n}", "{\n  \"scopes\": {\n    \"Zoom\": [\"new\"],\n    \"Talkdesk\": [\"b\"]\n  }\n}")]
    [InlineData("""{ "scopes": {} }""", """{ "scopes": { "Zoom": ["new"] } }""")]
    [InlineData("""{ "provider": "Zoom" }""", """{ "scopes": ["new"], "provider": "Zoom" }""")]
    public void Adds_a_scope_and_leaves_the_rest_as_it_is(string before, string after)
    {
        var edit = ManifestEditor.AddScopes(before, "Zoom", ["new"]);

        Assert.Equal(after, edit?.Apply(before));
        Assert.True(ManifestReader.Read(after).Declares("Zoom", "new"));
        Assert.Null(ManifestEditor.AddScopes(after, "Zoom", ["new"]));
    }

    [Fact]
    public void Adds_several_scopes_at_once()
    {
        const string Text = "{ \"scopes\": [\n  \"a\"\n] }";

        Assert.Equal("{ \"scopes\": [\n  \"a\",\n  \"b\",\n  \"c\"\n] }", ManifestEditor.AddScopes(Text, "Zoom", ["b", "a", "c"])?.Apply(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"scopes\": 7 }")]
    [InlineData("[\"a\"]")]
    [InlineData("{ \"scopes\": [\"a\"")]
    [InlineData("{ \"scopes\": { \"Zoom\": 7 } }")]
    [InlineData("{ \"scopes\": [7] }")]
    public void A_manifest_that_it_does_not_understand_is_left_alone(string text) =>
        Assert.Null(ManifestEditor.AddScopes(text, "Zoom", ["new"]));
}
