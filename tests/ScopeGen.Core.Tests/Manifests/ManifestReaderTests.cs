using ScopeGen.Manifests;

namespace ScopeGen.Core.Tests.Manifests;

public class ManifestReaderTests
{
    [Fact]
    public void Reads_the_manifest_of_one_provider()
    {
        var manifest = Read("""{ "provider": "Zoom", "scopes": ["meeting:read"], "optionalScopes": ["user:read"] }""");

        Assert.Empty(manifest.Problems);
        Assert.Equal("Zoom", manifest.Provider);
        Assert.Equal([("meeting:read", false), ("user:read", true)], manifest.Lists.SelectMany(l => l.Scopes).Select(s => (s.Scope, s.IsOptional)));
        Assert.True(manifest.Covers("zoom"));
        Assert.False(manifest.Covers("Talkdesk"));
        Assert.True(manifest.Declares("Zoom", "user:read"));
        Assert.False(manifest.Declares("Zoom", "User:read"));
    }

    [Fact]
    public void Reads_the_manifest_of_several_providers()
    {
        var manifest = Read("""{ "scopes": { "Zoom": ["a"], "Talkdesk": ["b"] } }""");

        Assert.True(manifest.Covers("HighLevel"));
        Assert.True(manifest.Declares("Zoom", "a"));
        Assert.False(manifest.Declares("Zoom", "b"));
    }

    [Fact]
    public void A_manifest_that_names_no_provider_is_for_any_and_the_project_may_name_one()
    {
        var manifest = Read("""{ "scopes": ["a"] }""");

        Assert.True(manifest.Declares("Zoom", "a"));
        Assert.True(Of("Zoom", """{ "scopes": ["a"] }""").Declares("Zoom", "a"));
        Assert.False(Of("Zoom", """{ "scopes": ["a"] }""").Covers("Talkdesk"));
        Assert.True(Of("Talkdesk", """{ "provider": "Zoom", "scopes": ["a"] }""").Declares("Talkdesk", "a"));
    }

    [Fact]
    public void Knows_where_each_scope_stands()
    {
        const string Text = "\uFEFF{ // remark\r\n  \"scopes\": [\r\n    \"a\", 'b', \"c\\u003ad\",\r\n  ] }";

        var manifest = Read(Text);

        Assert.Empty(manifest.Problems);
        Assert.Equal(["\"a\" 3:5", "'b' 3:10", "\"c\\u003ad\" 3:15"], manifest.Lists.SelectMany(l => l.Scopes).Select(s => $"{Text.Substring(s.Range.Start, s.Range.Length)} {s.Range.Line}:{s.Range.Column}"));
        Assert.Equal("c:d", manifest.Lists[0].Scopes[2].Scope);
    }

    [Theory]
    [InlineData("", "1:1 The text is empty.")]
    [InlineData("  \n", "1:1 The text is empty.")]
    [InlineData("scopes = a", "1:1 This is no valid JSON")]
    [InlineData("{\n  \"scopes\": [\n    \"a\"\n", "4:1 This is no valid JSON")]
    [InlineData("{ \"scopes\": [] } x", "1:18 This is no valid JSON")]
    [InlineData("[\"a\"]", "1:1 A manifest is an object")]
    [InlineData("{ }", "1:1 The manifest has no property 'scopes'.")]
    [InlineData("{\n  \"scopes\": 7\n}", "2:13 'scopes' is a list of strings, or an object")]
    [InlineData("{ \"scopes\": \"a b\" }", "1:13 'scopes' is a list of strings, or an object")]
    [InlineData("{ \"scopes\": [\"a\", 7, \"b\"] }", "1:19 A scope is a string; this is a number.")]
    [InlineData("{ \"scopes\": [null] }", "1:14 A scope is a string; this is null.")]
    [InlineData("{ \"scopes\": [[\"a\"]] }", "1:14 A scope is a string; this is a list.")]
    [InlineData("{ \"scopes\": [\"a b\"] }", "1:14 'a b' is no scope token")]
    [InlineData("{ \"scopes\": { \"Zoom\": \"a\" } }", "1:23 'Zoom' is a list of strings; this is a string.")]
    [InlineData("{ \"provider\": 1, \"scopes\": [] }", "1:15 'provider' is a string; this is a number.")]
    [InlineData("{ \"scopes\": [], \"scopes\": [] }", "1:17 The key 'scopes' stands twice")]
    public void Reports_what_it_cannot_use_at_its_place(string text, string expected)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.StartsWith(expected, $"{problem.Range.Line}:{problem.Range.Column} {problem.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_used_works_beside_what_cannot()
    {
        var manifest = Read("{ \"scopes\": [\"a\", 7, \"b\"] }");

        Assert.True(manifest.IsReadable);
        Assert.Equal(["a", "b"], manifest.Lists.SelectMany(l => l.Scopes).Select(s => s.Scope));
    }

    [Fact]
    public void Foreign_text_in_a_message_is_cut_and_cannot_pass_for_a_message_of_its_own()
    {
        var manifest = Read("{ \"scopes\": { \"Zoom\\nb\": 7, \"A\": [\"x\\nC.cs(1,1): error CS9999: forged " + new string('y', 200) + "\"] } }");

        Assert.Equal(2, manifest.Problems.Count);
        Assert.All(manifest.Problems, p => Assert.DoesNotContain('\n', p.Message));
        Assert.All(manifest.Problems, p => Assert.True(p.Message.Length < 300));
    }

    [Fact]
    public void A_manifest_names_the_providers_that_it_has_lists_for()
    {
        var manifest = Read("""{ "scopes": { "Zoom": [] } }""");

        Assert.True(manifest.Names("zoom"));
        Assert.False(manifest.Names("Talkdesk"));
        Assert.True(manifest.Covers("Talkdesk"));
        Assert.False(Read("""{ "scopes": [] }""").Names("Zoom"));
    }

    [Theory]
    [InlineData("{ \"scopes\": 7 }", false)]
    [InlineData("{ \"scopes\": { \"Zoom\": 7, \"Talkdesk\": [] } }", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    [InlineData("{ \"scopes\": [7] }", true)]
    [InlineData("{ }", true)]
    public void A_manifest_whose_list_is_none_declares_nobody_knows_what(string text, bool readable) =>
        Assert.Equal(readable, Read(text).IsReadable);

    [Fact]
    public void Deep_nesting_is_reported_and_not_followed()
    {
        var problem = Assert.Single(Read("{ \"scopes\": " + new string('[', 10_000) + new string(']', 10_000) + " }").Problems);

        Assert.Equal(1, problem.Range.Line);
    }

    private static ScopeManifest Read(string text) => ManifestReader.Read(text, new ManifestSettings { FileName = "scopes.json" });

    private static ScopeManifest Of(string provider, string text) => ManifestProviders.Resolve(Read(text), provider, []);
}
