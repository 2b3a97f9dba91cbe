using ScopeGen.Core.Tests.Tables;
using ScopeGen.Requirements;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Routes;

public class RouteIndexTests
{
    private static readonly RouteIndex HighLevel = RouteIndex.Create(ShippedTables.Read("highlevel").Rows);

    [Theory]
    // Literals beat parameters.
    [InlineData("GET", "/contacts/abc", "/contacts/{contactId}")]
    [InlineData("GET", "/contacts/business/b1", "/contacts/business/{businessId}")]
    [InlineData("GET", "/calendars/groups", "/calendars/groups")]
    [InlineData("GET", "/calendars/abc", "/calendars/{calendarId}")]
    [InlineData("GET", "/products/reviews", "/products/reviews")]
    [InlineData("GET", "/products/abc", "/products/{productId}")]
    [InlineData("GET", "/products/reviews/count", "/products/reviews/count")]
    // A literal that leads nowhere is given up: "business", "groups" and "reviews" are values of the parameter here.
    [InlineData("GET", "/contacts/business/tasks", "/contacts/business/{businessId}")]
    [InlineData("GET", "/contacts/business/tasks/t1", "/contacts/{contactId}/tasks/{taskId}")]
    [InlineData("GET", "/calendars/groups/free-slots", "/calendars/{calendarId}/free-slots")]
    [InlineData("GET", "/products/reviews/price", "/products/{productId}/price/")]
    [InlineData("GET", "/products/collections/price/p1", "/products/{productId}/price/{priceId}")]
    // The method counts as much as the path.
    [InlineData("PUT", "/products/reviews", "/products/{productId}")]
    [InlineData("DELETE", "/contacts/business", "/contacts/{contactId}")]
    [InlineData("put", "/contacts/abc", "/contacts/{contactId}")]
    // Case, slashes, query, fragment and percent-encoding make no difference.
    [InlineData("GET", "/Contacts/Business/B1", "/contacts/business/{businessId}")]
    [InlineData("GET", "/contacts", "/contacts/")]
    [InlineData("GET", "//contacts//", "/contacts/")]
    [InlineData("GET", "/contacts/?locationId=1", "/contacts/")]
    [InlineData("GET", "/contacts#top", "/contacts/")]
    [InlineData("GET", "/contacts/%62usiness/b1", "/contacts/business/{businessId}")]
    [InlineData("GET", "/contacts/a%2Fb", "/contacts/{contactId}")]
    // A hole fills a parameter.
    [InlineData("GET", "/contacts/{id}", "/contacts/{contactId}")]
    [InlineData("GET", "/calendars/{id}", "/calendars/{calendarId}")]
    [InlineData("GET", "/contacts/business/{id}", "/contacts/business/{businessId}")]
    [InlineData("GET", "/contacts/{a}/tasks/{b}", "/contacts/{contactId}/tasks/{taskId}")]
    [InlineData("GET", "/products/{a}/price/{b}?x={c}", "/products/{productId}/price/{priceId}")]
    public void Finds_the_one_endpoint(string method, string path, string template)
    {
        var match = HighLevel.Match(method, RouteText.Path(path));

        Assert.Equal(template, match.Certain?.Template.Text);
        Assert.Same(match.Certain, Assert.Single(match.Candidates));
    }

    [Theory]
    [InlineData("GET", "/nowhere")]
    [InlineData("PATCH", "/contacts/abc")]
    [InlineData("GET", "/contacts/a/b/c/d/e")]
    [InlineData("GET", "/")]
    [InlineData("GET", "/contact")]
    [InlineData("GET", "/contacts/abc/tasks/")] // is found; see below
    public void Anchors_at_both_ends(string method, string path) =>
        Assert.Equal(path.EndsWith("tasks/", StringComparison.Ordinal), HighLevel.Match(method, RouteText.Path(path)).Found);

