using ScopeGen.Documents;

namespace ScopeGen.Core.Tests.Documents;

/// <summary>JSON as people write it in settings: with remarks and commas at the end.</summary>
public class JsonReaderTests
{
    [Fact]
    public void Remarks_single_quotes_and_commas_at_the_end_are_allowed() => Assert.Equal(
        """{"a":["b","c"],"d":{"e":1,"f":null},"g":true}""",
        DocumentText.Json(
            """
            // A remark, with "quotes" and [brackets]
            {
              a: [ 'b', /* and */ "c", ],
              "d": { "e": 1, 'f': null, },
              "g": true,
            }
            """,
            DocumentSyntax.Json));

    [Fact]
    public void Knows_where_every_value_stands() => Assert.Equal(
        [
            "a 1:9 [ \"b\", 'c\\'', [] ]", "a[0] 1:11 \"b\"", "a[1] 1:16 'c\\''", "a[2] 1:23 []",
            "d 2:7 {\"e\": -1.5e3}", "d.e 2:13 -1.5e3",
            "f 2:26 true", "g 3:5 \"\\\\\"",
        ],
        DocumentText.Places("\uFEFF{ \"a\": [ \"b\", 'c\\'', [] ],\r\n \"d\": {\"e\": -1.5e3}, f : true,\r\"g\":\"\\\\\" }", DocumentSyntax.Json));

    [Fact]
    public void A_date_is_text_as_it_is_written() =>
        Assert.Equal("""["2026-01-01T00:00:00Z"]""", DocumentText.Json("""["2026-01-01T00:00:00Z"]""", DocumentSyntax.Json));

    [Theory]
    [InlineData("", "1:1 The text is empty.")]
    [InlineData("\uFEFF \r\n", "1:2 The text is empty.")]
    [InlineData("{ \"a\": 1,\n  \"a\": 2 }", "2:3 The key 'a' stands twice: nobody knows which one counts.")]
    [InlineData("{ \"a\": [1, 2 }", "1:15 This is no valid JSON: JsonToken EndObject is not valid for closing JsonType Array.")]
    [InlineData("{ \"a\": 1 ", "1:10 This is no valid JSON")]
    [InlineData("{ \"a\": \"b\n", "2:1 This is no valid JSON: Unterminated string.")]
    [InlineData("[undefined]", "1:11 This is no valid JSON: undefined, constructors and raw text are JavaScript.")]
    [InlineData("[new Date(1)]", "1:11 This is no valid JSON: undefined, constructors and raw text are JavaScript.")]
    [InlineData("[1]\n[2]", "2:1 This is no valid JSON: Additional text")]
    public void Reports_what_is_broken_where_it_is(string text, string expected) =>
        Assert.StartsWith(expected, DocumentText.Fault(text, DocumentSyntax.Json));

    [Fact]
    public void Depth_is_bounded()
    {
        Assert.Equal(499, DocumentText.Json(new string('[', 499) + new string(']', 499), DocumentSyntax.Json).Count(c => c == '['));
        Assert.StartsWith("1:", DocumentText.Fault(new string('[', 10_000) + new string(']', 10_000), DocumentSyntax.Json));
        Assert.StartsWith("1:", DocumentText.Fault(string.Concat(Enumerable.Repeat("{\"a\":", 10_000)), DocumentSyntax.Json));
    }

    [Fact]
    public void Length_is_bounded() =>
        Assert.Equal("1:1 The text has 16,777,217 characters; the limit is 16,777,216.", DocumentText.Fault(new string(' ', Document.MaxLength + 1), DocumentSyntax.Json));
}
