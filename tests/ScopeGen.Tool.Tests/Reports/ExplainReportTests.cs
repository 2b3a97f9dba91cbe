using ScopeGen.Tool.Reports;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class ExplainReportTests
{
    [Fact]
    public void Lists_each_call_that_needs_the_scope_with_its_way_through_wrappers()
    {
        var text = Explain(
            "item:write",
            Sites.At("Api/Items.cs", 9, "POST https://api.acme.test /items").Through(("Items.Create", "Api/Items.cs", 9), ("Client.Send", "Api/Items.cs", 30), ("HttpClient.SendAsync", "Client.cs", 20)),
            Sites.At("Program.cs", 2, "GET https://api.acme.test /items/1"),
            Sites.At("Program.cs", 3, "GET https://api.acme.test /orders"));

        Assert.Equal(
            """
            2 calls need item:write:

            Api/Items.cs:9  POST /items of Acme (missing)
              Items.Create  Api/Items.cs:9
                Client.Send  Api/Items.cs:30
                  HttpClient.SendAsync  Client.cs:20

            Program.cs:2  GET /items/{id} of Acme (missing)
              needs item:read or item:write

            """,
            text);
    }

    [Fact]
    public void A_scope_that_nothing_needs_is_no_mistake() => Assert.Equal("No call needs item:write.\n", Explain("item:write", Sites.At("Program.cs", 3, "GET https://api.acme.test /orders")));

    private static string Explain(string scope, params Analyzer.Calls.Sites.CallSite[] sites)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ExplainReport.Write(new HandMade().Scan(sites).Report, scope, text);
        return text.ToString();
    }
}
