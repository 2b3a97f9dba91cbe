namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>What manifests say to a call.</summary>
public class VerdictTests
{
    private const string GetMeeting = """class C { Task M(HttpClient http) => http.GetAsync({0}"https://api.zoom.us/v2/meetings/1"{1}); }""";

    [Theory]
    [InlineData("""{ "provider": "Zoom", "scopes": [] }""", true)]
    [InlineData("""{ "provider": "Zoom", "scopes": ["user:read", "Meeting:read"] }""", true)]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:read"] }""", false)]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:read:admin"] }""", false)]
    [InlineData("""{ "provider": "Zoom", "scopes": [], "optionalScopes": ["meeting:read"] }""", false)]
    [InlineData("""{ "scopes": ["meeting:read"] }""", false)]
    [InlineData("""{ "scopes": { "zoom": ["meeting:read"] } }""", false)]
    [InlineData("""{ "scopes": { "HighLevel": ["meeting:read"] } }""", true)]
    [InlineData("""{ "provider": "Zoom", "scopes": ["meeting:re""", false)] // cannot be read: no call is judged by it
    public Task Any_alternative_serves(string manifest, bool missing) =>
        CallTest.Of(GetMeeting.Replace("{0}", missing ? "{|SCG2001:" : "", StringComparison.Ordinal).Replace("{1}", missing ? "|}" : "", StringComparison.Ordinal), manifest).RunAsync();

    [Theory]
    [InlineData("meeting:write", true)]
    [InlineData("recording:write", true)]
    [InlineData("meeting:write\", \"recording:write", false)]
    public Task Scopes_that_are_needed_together_are_all_needed(string scopes, bool missing)
    {
        var url = "\"https://api.zoom.us/v2/meetings/1/live\"";
        return CallTest.Of(
            $$"""class C { Task M(HttpClient http) => http.PostAsync({{(missing ? $"{{|SCG2001:{url}|}}" : url)}}, null); }""",
            $$"""{ "provider": "Zoom", "scopes": ["{{scopes}}"] }""").RunAsync();
    }

    [Theory]
    [InlineData("meetings/1", "GET", "GET /meetings/{meetingId} of Zoom needs 'meeting:read' or 'meeting:read:admin', which scopes.json does not declare")]
    [InlineData("users", "POST", "POST /users of Zoom needs 'user:write', which scopes.json does not declare")]
    [InlineData("meetings/1/live", "POST", "POST /meetings/{meetingId}/live of Zoom needs 'meeting:write' with 'recording:write', which scopes.json does not declare")]
    public async Task The_message_names_route_provider_alternatives_and_manifest(string path, string verb, string message)
    {
        var test = CallTest.Of($$"""class C { void M(HttpClient http) => http.Send(new HttpRequestMessage(new HttpMethod("{{verb}}"), "https://api.zoom.us/v2/{{path}}")); }""");

        Assert.Equal(message, Assert.Single(await test.GetDiagnosticsAsync()).GetMessage(null));
    }

    [Fact]
    public async Task Of_several_manifests_those_are_named_that_lack_the_scope()
    {
        var test = CallTest.WithoutManifest("""class C { Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1"); }""");
        test.TestState.AddManifest("production.json", """{ "scopes": ["user:read"] }""", provider: "Zoom");
        test.TestState.AddManifest("staging.json", """{ "scopes": ["meeting:read"] }""", provider: "Zoom");
        test.TestState.AddManifest("test.json", """{ "scopes": [] }""", provider: "Zoom");
        test.TestState.AddManifest("highlevel.json", """{ "scopes": [] }""", provider: "HighLevel");

        Assert.EndsWith("which production.json and test.json do not declare", Assert.Single(await test.GetDiagnosticsAsync()).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScopeGenMode_Off_reports_nothing()
    {
        var test = CallTest.Of("""class C { Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1"); }""");
        test.TestState.Properties["ScopeGenMode"] = "Off";

        Assert.Empty(await test.GetDiagnosticsAsync());
    }

    [Fact]
    public async Task A_pragma_and_an_attribute_suppress()
    {
        var test = CallTest.Of("""
            class C
            {
            #pragma warning disable SCG2001
                Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1");
            #pragma warning restore SCG2001
                [System.Diagnostics.CodeAnalysis.SuppressMessage("ScopeGen.Calls", "SCG2001")]
                Task N(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1");
            }
            """);

        Assert.Empty(await test.GetDiagnosticsAsync());
    }
}
