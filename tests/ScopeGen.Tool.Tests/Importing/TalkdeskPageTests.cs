using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>The page's table lost its columns: an API, what it is for and its first scope stand on one line.</summary>
public sealed class TalkdeskPageTests : IDisposable
{
    private const string Page = """
        Scopes

        Scopes in Talkdesk APIs grant access to specific endpoints.

        Adding a Scope

        A 401 error message is displayed when requesting a token.

        APIScopes
        Rockets API (information about a rocket)rockets:read
        Launch Pads (LP) API (allows using pads, also "closed" ones)launch-pads:read

        launch-pads:write
        Weather API - gives users' weather, of ten days.weather:read
        Voice Opt-In API (allows the opt-in).voice-opt-in:write
        Phone API (validates a phone)`phone-validation:read

        📘

        Troubleshooting

        If you have questions, see support:desk.
        """;

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Each_scope_gets_its_api_and_description()
    {
        Assert.Equal(
            """
            # provider: Talkdesk
            Scope,Group,Description
            rockets:read,Rockets API,information about a rocket
            launch-pads:read,Launch Pads (LP) API,"allows using pads, also ""closed"" ones"
            launch-pads:write,Launch Pads (LP) API,"allows using pads, also ""closed"" ones"
            weather:read,Weather API,"gives users' weather, of ten days."
            voice-opt-in:write,Voice Opt-In API,allows the opt-in
            phone-validation:read,Phone API,validates a phone

            """,
            await _imports.TableAsync("talkdesk-page", "page.txt", Page));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Line_endings_make_no_difference(string ending) =>
        Assert.Equal(
            await _imports.TableAsync("talkdesk-page", "page.txt", Page),
            await _imports.TableAsync("talkdesk-page", "page.txt", "\uFEFF" + Page.Replace("\n", ending, StringComparison.Ordinal)));

    [Fact]
    public async Task A_page_that_ends_within_an_api_is_no_page() =>
        Assert.Equal("scopegen: page.txt(14,1): an API without a scope: does the page end here?", await _imports.FaultAsync("talkdesk-page", "page.txt", Page[..Page.IndexOf(" of ten", StringComparison.Ordinal)]));

    [Fact]
    public async Task Another_vendors_page_is_none() =>
        Assert.Equal("scopegen: page.txt(1,1): no table of scopes of Talkdesk's page: its header 'API' and 'Scopes' is missing", await _imports.FaultAsync("talkdesk-page", "page.txt", "Scope | API Endpoints | Webhook Events | Access Type |\n"));

    [Fact]
    public async Task The_page_of_one_api_names_its_scope() =>
        Assert.Equal("Scope\nrockets:launch\n", await _imports.RowsAsync("talkdesk-page", "page.txt", "Access and Registration\nScope\nrockets:launch\nRequest Body - Example\n{\n\"id\": \"a:b\"\n}\nScopes"));
}
