using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Scanning;

public class ScannerTests
{
    [Fact]
    public void Sites_are_counted_and_pass_through_is_not()
    {
        var coverage = new HandMade().Scan(
            Sites.At("A.cs", 1, "GET /a", "POST /a", "PUT /b"),
            Sites.PassThrough("A.cs", 2),
            Sites.Unresolved("A.cs", 3, UnresolvedReason.ResponseData),
            Sites.Unresolved("A.cs", 4, UnresolvedReason.Configuration),
            Sites.Unresolved("A.cs", 5, UnresolvedReason.ResponseData)).Report.Coverage;

        Assert.Equal((4, 1, 3), (coverage.Calls, coverage.Resolved, coverage.Unresolved));
        Assert.Equal([("response data", 2), ("configuration", 1)], coverage.Reasons.ToArray());
    }

    [Fact]
    public void A_site_with_a_hole_that_may_be_anything_is_unresolved_and_names_no_route()
    {
        var report = new HandMade().Scan(Sites.At("A.cs", 1, "GET https://api.acme.test /status") with { Reason = UnresolvedReason.UnboundedLoop }).Report;

        Assert.Equal((0, 1), (report.Coverage.Resolved, report.Coverage.Unresolved));
        Assert.Equal(("unresolved", "unbounded loop"), (report.Calls[0].Verdict, report.Calls[0].Reason));
        Assert.Empty(report.Calls[0].Routes);
    }

    [Fact]
    public void A_call_that_may_reach_endpoints_with_different_needs_is_known_and_not_judged()
    {
        var report = new HandMade().Scan(Sites.At("A.cs", 1, "GET https://api.acme.test /reports/a{x}")).Report;

        Assert.Equal(("unresolved", "ambiguous route"), (report.Calls[0].Verdict, report.Calls[0].Reason));
        Assert.Equal((1, 0), (report.Coverage.Resolved, report.Coverage.Unresolved));
    }

    [Theory]
    [InlineData("PublicParameter", null, "parameter of a public method")]
    [InlineData("ResponseData", null, "response data")]
    [InlineData("Configuration", "options.Url", "configuration")]
    [InlineData("UnboundedLoop", null, "unbounded loop")]
    [InlineData("UnsupportedConstruct", "dynamic", "unsupported construct: dynamic")]
    [InlineData("UnsupportedConstruct", null, "unsupported construct: expression")]
    [InlineData("TooManyAlternatives", null, "unsupported construct: too many alternatives")]
    [InlineData("UnreadableManifest", null, "unreadable manifest")]
    public void Reasons_are_words_of_a_fixed_list(string reason, string? detail, string expected) =>
        Assert.Equal(expected, ReasonWords.Of(Enum.Parse<UnresolvedReason>(reason), detail));

    [Fact]
    public void Every_kind_verdict_and_reason_has_its_word()
    {
        Assert.Equal(["direct", "wrapped", "passthrough", "obligation"], Enum.GetValues<CallKind>().Select(KindWords.Of));
        Assert.All(Enum.GetValues<VerdictKind>(), v => Assert.Contains(VerdictWords.Of(v), VerdictWords.ByWeight));
        Assert.All(Enum.GetValues<UnresolvedReason>().Except([UnresolvedReason.None]), r => Assert.NotEmpty(ReasonWords.Of(r, null)!));
    }

    [Fact]
    public void The_order_of_projects_and_sites_makes_no_difference()
    {
        CallSite[] first = [Sites.At("A.cs", 1, "GET https://api.acme.test /orders"), Sites.At("B.cs", 1, "POST https://api.acme.test /items")];
        CallSite[] second = [Sites.At("a.cs", 1, "GET https://api.acme.test /items/1"), Sites.At("A.cs", 2, "GET /x", "DELETE /x")];

        var report = new HandMade().ScanAll(first, second);
        var turned = new HandMade().ScanAll([.. second.Reverse()], [.. first.Reverse()]);

        Assert.Equal(["A.cs:1 GET", "A.cs:2 DELETE", "A.cs:2 GET", "B.cs:1 POST", "a.cs:1 GET"], report.Calls.Select(c => $"{c.Place} {c.Method}"));
        Assert.All(["text", "json", "markdown", "sarif", "html"], f => Assert.Equal(HandMade.Report(f, new ScanOutcome(report, 95)), HandMade.Report(f, new ScanOutcome(turned, 95))));
    }
}
