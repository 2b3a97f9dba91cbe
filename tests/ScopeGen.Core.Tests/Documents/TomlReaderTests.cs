using ScopeGen.Documents;

namespace ScopeGen.Core.Tests.Documents;

/// <summary>TOML 1.0, as one tree with the places of its nodes.</summary>
public class TomlReaderTests
{
    [Theory]
    [InlineData("a = \"b # c\" # d", "b # c")]
    [InlineData("a = ''", "")]
    [InlineData(@"a = 'C:\temp'", @"C:\\temp")]
    [InlineData(@"a = ""\t\u0041\U0001F600\\\""""", @"\tA😀\\\""")]
    [InlineData("a = \"\"\"\nb\nc\"\"\"", @"b\nc")]
    [InlineData("a = \"\"\"b \\\n   c\"\"\"", "b c")]
    [InlineData("a = \"\"\"\"b\"\"\"\"\"", "\\\"b\\\"\\\"")]
    [InlineData("a = '''\r\nb\\t'''", @"b\\t")]
    public void Strings_are_what_they_mean(string text, string json) =>
        Assert.Equal($$"""{"a":"{{json}}"}""", DocumentText.Json(text, DocumentSyntax.Toml));

    [Fact]
    public void Numbers_booleans_and_dates_stay_as_they_are_written() => Assert.Equal(
        """{"a":"1_000","b":"-1.5e3","c":"true","d":"1979-05-27 07:32:00Z","e":"inf"}""",
        DocumentText.Json("a = 1_000\nb = -1.5e3 # x\nc = true\nd = 1979-05-27 07:32:00Z\ne = inf", DocumentSyntax.Toml));

    [Fact]
    public void Tables_arrays_of_tables_and_dotted_keys_make_one_tree() => Assert.Equal(
        """{"title":"x","a":{"b":"1","c":{"d":"2"}},"list":[{"n":"1","sub":{"m":"2"}},{"n":"3"}],"q.r":{"s t":"4"}}""",
        DocumentText.Json(
            """
            title = "x"
            [a]
            b = 1
            c.d = 2
            [[list]]
            n = 1
            [list.sub]
            m = 2
            [[list]]
            n = 3
            [ "q.r" ]
            's t' = 4
            """,
            DocumentSyntax.Toml));

    [Fact]
    public void Arrays_go_over_lines_with_remarks_and_inline_tables_do_not_mind() => Assert.Equal(
        """{"a":["b",["c"],{"d":"e","f":{"g":"1"}}],"h":[]}""",
        DocumentText.Json("a = [ # one\n  'b', # two, with ] and '\n  [\"c\"],\r\n  { d = \"e\", f.g = 1 },\n]\nh = [\n]\n", DocumentSyntax.Toml));

    [Fact]
    public void Knows_where_every_value_stands() => Assert.Equal(
        ["a 2:4 ['b', \"c\"]", "a[0] 2:5 'b'", "a[1] 2:10 \"c\"", "d.e 3:5 \"\"\"\r\nf\"\"\"", "g[0].h 6:5 1"],
        DocumentText.Places("\uFEFF# x\r\na= ['b', \"c\"]\r\nd.e=\"\"\"\r\nf\"\"\"\r[[g]]\rh = 1\r", DocumentSyntax.Toml).Where(p => !p.StartsWith("d ") && !p.StartsWith("g ") && !p.StartsWith("g[0] ")));

    [Theory]
    [InlineData("a", "1:2 This is no valid TOML: '=' is expected here.")]
    [InlineData("a = ", "1:5 This is no valid TOML: a value is expected here.")]
    [InlineData("a = \n", "1:5 This is no valid TOML: a value is expected here.")]
    [InlineData("a = \"b", "1:7 This is no valid TOML: a string is not closed.")]
    [InlineData("a = \"b\nc\"", "1:7 This is no valid TOML: a string is not closed.")]
    [InlineData("a = '''b''", "1:11 This is no valid TOML: a string is not closed.")]
    [InlineData("a = \"b\" c", "1:9 This is no valid TOML: the end of the line is expected here.")]
    [InlineData("a = \"\\q\"", "1:7 This is no valid TOML: '\\q' is no escape.")]
    [InlineData("a = \"\\uD800\"", "1:7 This is no valid TOML: '\\u' is no escape.")]
    [InlineData("a = \"\\ b\"", "1:7 This is no valid TOML: '\\ ' is no escape.")]
    [InlineData("a = [1, 2", "1:10 This is no valid TOML: ']' is expected here.")]
    [InlineData("a = [1 2]\n", "1:8 This is no valid TOML: ']' is expected here.")]
    [InlineData("a = [,]", "1:6 This is no valid TOML: a value is expected here.")]
    [InlineData("a = { b = 1", "1:12 This is no valid TOML: '}' is expected here.")]
    [InlineData("a = 1\na = 2", "2:1 The key 'a' stands twice")]
    [InlineData("[a]\n[a]\n", "2:2 The table 'a' stands twice")]
    [InlineData("a = 1\n[a.b]", "2:2 This is no valid TOML: 'a' is a value and no table.")]
    [InlineData("a = [1]\n[[a]]", "2:3 This is no valid TOML: 'a' is a value and no table.")]
    [InlineData("a = { b = 1 }\n[a]\nc = 2", "2:2 This is no valid TOML: 'a' is a value and no table.")]
    [InlineData("[a", "1:3 This is no valid TOML: ']' is expected here.")]
    [InlineData("[]", "1:2 This is no valid TOML: a key is expected here.")]
    [InlineData("= 1", "1:1 This is no valid TOML: a key is expected here.")]
    [InlineData("a = 1 2\n", "1:7 This is no valid TOML: the end of the line is expected here.")]
    [InlineData("a = b c\n", "1:5 This is no valid TOML: 'b' is no value; text has quotes.")]
    [InlineData("a = \"\"\"b\"\"\"\"\"\"\n", "1:14 This is no valid TOML: the end of the line is expected here.")]
    public void Reports_what_is_broken_where_it_is(string text, string expected) =>
        Assert.StartsWith(expected, DocumentText.Fault(text, DocumentSyntax.Toml));

    [Theory]
    [InlineData("a = ", "[", "]")]
    [InlineData("a = ", "{ a = ", "}")]
    [InlineData("a", ".a", " = 1")]
    [InlineData("[a", ".a", "]")]
    public void Depth_is_bounded(string start, string open, string close) =>
        Assert.Contains("The document nests deeper than 500.", DocumentText.Fault(start + string.Concat(Enumerable.Repeat(open, 10_000)) + close, DocumentSyntax.Toml));

    [Fact]
    public void Depth_is_bounded_over_headers_and_keys_too()
    {
        var keys = string.Join('.', Enumerable.Repeat("a", 300));

        Assert.Contains("The document nests deeper than 500.", DocumentText.Fault($"[{keys}]\n{keys} = 1\n", DocumentSyntax.Toml));
    }
}