    [Fact]
    public void A_hole_over_literals_is_possible_and_certain_in_what_they_agree_on()
    {
        // Nothing but tasks, notes and appointments follows a contact.
        var match = HighLevel.Match("GET", RouteText.Path("/contacts/{id}/{kind}"));

        Assert.Null(match.Certain);
        Assert.Equal(
            ["/contacts/{contactId}/tasks", "/contacts/{contactId}/notes", "/contacts/{contactId}/appointments", "/contacts/business/{businessId}"],
            match.Candidates.Select(c => c.Template.Text));
        Assert.Equal("contacts.readonly", match.Requirement(out var agree).ToString());
        Assert.True(agree);
    }

    [Fact]
    public void Candidates_that_differ_require_what_is_common_to_all()
    {
        var index = Index("a,GET,/x/one", "a b,GET,/x/two", "c,GET,/y/one", "d,GET,/y/two");

        Assert.Equal("a", index.Match("GET", RouteText.Path("/x/{kind}")).Requirement(out var agree).ToString());
        Assert.False(agree);
        Assert.Equal(Requirement.None, index.Match("GET", RouteText.Path("/y/{kind}")).Requirement(out agree));
        Assert.False(agree);
    }

    [Theory]
    // Part of a segment: the literal's text must fit.
    [InlineData("/files/report-{id}", "/files/{id}.json /files/{id}")]
    [InlineData("/files/{id}.json", "/files/{id}.json")]
    [InlineData("/files/{id}.xml", "/files/{id}")]
    [InlineData("/files/{name}{ext}", "/files/{id}")]
    [InlineData("/files/{name}.{ext}", "/files/{id}.json /files/latest.json /files/{id}")]
    [InlineData("/files/lat{x}", "/files/{id}.json /files/latest.json /files/{id}")]
    [InlineData("/files/7.json", "/files/{id}.json")]
    [InlineData("/files/.json", "/files/{id}")]
    [InlineData("/files/latest.json", "/files/latest.json")]
    [InlineData("/files", "")]
    public void A_hole_may_fill_part_of_a_segment(string path, string templates)
    {
        var index = Index("a,GET,/files/{id}.json", "b,GET,/files/latest.json", "c,GET,/files/{id}");

        Assert.Equal(templates, string.Join(" ", index.Match("GET", RouteText.Path(path)).Candidates.Select(c => c.Template.Text)));
    }

    [Theory]
    [InlineData("/a/{rest}", "/a/b")]
    [InlineData("/a/{rest*}", "/a/b /a/b/c /a/{x}/c/d")]
    [InlineData("/a/{rest*}/d", "/a/{x}/c/d")]
    [InlineData("/a/{rest*}/c", "/a/b/c")]
    [InlineData("/a/b{rest*}", "/a/b /a/b/c /a/{x}/c/d")]
    [InlineData("/a/z{rest*}", "/a/{x}/c/d")]
    [InlineData("/{rest*}", "/a/b /a/b/c /a/{x}/c/d /e")]
    [InlineData("/{rest*}/{more*}", "/a/b /a/b/c /a/{x}/c/d")]
    public void A_hole_spans_segments_only_where_its_value_can(string path, string templates)
    {
        var index = Index("a,GET,/a/b", "b,GET,/a/b/c", "c,GET,/a/{x}/c/d", "d,GET,/e");

        Assert.Equal(templates, string.Join(" ", index.Match("GET", RouteText.Path(path)).Candidates.Select(c => c.Template.Text)));
    }

    [Fact]
    public void Rows_of_one_endpoint_are_alternatives_in_the_tables_order()
    {
        var index = Index("narrow,GET,/x/{id}", "wide with,GET,/x/{other}", "writes,POST,/x/{id}");

        Assert.Equal(2, index.Endpoints.Count);
        Assert.Equal("narrow | wide with", index.Match("GET", RouteText.Path("/x/1")).Certain!.Requirement.ToString());
    }

