using Newtonsoft.Json.Linq;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class SarifReportTests
{
    [Fact]
    public void A_missing_scope_is_a_result_of_the_analyzer_s_rule_at_the_url()
    {
        var run = Run(new HandMade().Manifest("scopes.json", """{ "scopes": [] }""").Scan(Sites.At("Api/Größe 1.cs", 4, "GET https://api.acme.test /items/1")));

        var result = Assert.Single(run["results"]!);
        Assert.Equal("SCG2001", result["ruleId"]);
        Assert.Equal("warning", result["level"]);
        Assert.Equal("GET /items/{id} of Acme needs item:read or item:write, which scopes.json lacks.", result["message"]!["text"]);
        var location = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("Api/Gr%C3%B6%C3%9Fe%201.cs", location["artifactLocation"]!["uri"]);
        Assert.Equal("SRCROOT", location["artifactLocation"]!["uriBaseId"]);
        Assert.NotNull(run["originalUriBaseIds"]!["SRCROOT"]);
        Assert.Equal("""{"startLine":4,"startColumn":14,"endLine":4,"endColumn":19}""", location["region"]!.ToString(Newtonsoft.Json.Formatting.None));

        var rule = run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;
        Assert.Equal("SCG2001", rule["id"]);
        Assert.Equal("A call needs a scope that the manifest does not declare", rule["shortDescription"]!["text"]);
        Assert.EndsWith("/docs/rules/SCG2001.md", (string)rule["helpUri"]!, StringComparison.Ordinal);
        Assert.Equal("warning", rule["defaultConfiguration"]!["level"]);
        Assert.EndsWith("/docs/rules/SCG2001.md", (string)rule["help"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_no_manifest_speaks_for_is_a_result_of_its_own_rule() =>
        Assert.Equal("SCG3004", Assert.Single(Run(new HandMade().Scan(Sites.At("A.cs", 1, "POST https://api.acme.test /items")))["results"]!)["ruleId"]);

    [Fact]
    public void That_no_manifest_speaks_for_a_provider_is_said_once()
    {
        var results = Run(new HandMade().Scan(Sites.At("A.cs", 1, "POST https://api.acme.test /items"), Sites.At("B.cs", 3, "GET https://api.acme.test /orders")))["results"]!;

        Assert.Equal("A.cs", Assert.Single(results)["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void What_cannot_be_told_is_for_somebody_to_review()
    {
        var result = Assert.Single(Run(new HandMade().Scan(Sites.Unresolved("A.cs", 1, UnresolvedReason.PublicParameter)))["results"]!);

        Assert.Equal(("SCG2003", "review", "none"), ((string?)result["ruleId"], (string?)result["kind"], (string?)result["level"]));
    }

    [Fact]
    public void Files_are_named_from_the_root_of_the_repository()
    {
        var report = new HandMade().Scan(Sites.At("Api/A.cs", 1, "POST https://api.acme.test /items")).Report;

        Assert.Equal(("hand-made/Api/A.cs", "SRCROOT"), FileIn(report, Path.GetDirectoryName(Sites.Folder)!));
    }

    [Fact]
    public void A_linked_file_outside_the_repository_has_its_whole_name()
    {
        var report = new HandMade().Scan(Sites.At("Api/A 1.cs", 1, "POST https://api.acme.test /items")).Report;

        Assert.Equal((new Uri(Path.Combine(Sites.Folder, "Api", "A 1.cs")).AbsoluteUri, null), FileIn(report, Path.Combine(Sites.Folder, "Other")));
    }

    [Fact]
    public void Calls_that_are_fine_are_no_results() => Assert.Empty(Run(new HandMade().Scan(Sites.At("A.cs", 1, "GET https://api.acme.test /status"), Sites.PassThrough("B.cs", 1)))["results"]!);

    [Fact]
    public void The_log_says_what_it_is()
    {
        var log = JObject.Parse(HandMade.Report("sarif", new HandMade().Scan()));

        Assert.Equal("2.1.0", log["version"]);
        Assert.Equal("ScopeGen", log["runs"]![0]!["tool"]!["driver"]!["name"]);
        Assert.Equal("utf16CodeUnits", log["runs"]![0]!["columnKind"]);
    }

    [Fact]
    public void Brackets_of_foreign_text_make_no_link()
    {
        var run = Run(new HandMade("# provider: A\n# base-url: https://a.test\nScope,Method,Path\n[x](https://evil.test),GET,/a\n").Scan(Sites.At("A.cs", 1, "GET https://a.test /a")));

        Assert.Contains("\\[x\\](https://evil.test)", (string)run["results"]![0]!["message"]!["text"]!, StringComparison.Ordinal);
    }

    private static (string? Uri, string? Base) FileIn(Tool.Scanning.ScanReport report, string root)
    {
        using var text = new StringWriter();
        SarifReport.Write(report, root, text);
        var file = JObject.Parse(text.ToString())["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        return ((string?)file["uri"], (string?)file["uriBaseId"]);
    }

    private static JToken Run(Tool.Scanning.ScanOutcome outcome) => JObject.Parse(HandMade.Report("sarif", outcome))["runs"]![0]!;
}
