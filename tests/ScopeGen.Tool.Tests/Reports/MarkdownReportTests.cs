using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Reports;

public class MarkdownReportTests
{
    [Fact]
    public void What_is_wrong_comes_first_and_all_calls_are_folded_away()
    {
        var outcome = new HandMade().Manifest("scopes.json", """{ "scopes": ["report:read"] }""").Scan(
            Sites.At("Api/Orders.cs", 4, "GET https://api.acme.test /orders"),
            Sites.At("Api/Status.cs", 7, "GET https://api.acme.test /status"));

        Assert.Equal(
            """
            ## OAuth scopes of <code>App&#46;csproj</code>

            2 calls&#58; 2 resolved, 0 unresolved (100&#46;0 %)&#46;

            ### Missing scopes

            | Call | Endpoint | Needs | Manifest |
            |---|---|---|---|
            | <code>Api/Orders&#46;cs&#58;4</code> | <code>GET /orders</code> | <code>order&#58;read</code> with <code>user&#58;read</code> | <code>scopes&#46;json</code> |

            ### Acme

            2 scopes serve all calls.

            | Scope | Needed by |
            |---|---|
            | <code>order&#58;read</code> | 1 call&#58; Api/Orders&#46;cs&#58;4 |
            | <code>user&#58;read</code> | 1 call&#58; Api/Orders&#46;cs&#58;4 |

            - scopes&#46;json lacks order&#58;read, user&#58;read
            - scopes&#46;json declares without a call that needs it&#58; report&#58;read

            <details><summary>All calls</summary>

            | Call | Kind | Request | Base | Provider | Verdict |
            |---|---|---|---|---|---|
            | <code>Api/Orders&#46;cs&#58;4</code> | direct | <code>GET /orders</code> | <code>https&#58;//api&#46;acme&#46;test</code> | Acme | missing order&#58;read with user&#58;read |
            | <code>Api/Status&#46;cs&#58;7</code> | direct | <code>GET /status</code> | <code>https&#58;//api&#46;acme&#46;test</code> | Acme | no scope needed |

            </details>

            """,
            HandMade.Report("markdown", outcome));
    }

    [Theory]
    [InlineData("|", "&#124;")]
    [InlineData("@everyone #1", "&#64;everyone &#35;1")]
    [InlineData("![x](https://evil.test)", "&#33;&#91;x&#93;(https&#58;//evil&#46;test)")]
    [InlineData("<script>&", "&#60;script&#62;&#38;")]
    [InlineData("`*_~\\", "&#96;&#42;&#95;&#126;&#92;")]
    [InlineData("a\n\n# b", "a&#92;u000a&#92;u000a&#35; b")]
    public void Foreign_text_stays_text(string route, string expected) =>
        Assert.Contains($"<code>GET /{expected}</code>", HandMade.Report("markdown", new HandMade().Scan(Sites.At("A.cs", 1, "GET https://elsewhere.test /" + route))), StringComparison.Ordinal);
}
