using ScopeGen.Analyzer.Calls;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class JsonReportTests
{
    [Fact]
    public void The_properties_and_their_order_are_a_contract()
    {
        var outcome = new HandMade().Manifest("scopes.json", """{ "scopes": ["item:read"] }""").Scan(
            Sites.At("Api/Items.cs", 3, "GET https://api.acme.test /items/{itemId}"),
            Sites.At("Api/Items.cs", 9, "POST https://api.acme.test /items").Through(("Client.Send", "Api/Items.cs", 9), ("HttpClient.PostAsync", "Client.cs", 20)),
            Sites.Unresolved("Program.cs", 5, UnresolvedReason.Configuration));

        Assert.Equal(
            """
            {
              "calls": [
                {
                  "file": "Api/Items.cs",
                  "line": 3,
                  "method": "GET",
                  "route": "/items/{itemId}",
                  "base": "https://api.acme.test",
                  "kind": "direct",
                  "verdict": "satisfied",
                  "reason": null,
                  "provider": "Acme",
                  "endpoint": "GET /items/{id}",
                  "requires": [
                    [
                      "item:read"
                    ],
                    [
                      "item:write"
                    ]
                  ]
                },
                {
                  "file": "Api/Items.cs",
                  "line": 9,
                  "method": "POST",
                  "route": "/items",
                  "base": "https://api.acme.test",
                  "kind": "wrapped",
                  "verdict": "missing",
                  "reason": null,
                  "provider": "Acme",
                  "endpoint": "POST /items",
                  "requires": [
                    [
                      "item:write"
                    ]
                  ]
                },
                {
                  "file": "Program.cs",
                  "line": 5,
                  "method": null,
                  "route": null,
                  "base": null,
                  "kind": "direct",
                  "verdict": "unresolved",
                  "reason": "configuration",
                  "provider": null,
                  "endpoint": null,
                  "requires": []
                }
              ],
              "coverage": {
                "calls": 3,
                "resolved": 2,
                "unresolved": 1
              },
              "minimumScopes": {
                "Acme": [
                  "item:write"
                ]
              }
            }

            """,
            HandMade.Report("json", outcome));
    }

    [Fact]
    public void A_call_with_several_routes_lists_them_and_one_with_several_methods_is_several_entries()
    {
        var json = HandMade.Report("json", new HandMade().Scan(
            Sites.At("A.cs", 1, "GET https://api.acme.test /status", "GET https://api.acme.test /orders", "DELETE https://api.acme.test /status")));
        var report = Newtonsoft.Json.Linq.JObject.Parse(json);

        var calls = report["calls"]!;
        Assert.Equal(["DELETE", "GET"], calls.Select(c => (string)c["method"]!));
        Assert.Null(calls[0]!["routes"]);
        // What needs most attention comes first and speaks for the entry.
        Assert.Equal("/orders", calls[1]!["route"]);
        Assert.Equal(["/orders", "/status"], calls[1]!["routes"]!.Select(r => (string)r!));
        Assert.Equal("missing", calls[1]!["verdict"]);
        // Still one site.
        Assert.Equal(1, report["coverage"]!["calls"]);
    }

    [Fact]
    public void Scopes_that_are_needed_together_stand_in_one_list() =>
        Assert.Contains(
            """
                  "requires": [
                    [
                      "order:read",
                      "user:read"
                    ]
                  ]
            """,
            HandMade.Report("json", new HandMade().Scan(Sites.At("A.cs", 1, "GET https://api.acme.test /orders"))),
            StringComparison.Ordinal);
}
