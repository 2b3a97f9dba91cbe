using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>Blank and merged cells are gone from the page's table: what a cell holds says what it is.</summary>
public sealed class HighLevelPageTests : IDisposable
{
    private const string Page = """
        Scopes
        Here is a list of the scopes you require.
        Scope | API Endpoints | Webhook Events | Access Type |
        ---|---|---|---|
        rockets.readonly | GET /rockets/ | RocketStart | Sub-Account |
        GET /rockets/:rocketId | RocketLanding | Sub-Account, Agency | |
        RocketLoss | Sub-Account | ||
        rockets.write | POST /rockets | &nbsb; | Agency |
        PUT /rockets /:rocketId | Sub-Account | ||
        DELETE rockets/:rocketId |||
        rockets/schema.write | Sub-Account | ||
        Was this article helpful? | Yes
        """;

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Events_belong_to_the_scope_and_blank_access_stays_blank()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Event,Access
            rockets.readonly,GET,/rockets/,,Sub-Account
            rockets.readonly,,,RocketStart,Sub-Account
            rockets.readonly,GET,/rockets/{rocketId},,"Sub-Account, Agency"
            rockets.readonly,,,RocketLanding,"Sub-Account, Agency"
            rockets.readonly,,,RocketLoss,Sub-Account
            rockets.write,POST,/rockets,,Agency
            rockets.write,PUT,/rockets/{rocketId},,Sub-Account
            rockets.write,DELETE,/rockets/{rocketId},,
            rockets/schema.write,,,,Sub-Account

            """,
            await _imports.RowsAsync("highlevel-page", "page.txt", Page[..Page.IndexOf("Was", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Repaired_paths_are_notes_with_their_line()
    {
        var result = await _imports.RunAsync("highlevel-page", "page.txt", Page[..Page.IndexOf("Was", StringComparison.Ordinal)]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            """
            scopegen: note: page.txt(9,1): the path '/rockets /:rocketId' is read as '/rockets/:rocketId'
            scopegen: note: page.txt(10,1): the path 'rockets/:rocketId' is read as '/rockets/:rocketId'

            """,
            result.Error.Replace(_imports.Folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
        Assert.EndsWith("table.csv: 3 scopes, 5 endpoints, 3 (scope, event) pairs; 2 notes\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_earlier_page_is_in_Spanish_and_has_pipes_on_both_sides()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Event,Access
            rockets.readonly,GET,/rockets,,Sub-Account
            rockets.readonly,GET,/rockets/{id},,"Sub-Account, Agency"
            rockets/messages.readonly,,,RocketMessage,Sub-Account

            """,
            await _imports.RowsAsync("highlevel-page", "page.txt", """
                Nota: esta es la versión anterior (v1).
                | Scope | Endpoints de la API | Eventos de Webhook | Tipo de acceso |
                |---|---|---|---|
                | rockets.readonly | GET /rockets | Sub-cuenta | |
                | GET /rockets/:id | Sub-Account, Company | ||
                | rockets/messages.readonly | RocketMessage | Sub-cuenta | |
                ¿Te sirvio este artículo?
                """));
    }

    [Fact]
    public async Task What_is_no_cell_of_the_table_is_said()
    {
        var result = await _imports.RunAsync("highlevel-page", "page.txt", Page[..Page.IndexOf("PUT", StringComparison.Ordinal)].Replace("| Agency |", "| agency of the month |", StringComparison.Ordinal));

        Assert.Contains("page.txt(8,42): the cell 'agency of the month' is neither scope, endpoint, event nor access type; it is left out", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE rockets/:rocket", "page.txt(10,23)")]
    [InlineData("PUT /rockets /:rocketId |", "page.txt(9,26)")]
    [InlineData("rockets/sch", "page.txt(11,1)")]
    public async Task A_page_that_ends_within_a_row_is_no_page(string end, string place) =>
        Assert.Equal($"scopegen: {place}: the row has no end: does the page end here?", await _imports.FaultAsync("highlevel-page", "page.txt", Page[..(Page.IndexOf(end, StringComparison.Ordinal) + end.Length)]));

    [Fact]
    public async Task Text_between_and_behind_the_rows_is_no_row()
    {
        var rows = await _imports.RowsAsync("highlevel-page", "page.txt", Page);

        Assert.Equal(rows, await _imports.RowsAsync("highlevel-page", "page.txt", Page.Replace("rockets.write", "\nHelpful? Yes\nScope | API Endpoints | Webhook Events | Access Type |\n---|---|---|---|\nrockets.write", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Rows_below_a_scope_that_is_not_understood_belong_to_no_other()
    {
        var result = await _imports.RunAsync("highlevel-page", "page.txt", Page.Replace("rockets.write |", "Write (rockets) |", StringComparison.Ordinal));

        Assert.Contains("page.txt(9,1): the row belongs to no scope; it is left out", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 scopes, 2 endpoints, 3 (scope, event) pairs; 4 notes\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_vendors_page_is_none() =>
        Assert.StartsWith("scopegen: page.txt(1,1): no table of scopes of HighLevel's page", await _imports.FaultAsync("highlevel-page", "page.txt", "APIScopes\nRockets API (x)rockets:read\n"), StringComparison.Ordinal);
}
