using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void Says_which_calls_there_are_what_they_need_and_what_the_manifest_lacks()
    {
        var outcome = new HandMade().Manifest("scopes.json", """{ "scopes": ["item:read", "report:read", "made:up"] }""").Scan(
            Sites.At("Api/Items.cs", 3, "GET https://api.acme.test /items/{itemId}"),
            Sites.At("Api/Items.cs", 9, "POST https://api.acme.test /items").Through(("Client.Send", "Api/Items.cs", 9)),
            Sites.At("Api/Orders.cs", 4, "GET https://api.acme.test /orders"),
            Sites.At("Other.cs", 1, "GET https://elsewhere.test /", "GET https://elsewhere.test /b"),
            Sites.At("Other.cs", 2, "GET https://api.acme.test /nothing"),
            Sites.At("Other.cs", 3, "GET https://api.acme.test /status"),
            Sites.PassThrough("Client.cs", 20),
            Sites.Unresolved("Program.cs", 5, UnresolvedReason.UnsupportedConstruct, "dynamic"));

        Assert.Equal(
            """
            CALL             KIND         METHOD  ROUTE            BASE                    PROVIDER  VERDICT
            Api/Items.cs:3   direct       GET     /items/{itemId}  https://api.acme.test   Acme      satisfied
            Api/Items.cs:9   wrapped      POST    /items           https://api.acme.test   Acme      missing item:write
            Api/Orders.cs:4  direct       GET     /orders          https://api.acme.test   Acme      missing order:read with user:read
            Client.cs:20     passthrough  ?       ?                -                       -         counted at its callers
            Other.cs:1       direct       GET     / | /b           https://elsewhere.test  -         not checked
            Other.cs:2       direct       GET     /nothing         https://api.acme.test   -         route not in the table
            Other.cs:3       direct       GET     /status          https://api.acme.test   Acme      no scope needed
            Program.cs:5     direct       ?       ?                -                       -         unresolved: unsupported construct: dynamic

            7 calls: 6 resolved, 1 unresolved (85.7 %)
              1 unsupported construct: dynamic
            1 pass-through, counted at their callers

            Acme: 3 scopes serve all calls
              item:write  2 calls: Api/Items.cs:3, Api/Items.cs:9
              order:read  1 call: Api/Orders.cs:4
              user:read  1 call: Api/Orders.cs:4
              scopes.json lacks item:write, order:read, user:read
              scopes.json declares without a call that needs it: report:read (cannot tell for certain: 1 call is unresolved)

            """,
            HandMade.Report("text", outcome));
    }

    [Fact]
    public void Says_so_where_no_manifest_speaks_for_a_provider() =>
        Assert.EndsWith("  no manifest declares scopes of Acme\n", HandMade.Report("text", new HandMade().Scan(Sites.At("A.cs", 1, "POST https://api.acme.test /items"))), StringComparison.Ordinal);

    [Fact]
    public void A_project_without_calls_has_a_sentence() =>
        Assert.StartsWith("App.csproj holds no HTTP call.\n\n0 calls: 0 resolved, 0 unresolved (100.0 %)\n", HandMade.Report("text", new HandMade().Scan()), StringComparison.Ordinal);

    [Fact]
    public void A_coverage_below_what_was_asked_for_is_said()
    {
        var outcome = new ScanOutcome(new HandMade().Scan(Sites.At("A.cs", 1, "GET /a"), Sites.Unresolved("A.cs", 2, UnresolvedReason.ResponseData), Sites.Unresolved("A.cs", 3, UnresolvedReason.ResponseData)).Report, MinCoverage: 95);

        Assert.True(outcome.HasFindings);
        Assert.Contains("3 calls: 1 resolved, 2 unresolved (33.3 %), which is below the 95 % asked for\n  2 response data\n", HandMade.Report("text", outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_file_cannot_move_the_cursor_or_make_lines()
    {
        var text = HandMade.Report("text", new HandMade().Scan(Sites.At("a\u001b[2Jb\nc[red]d[/].cs", 1, "GET /a")));

        Assert.Contains("a\\u001b[2Jb\\u000ac[red]d[/].cs:1", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }
}
