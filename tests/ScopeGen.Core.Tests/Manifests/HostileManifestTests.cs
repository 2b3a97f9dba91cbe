using ScopeGen.Core.Tests.Manifests.Edits.Drafts;
using ScopeGen.Core.Tests.Manifests.Formats;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests;

/// <summary>Input that nobody should write: a diagnostic at the place, never an exception, never a write that loses anything.</summary>
public class HostileManifestTests
{
    public static TheoryData<string> Formats => [.. DraftFormats.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_is_done_to_a_manifest_it_is_read_and_edited_or_left_alone(string format) => Samples.Check(n => new MutatedCase(format, n), c =>
    {
        var manifest = c.Read(c.Text);
        Assert.All(manifest.Problems, p => Assert.InRange(p.Range.Start + p.Range.Length, 0, c.Text.Length));
        Assert.All(c.Scopes, s => Assert.InRange(s.Scope.Range.Start + s.Scope.Range.Length, s.Scope.Range.Start, c.Text.Length));
        if (c.Edits == null)
        {
            return;
        }

        var result = ManifestEditor.Apply(c.Text, c.Edits);
        var removed = c.Changes.OfType<ManifestChange.Remove>().Select(r => r.Start).ToHashSet();
        var kept = c.Scopes.Where(s => !removed.Contains(s.Scope.Range.Start)).Select(s => s.Scope.Scope);
        var after = c.Read(result);
        Assert.Equal(kept.Where(s => s != "new").Order(StringComparer.Ordinal), after.Lists.SelectMany(l => l.Scopes).Select(s => s.Scope).Where(s => s != "new").Order(StringComparer.Ordinal));
        Assert.True(after.Declares(DraftFormats.Provider, "new"));
        Assert.Equal([], ManifestEditor.Edit(result, c.Settings, [], [new ManifestChange.Add(DraftFormats.Provider, "new")])!);
    }, count: 120);

    [Theory]
    [InlineData("scopes.json", "{ \"scopes\": ", "[", "]", " }")]
    [InlineData("scopes.json", "", "{ \"scopes\": ", "}", "")]
    [InlineData("appsettings.json", "", "{ \"Zoom\": ", "}", "")]
    [InlineData("scopes.yaml", "scopes: ", "[", "]", "\n")]
    [InlineData("scopes.yaml", "scopes:\n", "- ", "", "a\n")]
    [InlineData("shopify.app.toml", "[access_scopes]\nscopes = ", "[", "]", "\n")]
    [InlineData("shopify.app.toml", "access_scopes", ".scopes", "", " = 1\n")]
    public void Ten_thousand_levels_are_one_problem(string file, string start, string open, string close, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000)) + end;
        var manifest = new ManifestFile(file);

        Assert.Contains("500", Assert.Single(manifest.Problems(text)), StringComparison.Ordinal);
        Assert.False(manifest.Read(text).IsReadable);
        Assert.Null(manifest.Add(text, "a"));
    }

    [Theory]
    [InlineData("scopes.json", "{ \"scopes\": [\"a\"],\r\n\"scopes\": [\"b\"] }", "2:1 The key 'scopes' stands twice: nobody knows which one counts.")]
    [InlineData("scopes.yaml", "scopes: [a]\rscopes: [b]\r", "2:1 The key 'scopes' stands twice: nobody knows which one counts.")]
    [InlineData("shopify.app.toml", "[access_scopes]\nscopes = 'a'\n\n[access_scopes]\n", "4:2 The table 'access_scopes' stands twice: nobody knows which one counts.")]
    [InlineData("scopes.yaml", "scopes: [a]\n---\nscopes: [b]\n", "2:1 The text holds several YAML documents; one is expected.")]
    [InlineData("scopes.json", "{ \"scopes\": null }", "1:13 'scopes' is a list of strings, or an object with such a list for each provider; this is null.")]
    [InlineData("scopes.yaml", "scopes:\n", "1:8 'scopes' is a list of strings, or an object with such a list for each provider; this is null.")]
    [InlineData("scopes.yaml", "scopes: *all\n", "1:9 This is no valid YAML: the alias 'all' names nothing.")]
    [InlineData("scopes.yaml", "\uFEFFscopes:\n\t- a\n", "2:1 This is no valid YAML: While scanning a mapping, found invalid tab as indentation.")]
    public void What_cannot_be_read_is_reported_where_it_stands_and_left_alone(string file, string text, string expected)
    {
        var manifest = new ManifestFile(file);

        Assert.Equal([expected], manifest.Problems(text));
        Assert.False(manifest.Read(text).IsReadable);
        Assert.Null(manifest.Add(text, "c"));
    }

    [Theory]
    [InlineData("scopes.json", "{ \"scopes\": [7, \"a\", null, \"a\"] }", "{ \"scopes\": [7, \"a\", null, \"a\", \"c\"] }")]
    [InlineData("scopes.yaml", "scopes:\n  - 7\n  - a\n  - ~\n", "scopes:\n  - 7\n  - a\n  - ~\n  - c\n")]
    [InlineData("scopes.yaml", "scopes:\n  - *x\n  - &x a\n", null)]
    [InlineData("scopes.yaml", "scopes:\n  - &x a\n  - *x\n", "scopes:\n  - &x a\n  - *x\n  - c\n")]
    public void What_is_no_scope_stays_beside_what_is(string file, string before, string? after) =>
        Assert.Equal(after, new ManifestFile(file).Add(before, "c"));

    [Fact]
    public void What_an_alias_names_is_not_taken_out()
    {
        const string Text = "scopes:\n  - &x a\n  - *x\n  - b\n";
        var manifest = new ManifestFile("scopes.yaml");

        Assert.Null(manifest.Remove(Text, "a"));
        Assert.Equal("scopes:\n  - &x a\n  - *x\n", manifest.Remove(Text, "b"));
    }

    [Fact]
    public void Of_two_changes_to_one_scope_the_last_counts_and_what_is_gone_stays_gone()
    {
        const string Text = """{ "scopes": ["a", "b"] }""";
        var manifest = new ManifestFile("scopes.json");
        var a = manifest.StartOf(Text, "a");

        Assert.Equal("""{ "scopes": ["y", "b"] }""", manifest.Edit(Text, [new ManifestChange.Replace(a, "x"), new ManifestChange.Replace(a, "y")]));
        Assert.Equal("""{ "scopes": ["b"] }""", manifest.Edit(Text, [new ManifestChange.Replace(a, "x"), new ManifestChange.Remove(a)]));
        Assert.Equal("""{ "scopes": ["b"] }""", manifest.Edit(Text, [new ManifestChange.Remove(a), new ManifestChange.Remove(a), new ManifestChange.Replace(a, "x")]));
        Assert.Equal(Text, manifest.Edit(Text, [new ManifestChange.Replace(a, "a")]));
        Assert.Null(manifest.Edit(Text, [new ManifestChange.Remove(a + 1)]));
    }
}
