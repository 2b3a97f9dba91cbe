using ScopeGen.Core.Tests.Tables;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Routes;

public class RouteCatalogTests
{
    private static readonly RouteCatalog Catalog = Create("talkdesk", "zoom", "highlevel");

    [Theory]
    [InlineData("GET", "https://api.zoom.us/v2/meetings/{id}", "Zoom /meetings/{meetingId}")]
    [InlineData("GET", "http://API.ZOOM.US/v2/users/me/", "Zoom /users/{userId}")]
    [InlineData("POST", "https://api.talkdeskapp.eu/live-subscriptions", "Talkdesk /live-subscriptions")]
    [InlineData("POST", "https://api.talkdeskappca.com/live-subscriptions", "Talkdesk /live-subscriptions")]
    [InlineData("GET", "https://services.leadconnectorhq.com/contacts/", "HighLevel /contacts/")]
    public void The_host_decides_the_provider(string method, string url, string expected) => Assert.Equal(expected, Resolve(Catalog, method, url));

    [Theory]
    [InlineData("GET", "https://api.zoom.us/meetings/{id}", "UnknownRoute")] // not below /v2
    [InlineData("GET", "https://api.zoom.us/v2/nowhere", "UnknownRoute")]
    [InlineData("PATCH", "https://api.talkdeskapp.com/live-subscriptions", "UnknownRoute")]
    [InlineData("GET", "https://api.acme.test/contacts/", "OtherApi")] // a provider's route, somebody else's host
    [InlineData("GET", "https://{host}/contacts/", "OtherApi")]
    [InlineData("GET", "https://api.zoom.us/v2/{path}", "Unresolved")]
    [InlineData("GET", "https://api.zoom.us/v2/{path}/meetings", "Unresolved")]
    public void Everything_else_says_what_is_known(string method, string url, string expected) => Assert.Equal(expected, Resolve(Catalog, method, url));

    [Theory]
    [InlineData("POST", "/live-subscriptions", "Talkdesk /live-subscriptions")] // only Talkdesk has it
    [InlineData("GET", "/users/{id}", "OtherApi")] // all three have it
    [InlineData("GET", "/nowhere", "OtherApi")]
    public void Without_a_base_the_one_table_that_has_the_route_counts(string method, string url, string expected) => Assert.Equal(expected, Resolve(Catalog, method, url));

    [Fact]
    public void Without_a_base_a_single_provider_is_meant() =>
        Assert.Equal("Zoom /users/{userId}", Resolve(Create("zoom"), "GET", "/users/{id}"));

    [Fact]
    public void Of_two_providers_on_one_host_the_declared_one_is_meant()
    {
        var catalog = Create("highlevel", "highlevel-v1");
        const string Url = "https://services.leadconnectorhq.com/calendars/groups";

        Assert.Equal("calendars.readonly", Requirement("HighLevel.V1"));
        Assert.Equal("calendars/groups.readonly", Requirement("HighLevel"));
        Assert.Equal("calendars/groups.readonly, calendars.readonly", Requirement("Neither"));

        string Requirement(string declared) => string.Join(", ", catalog
            .Resolve("GET", UrlPattern.Parse(RouteText.Url(Url)), p => p.Provider == declared)
            .Matches.Select(m => m.Match.Requirement(out _).ToString()));
    }

    [Fact]
    public void A_base_with_parameters_matches_any_value()
    {
        var table = ScopeTableReader.Read("# provider: Shop\n# base-url: https://{shop}.shop.test/admin/{version}\nScope,Method,Path\nread,GET,/orders\n");
        var catalog = new RouteCatalog(ProviderTables.Group([("shop.csv", table)]).Select(ProviderRoutes.Create));

        Assert.Equal("Shop /orders", Resolve(catalog, "GET", "https://acme.shop.test/admin/2026-10/orders"));
        Assert.Equal("Shop /orders", Resolve(catalog, "GET", "https://{shop}.shop.test/admin/{v}/orders"));
        Assert.Equal("OtherApi", Resolve(catalog, "GET", "https://shop.test/admin/2026-10/orders"));
    }

    [Fact]
    public void Tables_of_one_provider_are_put_together_whatever_their_order()
    {
        var shipped = ScopeTableReader.Read("# provider: Acme\n# base-url: https://acme.test\nScope,Method,Path\na,GET,/x\n");
        var own = ScopeTableReader.Read("# provider: acme\n# base-url: https://acme.test\nScope,Method,Path\nb,GET,/x\nc,GET,/y\n");

        var group = Assert.Single(ProviderTables.Group([("/z/a.csv", shipped), ("/b/own.csv", own)]));
        Assert.Equal(group, Assert.Single(ProviderTables.Group([("/b/own.csv", own), ("/z/a.csv", shipped)])));
        var routes = ProviderRoutes.Create(group);
        Assert.Equal("a | b", routes.Index.Match("GET", RouteText.Path("/x")).Certain!.Requirement.ToString());
    }

    private static RouteCatalog Create(params string[] names) =>
        new(ProviderTables.Group(names.Select(n => (n + ".csv", ShippedTables.Read(n)))).Select(ProviderRoutes.Create));

    private static string Resolve(RouteCatalog catalog, string method, string url)
    {
        var resolution = catalog.Resolve(method, UrlPattern.Parse(RouteText.Url(url)), _ => false);
        return resolution.Kind == RouteResolutionKind.Found ? $"{resolution.Matches[0].Provider.Provider} {resolution.Matches[0].Match.Candidates[0].Template}" : resolution.Kind.ToString();
    }
}
