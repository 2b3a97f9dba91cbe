using ScopeGen.Documents;

namespace ScopeGen.Core.Tests.Documents;

/// <summary>YAML, as one tree with the places of its nodes.</summary>
public class YamlReaderTests
{
    [Fact]
    public void Scalars_of_every_style_are_text() => Assert.Equal(
        """{"plain":"a b","single":"it's","double":"a:\t*","literal":"a\nb\n","folded":"a b","number":"1.5","yes":"yes"}""",
        DocumentText.Json("plain: a\n  b\nsingle: 'it''s'\ndouble: \"a:\\t*\"\nliteral: |\n  a\n  b\nfolded: >-\n  a\n  b\nnumber: 1.5\nyes: yes\n", DocumentSyntax.Yaml));

    [Fact]
    public void Words_of_the_core_schema_are_what_they_mean() => Assert.Equal(
        """[null,null,null,true,false,"null","true"]""",
        DocumentText.Json("- \n- ~\n- null\n- true\n- FALSE\n- 'null'\n- \"true\"\n", DocumentSyntax.Yaml));

    [Fact]
    public void Knows_where_every_value_stands() => Assert.Equal(
        ["a 1:5 [b, 'c']", "a[0] 1:6 b", "a[1] 1:9 'c'", "d 3:1 - e # x\r\n- \"f\"", "d[0] 3:3 e", "d[1] 4:3 \"f\"", "g 6:3 h: i", "g.h 6:6 i"],
        DocumentText.Places("\uFEFFa: [b, 'c']\r\nd:\r\n- e # x\r\n- \"f\"\r\ng:\r\n  h: i\r\n", DocumentSyntax.Yaml));

    [Theory]
    [InlineData("a: |-\n  b\n  c\nd: e\n", "a 1:4 |-\n  b\n  c")]
    [InlineData("a:\n- >-\n  b\n- c\n", "a[0] 2:3 >-\n  b")]
    [InlineData("- |\n  b\n\n\n", "[0] 1:3 |\n  b")]
    public void A_block_ends_with_its_last_line(string text, string expected) =>
        Assert.Contains(expected, DocumentText.Places(text, DocumentSyntax.Yaml));

    [Fact]
    public void Aliases_and_merge_keys_bring_what_they_name() => Assert.Equal(
        """{"base":{"x":["a"],"y":"b"},"copy":["a"],"merged":{"y":"c","x":["a"]},"several":{"x":["a"],"y":"b","z":"d"}}""",
        DocumentText.Json(
            """
            base: &base
              x: &x [a]
              y: b
            copy: *x
            merged:
              <<: *base
              y: c
            several:
              <<: [*base, { z: d }]
            """,
            DocumentSyntax.Yaml));

    [Fact]
    public void What_has_an_anchor_or_a_tag_or_comes_from_an_alias_is_not_for_one_use_alone()
    {
        var root = Document.Read("a: &x [b]\nc: *x\nd: !!seq [e]\nf: [g]\n", DocumentSyntax.Yaml).Root!;

        Assert.Equal(["f"], root.Children().Select(p => p.First!).Where(v => v.IsOwn()).Select(v => v.Path));
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "2:1 The key 'a' stands twice")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1 The text holds several YAML documents; one is expected.")]
    [InlineData("a:\n\t- b\n", "2:1 This is no valid YAML: While scanning a mapping, found invalid tab as indentation.")]
    [InlineData("a:\n  - b\n  \t- c\n", "3:3 This is no valid YAML: While scanning a plain scalar, found a tab character")]
    [InlineData("a: *b\n", "1:4 This is no valid YAML: the alias 'b' names nothing.")]
    [InlineData("a: [b\n", "2:1 This is no valid YAML")]
    [InlineData("a: 'b\n", "1:4 This is no valid YAML")]
    [InlineData("a: b: c\n", "1:5 This is no valid YAML")]
    [InlineData("a: @b\n", "1:4 This is no valid YAML")]
    [InlineData("? [a]\n: b\n", "1:3 This is no valid YAML: a key is no text.")]
    [InlineData("# nothing\n", "1:1 The YAML document is empty.")]
    public void Reports_what_is_broken_where_it_is(string text, string expected) =>
        Assert.StartsWith(expected, DocumentText.Fault(text, DocumentSyntax.Yaml));

    [Fact]
    public void One_document_may_have_its_marks() =>
        Assert.Equal("""{"a":"b"}""", DocumentText.Json("%YAML 1.2\n---\na: b\n...\n", DocumentSyntax.Yaml));

    [Fact]
    public void Tabs_are_allowed_where_nothing_is_indented_by_them() =>
        Assert.Equal("""{"a":["b","c"]}""", DocumentText.Json("a:\t# x\n  - b\t\n  - c\n", DocumentSyntax.Yaml));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Depth_is_bounded(string open, string close) =>
        Assert.StartsWith("1:", DocumentText.Fault(string.Concat(Enumerable.Repeat(open, 10_000)) + "x" + string.Concat(Enumerable.Repeat(close, 10_000)), DocumentSyntax.Yaml));

    [Fact]
    public void Aliases_of_aliases_are_bounded()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]");

        Assert.Contains("The document's aliases make more than 1,000,000 values of it.", DocumentText.Fault("a0: &a0 [x, x]\n" + string.Join('\n', lines), DocumentSyntax.Yaml));
    }
}
