using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Scanning;

public class NeedsCollectorTests
{
    [Fact]
    public void The_minimum_serves_all_calls_with_the_fewest_scopes()
    {
        var needs = Needs(new HandMade(), "GET https://api.acme.test /items/1", "POST https://api.acme.test /items");

        Assert.Equal(["item:write"], needs.Minimum.Scopes);
        Assert.Equal(["A.cs:1", "A.cs:2"], Assert.Single(needs.Uses).Calls.Select(c => c.Place));
        Assert.Empty(needs.Manifests);
    }

    [Fact]
    public void Of_scopes_that_serve_alike_the_narrowest_is_taken() =>
        // item:write opens two endpoints, item:read one.
        Assert.Equal(["item:read"], Needs(new HandMade(), "GET https://api.acme.test /items/1").Minimum.Scopes);

    [Fact]
    public void A_manifest_lacks_the_fewest_that_would_do_beside_what_it_has()
    {
        var balance = Assert.Single(Needs(new HandMade().Manifest("m.json", """{ "scopes": ["user:read"] }"""), "GET https://api.acme.test /orders", "GET https://api.acme.test /items/1").Manifests);

        Assert.Equal(["item:read", "order:read"], balance.Lacking.Scopes);
        Assert.Empty(balance.TooMuch);
    }

    [Fact]
    public void What_no_call_needs_is_too_much_and_what_no_endpoint_shows_is_not()
    {
        var balance = Assert.Single(Needs(
            new HandMade().Manifest("m.json", """{ "scopes": ["report:admin", "item:write", "item:read", "openid", "order:read"] }"""),
            "GET https://api.acme.test /items/1").Manifests);

        // Either item scope is an alternative of the call; openid is in no table.
        Assert.Equal(["order:read", "report:admin"], balance.TooMuch.ToArray());
        Assert.Empty(balance.Lacking.Scopes);
    }

    [Fact]
    public void Each_manifest_that_speaks_for_the_provider_is_compared()
    {
        var manifests = Needs(
            new HandMade()
                .Manifest("test.json", """{ "provider": "Acme", "scopes": ["item:write"] }""")
                .Manifest("live.json", """{ "provider": "Acme", "scopes": [] }""")
                .Manifest("any.json", """{ "scopes": [] }""")
                .Manifest("broken.json", """{ "provider": "Acme", "scopes": 7 }"""),
            "POST https://api.acme.test /items").Manifests;

        Assert.Equal(["live.json: item:write", "test.json: "], manifests.Select(m => $"{m.Name}: {string.Join(' ', m.Lacking.Scopes)}"));
    }

    private static ProviderNeeds Needs(HandMade scan, params string[] requests) =>
        Assert.Single(scan.Scan([.. requests.Select((r, i) => Sites.At("A.cs", i + 1, r))]).Report.Providers);
}
