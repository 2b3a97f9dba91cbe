namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Plain text: one scope in a line or several, and remarks.</summary>
public class TextFormatTests
{
    private static readonly ManifestFile Plain = new("scopes.txt");

    [Fact]
    public void Reads_words_and_skips_remarks()
    {
        const string Text = "\uFEFF# What the app needs: a, b\r\nmeeting:read   # the report\r\n\r\n\tuser:read, user:write\rhttps://a.example/b#c";

        Assert.Equal(["2:1 meeting:read", "4:2 user:read", "4:13 user:write", "5:1 https://a.example/b#c"], Plain.Scopes(Text));
    }

    [Fact]
    public void A_text_without_scopes_declares_none()
    {
        Assert.Empty(Plain.Problems(""));
        Assert.True(Plain.Read("# nothing yet\n").IsReadable);
    }

    [Fact]
    public void Reports_what_is_no_scope_where_it_stands() =>
        Assert.Equal(["2:3 '\"b\"' is no scope token: RFC 6749, section 3.3, allows printable ASCII without space, quotation mark and backslash."], Plain.Problems("a\n  \"b\"\n"));

    [Theory]
    [InlineData("", "b\n")]
    [InlineData("# none\n", "# none\nb\n")]
    [InlineData("# none", "# none\nb")]
    [InlineData("a", "a\nb")]
    [InlineData("a\n", "a\nb\n")]
    [InlineData("a c", "a b c")]
    [InlineData("a # why\r\nc\r\n", "a # why\r\nb\r\nc\r\n")]
    [InlineData("\tc\r\ta\r", "\tc\r\ta\r\tb\r")]
    [InlineData("\uFEFFc\n", "\uFEFFc\nb\n")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Plain.Add(before, "b"));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nc\n")]
    [InlineData("a\nb", "a")]
    [InlineData("a b c", "a c")]
    [InlineData("a b\n", "a\n")]
    [InlineData("a\r\nb # why\r\n", "a\r\n# why\r\n")]
    [InlineData("b", "")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Plain.Remove(before, "b"));

    [Fact]
    public void Replaces_a_scope() => Assert.Equal("a\nx:y # why\n", Plain.Replace("a\nb # why\n", "b", "x:y"));

    [Theory]
    [InlineData("a,b")]
    [InlineData("#a")]
    [InlineData("a b")]
    [InlineData("")]
    public void What_would_be_something_else_in_a_text_is_not_written(string scope) =>
        Assert.Null(Plain.Add("a\n", scope));
}
