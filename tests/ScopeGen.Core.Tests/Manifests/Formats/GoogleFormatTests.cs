namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Google's <c>appsscript.json</c>: a list of URLs.</summary>
public class GoogleFormatTests
{
    private const string Calendar = "https://www.googleapis.com/auth/calendar";

    private static readonly ManifestFile Google = new("appsscript.json") { Provider = "Google" };

    [Fact]
    public void Reads_urls_as_scopes()
    {
        const string Text = """
            {
              "timeZone": "Europe/Berlin",
              "oauthScopes": [
                "https://www.googleapis.com/auth/calendar", "https://mail.google.com/" // all of it
              ],
              "runtimeVersion": "V8"
            }
            """;

        Assert.Equal([$"4:5 {Calendar} of Google", "4:49 https://mail.google.com/ of Google"], Google.Scopes(Text));
    }

    [Theory]
    [InlineData("""{ "oauthScopes": "https://mail.google.com/" }""", "1:18 'oauthScopes' is a list of strings; this is a string.")]
    [InlineData("""{ "oauthScopes": ["https://mail.google.com/ "] }""", "1:19 'https://mail.google.com/ ' is no scope token: RFC 6749, section 3.3, allows printable ASCII without space, quotation mark and backslash.")]
    [InlineData("{ \"oauthScopes\": [\r\n\t1.5\r\n] }", "2:2 A scope is a string; this is a number.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], Google.Problems(text));

    [Theory]
    [InlineData("""{ "oauthScopes": [] }""", """{ "oauthScopes": ["https://www.googleapis.com/auth/calendar"] }""")]
    [InlineData(
        "{\n  \"oauthScopes\": [\n    \"https://mail.google.com/\", // all of it\n  ],\n}\n",
        "{\n  \"oauthScopes\": [\n    \"https://mail.google.com/\", // all of it\n    \"https://www.googleapis.com/auth/calendar\",\n  ],\n}\n")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Google.Add(before, Calendar));

    [Theory]
    [InlineData("""{ "oauthScopes": ["https://www.googleapis.com/auth/calendar"], "x": 1 }""", """{ "oauthScopes": [], "x": 1 }""")]
    [InlineData("{ \"oauthScopes\": [\r\n  \"https://www.googleapis.com/auth/calendar\",\r\n  \"https://mail.google.com/\"] }", "{ \"oauthScopes\": [\r\n  \"https://mail.google.com/\"] }")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Google.Remove(before, Calendar));

    [Fact]
    public void Replaces_a_scope_by_what_is_added_to_it() => Assert.Equal(
        """{ "oauthScopes": ["https://www.googleapis.com/auth/calendar.readonly"] }""",
        Google.Replace("""{ "oauthScopes": ["https://www.googleapis.com/auth/calendar"] }""", Calendar, Calendar + ".readonly"));
}