    [Fact]
    public void An_alternative_that_the_vendor_removed_counts_no_more()
    {
        var index = Index("old,GET,/x,removed", "new,GET,/x,", "gone,GET,/y,removed");

        Assert.Equal("new", index.Match("GET", RouteText.Path("/x")).Certain!.Requirement.ToString());
        var removed = index.Match("GET", RouteText.Path("/y")).Certain!;
        Assert.Equal(("gone", ScopeStatus.Removed), (removed.Requirement.ToString(), removed.Status));
    }

    [Fact]
    public void Backtracking_over_many_segments_ends_soon()
    {
        // Every level has a literal and a parameter; the last one fits the parameters only.
        var literal = string.Concat(Enumerable.Repeat("/a", 40));
        var index = Index($"x,GET,{literal}/end", $"y,GET,{string.Concat(Enumerable.Range(0, 40).Select(i => $"/{{p{i}}}"))}/other");

        Assert.Equal("y", index.Match("GET", RouteText.Path(literal + "/other")).Certain!.Requirement.ToString());
        Assert.False(index.Match("GET", RouteText.Path(string.Concat(Enumerable.Repeat("/{x*}", 40)) + "/none")).Found);
    }

    [Fact]
    public void A_path_is_as_deep_as_the_stack_bears()
    {
        var deep = string.Concat(Enumerable.Repeat("/a", 256));

        Assert.Equal("x", Index($"x,GET,{deep}").Match("GET", RouteText.Path("/{rest*}")).Candidates.Single().Requirement.ToString());
        Assert.False(RouteTemplate.TryParse(deep + "/a", out _, out var error));
        Assert.Contains("257 segments", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("talkdesk")]
    [InlineData("zoom")]
    [InlineData("highlevel")]
    [InlineData("highlevel-v1")]
    public void Every_endpoint_of_a_shipped_table_is_found_by_its_own_path(string name)
    {
        foreach (var endpoint in RouteIndex.Create(ShippedTables.Read(name).Rows) is var index ? index.Endpoints.Items : default)
        {
            Assert.Same(endpoint, index.Match(endpoint.Method, endpoint.Template.Pattern).Certain);
        }
    }

    [Fact]
    public void The_index_agrees_with_trying_every_template_in_turn()
    {
        var random = new Random(20261121);
        string[] literals = ["a", "b", "c"];
        for (var round = 0; round < 300; round++)
        {
            var templates = Enumerable.Range(0, 12)
                .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(i => "/" + (random.Next(3) == 0 ? $"{{p{i}}}" : literals[random.Next(3)]))))
                .DistinctBy(t => System.Text.RegularExpressions.Regex.Replace(t, @"\{\w+\}", "{}"))
                .ToList();
            var index = Index([.. templates.Select(t => $"s,GET,{t}")]);
            for (var call = 0; call < 20; call++)
            {
                var path = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "/" + literals[random.Next(3)]));
                Assert.Equal(Naive(templates, path), index.Match("GET", RouteText.Path(path)).Certain?.Template.Text);
            }
        }

        // The template that fits and has a literal where the others first have a parameter.
        static string? Naive(List<string> templates, string path)
        {
            var parts = path.Split('/');
            return templates
                .Select(t => t.Split('/'))
                .Where(t => t.Length == parts.Length && t.Zip(parts).All(p => p.First == p.Second || p.First.StartsWith('{')))
                .OrderBy(t => string.Concat(t.Select(s => s.StartsWith('{') ? '1' : '0')), StringComparer.Ordinal)
                .Select(t => string.Join("/", t))
                .FirstOrDefault();
        }
    }

    private static RouteIndex Index(params string[] rows)
    {
        var table = ScopeTableReader.Read("# provider: Acme\n# base-url: https://acme.test\nScope,Method,Path,Status\n" + string.Join("\n", rows));
        Assert.Empty(table.Problems);
        return RouteIndex.Create(table.Rows);
    }
}
