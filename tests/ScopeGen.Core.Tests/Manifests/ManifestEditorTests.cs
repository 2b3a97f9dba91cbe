using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;

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
    [InlineData("{ \"scopes\": [\n  \"a\" /* x */,\n] }", "{ \"scopes\": [\n  \"a\" /* x */,\n  \"new\",\n] }")]
    [InlineData("{ \"scopes\": [\n  \"a\",\n] }", "{ \"scopes\": [\n  \"a\",\n  \"new\",\n] }")]
    [InlineData("""{ "scopes": { "zoom": ["a"], "Talkdesk": ["b"] } }""", """{ "scopes": { "zoom": ["a", "new"], "Talkdesk": ["b"] } }""")]
    [InlineData("{\n  \"scopes\": {\n    \"Talkdesk\": [\"b\"]\n  }\n}", "{\n  \"scopes\": {\n    \"Zoom\": [\"new\"],\n    \"Talkdesk\": [\"b\"]\n  }\n}")]
    [InlineData("""{ "scopes": {} }""", """{ "scopes": { "Zoom": ["new"] } }""")]
    [InlineData("""{ "provider": "Zoom" }""", """{ "scopes": ["new"], "provider": "Zoom" }""")]
    public void Adds_a_scope_and_leaves_the_rest_as_it_is(string before, string after)
    {
        Assert.Equal(after, Add(before, "new"));
        Assert.True(ManifestReader.Read(after, Settings).Declares("Zoom", "new"));
        Assert.Equal(after, Add(after, "new"));
    }

    [Fact]
    public void Puts_a_scope_in_the_place_of_all()
    {
        const string Text = """{ "scopes": ["a", "b", "c"] }""";
        var changes = ManifestReader.Read(Text, Settings).Lists[0].Scopes.Select(s => (ManifestChange)new ManifestChange.Remove(s.Range.Start));

        Assert.Equal("""{ "scopes": ["new"] }""", ManifestEditor.Apply(Text, ManifestEditor.Edit(Text, Settings, [], [.. changes, new ManifestChange.Add("Zoom", "new")])!));
    }

    [Fact]
    public void Adds_several_scopes_at_once()
    {
        const string Text = "{ \"scopes\": [\n  \"a\"\n] }";

        Assert.Equal("{ \"scopes\": [\n  \"a\",\n  \"b\",\n  \"c\"\n] }", Add(Text, "b", "a", "c"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"scopes\": 7 }")]
    [InlineData("[\"a\"]")]
    [InlineData("{ \"scopes\": [\"a\"")]
    [InlineData("{ \"scopes\": { \"Zoom\": 7 } }")]
    public void A_manifest_that_it_does_not_understand_is_left_alone(string text) =>
        Assert.Null(Add(text, "new"));

    private static readonly ManifestSettings Settings = new() { FileName = "scopes.json" };

    private static string? Add(string text, params string[] scopes) =>
        ManifestEditor.Edit(text, Settings, [], scopes.Select(s => new ManifestChange.Add("Zoom", s))) is { } edits ? ManifestEditor.Apply(text, edits) : null;
}
