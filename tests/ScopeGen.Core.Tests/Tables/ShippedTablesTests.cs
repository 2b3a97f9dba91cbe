using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables;

/// <summary>The counts and the quirks of the tables that ship; tables/README.md explains them.</summary>
public class ShippedTablesTests
{
    [Theory]
    [InlineData("talkdesk", "Talkdesk", "https://api.talkdeskapp.com https://api.talkdeskapp.eu https://api.talkdeskappca.com", 63, 77, 0)]
    [InlineData("zoom", "Zoom", "https://api.zoom.us/v2", 3080, 2526, 0)]
    [InlineData("highlevel", "HighLevel", "https://services.leadconnectorhq.com", 120, 313, 26)]
    [InlineData("highlevel-v1", "HighLevel.V1", "https://services.leadconnectorhq.com", 33, 99, 18)]
    public void Has_the_counts_of_its_source(string name, string provider, string baseUrls, int scopes, int endpoints, int events)
    {
        var table = ShippedTables.Read(name);

        Assert.Empty(table.Problems);
        Assert.Equal(provider, table.Provider);
        Assert.Equal(baseUrls, string.Join(" ", table.BaseUrls));
        Assert.NotNull(table.Source);
        Assert.Equal(scopes, ShippedTables.ScopesOf(table).Count());
        Assert.Equal(endpoints, ShippedTables.EndpointsOf(table).Count());
        Assert.Equal(events, ShippedTables.EventsOf(table).Count());
    }

    [Fact]
    public void Talkdesk_has_the_51_scopes_of_its_page_and_12_that_only_the_reference_pages_print()
    {
        var table = ShippedTables.Read("talkdesk");
        var onPage = table.Rows.Where(r => r.Group != null).ToList();

        Assert.Equal(51, onPage.SelectMany(r => r.Scopes).Distinct().Count());
        Assert.Equal(33, onPage.Select(r => r.Group).Distinct().Count());
        Assert.All(onPage, r => Assert.NotNull(r.Description));
        Assert.Equal(12, ShippedTables.ScopesOf(table).Except(onPage.SelectMany(r => r.Scopes)).Count());
        Assert.Equal("Phone Validation API", onPage.Single(r => r.Scopes.Single() == "identity-phone-validation:read").Group);
        Assert.Equal(["live-subscriptions:write"], RowsOf(table, "POST", "/live-subscriptions").SelectMany(r => r.Scopes));
    }

    [Fact]
    public void Zoom_has_the_465_classic_scopes_of_its_page_in_59_sections()
    {
        var onPage = ShippedTables.Read("zoom").Rows.Where(r => r.Group != null).ToList();

        Assert.Equal(465, onPage.SelectMany(r => r.Scopes).Distinct().Count());
        Assert.Equal(59, onPage.Select(r => r.Group).Distinct().Count());
        Assert.Equal(["scim2", "user_profile"], onPage.SelectMany(r => r.Scopes).Where(s => !s.Contains(':', StringComparison.Ordinal)).Distinct().Order());
        Assert.Equal(["pac:master"], onPage.Where(r => r.Description == null).SelectMany(r => r.Scopes).Distinct());
        Assert.Contains(onPage, r => r.Scopes.Single() == "division:wirte:admin");
    }

    [Fact]
    public void Zoom_prefers_user_to_admin_to_master_and_reading_to_writing()
    {
        var table = ShippedTables.Read("zoom");

        Assert.Equal(
            ["meeting:read:meeting", "meeting:read", "meeting:read:meeting:admin", "meeting:read:admin"],
            RowsOf(table, "GET", "/meetings/{meetingId}").SelectMany(r => r.Scopes));
        foreach (var endpoint in table.Rows.Where(r => r.Path != null && r.Scopes.Count > 0).GroupBy(r => (r.Method, r.Path!.Text)))
        {
            var ranks = endpoint.Select(r => Rank(r.Scopes.Single())).ToList();
            Assert.Equal(ranks.Order(), ranks);
        }

        static (int, bool) Rank(string scope)
        {
            var words = scope.Split(':');
            return (words.Contains("master") ? 2 : words.Contains("admin") ? 1 : 0, !words.Contains("read"));
        }
    }

    [Fact]
    public void Zoom_has_84_endpoints_that_need_no_scope_and_81_deprecated_ones()
    {
        var index = RouteIndex.Create(ShippedTables.Read("zoom").Rows);

        Assert.Equal(84, index.Endpoints.Count(e => e.Requirement.IsNone));
        Assert.Equal(81, index.Endpoints.Count(e => e.Status == ScopeStatus.Deprecated));
    }

    [Fact]
    public void HighLevel_paths_are_repaired_and_events_belong_to_the_scope_of_their_row()
    {
        var table = ShippedTables.Read("highlevel");

        Assert.Equal(["calendars/events.write"], RowsOf(table, "PUT", "/calendars/events/appointments/{eventId}").SelectMany(r => r.Scopes));
        Assert.Single(RowsOf(table, "POST", "/courses/courses-exporter/public/import"));
        Assert.Single(RowsOf(table, "GET", "/conversations/messages/{messageId}/locations/{locationId}/recording"));
        Assert.Equal(["conversations/message.readonly"], table.Rows.Where(r => r.Event == "OutboundMessage").SelectMany(r => r.Scopes));
        Assert.Contains(table.Rows, r => r.Path == null && r.Event == null && r.Scopes.Single() == "objects/schema.write");
        Assert.Empty(RowsOf(table, "DELETE", "/marketplace/billing/charges/{chargeId}").Single().Access);
    }

    [Theory]
    [InlineData("highlevel")]
    [InlineData("highlevel-v1")]
    public void HighLevel_has_two_access_types(string name) =>
        Assert.Equal(["Agency", "Sub-Account"], ShippedTables.Read(name).Rows.SelectMany(r => r.Access).Distinct().Order());

    private static IEnumerable<ScopeTableRow> RowsOf(ScopeTable table, string method, string path) =>
        table.Rows.Where(r => r.Method == method && r.Path?.Text == path);
}
