using System.Xml.Linq;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class HtmlReportTests
{
    [Fact]
    public void Holds_the_calls_the_scopes_and_what_is_missing()
    {
        var body = Body(HandMade.Report("html", new HandMade().Manifest("scopes.json", """{ "scopes": ["report:read"] }""").Scan(
            Sites.At("A.cs", 1, "POST https://api.acme.test /items"),
            Sites.Unresolved("A.cs", 2, UnresolvedReason.UnboundedLoop))));

        Assert.Equal(["Acme", "Calls"], body.Descendants("h2").Select(h => h.Value));
        Assert.Equal(
            ["1 unbounded loop", "scopes.json lacks item:write", "scopes.json declares without a call that needs it: report:read (cannot tell for certain: 1 call is unresolved)"],
            body.Descendants("li").Select(l => l.Value));
        Assert.Equal(
            ["A.cs:1", "direct", "POST", "/items", "https://api.acme.test", "Acme", "missing item:write", "A.cs:2", "direct", "?", "?", "-", "-", "unresolved: unbounded loop"],
            body.Descendants("table").Last().Descendants("td").Select(c => c.Value));
    }

    [Fact]
    public void Foreign_text_stays_text_and_nothing_is_loaded_or_run()
    {
        const string Hostile = "</code><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;";

        var html = HandMade.Report("html", new HandMade().Scan(Sites.At(Hostile.Replace('/', '_') + ".cs", 1, "GET https://elsewhere.test /" + Hostile)));

        var body = Body(html);
        Assert.Empty(body.Descendants("script").Concat(body.Descendants("img")));
        Assert.Contains("/" + Hostile, body.Descendants("code").Select(c => c.Value));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    /// <summary>The body, which is written to be well-formed XML but for its line breaks.</summary>
    private static XElement Body(string html)
    {
        var start = html.IndexOf("<body>", StringComparison.Ordinal);
        var end = html.IndexOf("</body>", StringComparison.Ordinal);
        return XElement.Parse(html[start..(end + "</body>".Length)].Replace("<br>", "<br/>", StringComparison.Ordinal));
    }
}
