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
    [InlineData("""{ "provider": "Zoom", "scopes": 7 }""", false)] // as below
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

    [Fact]
    public async Task Each_provider_may_have_a_manifest_of_its_own_by_provider()
    {
        var test = CallTest.WithoutManifest("""
            class C
            {
                Task A(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1");
                Task B(HttpClient http) => http.GetAsync("https://services.leadconnectorhq.com/contacts/1");
            }
            """);
        test.TestState.AddManifest("zoom.json", """{ "scopes": { "Zoom": ["meeting:read"] } }""");
        test.TestState.AddManifest("highlevel.json", """{ "scopes": { "HighLevel": ["contacts.readonly"] } }""");

        Assert.Empty(await test.GetDiagnosticsAsync());
    }

    [Theory]
    [InlineData("""{ "scopes": { "B": ["b"] } }""", "")]
    [InlineData("""{ "scopes": { "A": [], "B": ["b"] } }""", "")] // it may be meant for B
    [InlineData("""{ "scopes": { "A": [] } }""", "GET /x of A needs 'a', which m.json does not declare")]
    [InlineData("""{ "provider": "B", "scopes": [] }""", "GET /x of B needs 'b', which m.json does not declare")]
    public async Task Of_two_providers_on_one_host_the_one_counts_that_a_manifest_names(string manifest, string expected)
    {
        var test = CallTest.WithoutManifest("""class C { Task M(HttpClient http) => http.GetAsync("https://api.acme.test/x"); }""");
        test.TestState.AddTable("a.csv", "# provider: A\n# base-url: https://api.acme.test\nScope,Method,Path\na,GET,/x\n");
        test.TestState.AddTable("b.csv", "# provider: B\n# base-url: https://api.acme.test\nScope,Method,Path\nb,GET,/x\n");
        test.TestState.AddManifest("m.json", manifest);

        Assert.Equal(expected, string.Join("; ", (await test.GetDiagnosticsAsync()).Select(d => d.GetMessage(null))));
    }

    [Fact]
    public Task A_provider_below_another_path_of_the_same_host_is_another_provider()
    {
        var test = CallTest.WithoutManifest("""class C { Task M(HttpClient http) => http.GetAsync({|SCG3004:"https://api.acme.test/b/x"|}); }""");
        test.TestState.AddTable("a.csv", "# provider: A\n# base-url: https://api.acme.test/a\nScope,Method,Path\na,GET,/x\n");
        test.TestState.AddTable("b.csv", "# provider: B\n# base-url: https://api.acme.test/b\nScope,Method,Path\nb,GET,/x\n");
        test.TestState.AddManifest("m.json", """{ "provider": "A", "scopes": [] }""");
        return test.RunAsync();
    }

    [Fact]
    public Task A_route_that_starts_with_a_hole_may_be_any()
    {
        var test = CallTest.Of("""
            class C
            {
                async Task M(HttpClient http, string path, long id)
                {
                    await http.GetAsync($"https://graph.test/{path}");
                    await http.GetAsync("https://graph.test/" + path);
                    await http.GetAsync($"https://graph.test/{path}/posts");
                    await http.GetAsync($"./{path}/posts");
                    await http.GetAsync({|SCG2001:$"https://graph.test/{id}/posts"|});
                }
            }
            """);
        test.TestState.AddTable("graph.csv", "# provider: Graph\n# base-url: https://graph.test\nScope,Method,Path\nread,GET,/{objectId}\nread,GET,/{pageId}/posts\n");
        return test.RunAsync();
    }

    [Fact]
    public Task A_request_that_is_sent_at_two_places_is_reported_once() => CallTest.StatementsAsync("""
        var r = new HttpRequestMessage(HttpMethod.Get, {|SCG2001:Base + "/users/me"|});
        if (flag) { await http.SendAsync(r); } else { await http.SendAsync(r, token); }
        """);
}
