using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>Sections of scopes, each with a description and, some, with links to operations.</summary>
public sealed class ZoomPageTests : IDisposable
{
    private const string Page = """
        Integrations - Classic scopes

        See the OAuth scopes overview for details.

        Rocket scopes

        The following are the available Rocket scopes and their associated API calls:

        rocket:read

        View your rockets

        Associated API

          • [Get a rocket](/docs/api/Rocket Science/methods/#operation/getRocket)
          • [List rockets](/docs/api/Rocket Science/methods/#operation/listRockets)

        rocket:read:admin

        Associated API

        Special&Pads scopes

        The following are the available Special&Pads scopes and their associated API calls:

        pads

        View pads: "all" of them,
        and their weather

        Associated API

        Helpful?

        Yes No
        """;

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Scopes_get_section_description_and_operations()
    {
        Assert.Equal(
            """
            # provider: Zoom
            Scope,Group,Description,OperationId,Documentation
            rocket:read,Rocket,View your rockets,getRocket,/docs/api/Rocket Science/methods/#operation/getRocket
            rocket:read,Rocket,View your rockets,listRockets,/docs/api/Rocket Science/methods/#operation/listRockets
            rocket:read:admin,Rocket,,,
            pads,Special&Pads,"View pads: ""all"" of them, and their weather",,

            """,
            await _imports.TableAsync("zoom-page", "page.txt", Page));
    }

    [Fact]
    public async Task The_summary_counts_links_of_operations()
    {
        var result = await _imports.RunAsync("zoom-page", "page.txt", Page);

        Assert.Empty(result.Error);
        Assert.EndsWith("table.csv: 3 scopes in 2 groups, 2 operations without route\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n\nAssociated API\n\n  •", "page.txt(9,1): the scope has no 'Associated API': does the page end here?")]
    [InlineData(":admin", "page.txt(18,1): the scope has no 'Associated API': does the page end here?")]
    [InlineData("ilable Special", "page.txt(24,1): a scope or sentence without an end: does the page end here?")]
    [InlineData("getRocket)", "page.txt(15,3): the link to an operation has no end: does the page end here?")]
    public async Task A_page_that_ends_within_a_scope_is_no_page(string end, string expected) =>
        Assert.Equal("scopegen: " + expected, await _imports.FaultAsync("zoom-page", "page.txt", Page[..Page.IndexOf(end, StringComparison.Ordinal)]));

    [Fact]
    public async Task Another_vendors_page_is_none() =>
        Assert.StartsWith("scopegen: page.txt(1,1): no section of Zoom's page of scopes", await _imports.FaultAsync("zoom-page", "page.txt", "APIScopes\nRockets API (x)rockets:read\n"), StringComparison.Ordinal);
}
