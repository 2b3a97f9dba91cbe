using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Analyzer.Tests.Calls;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3002 and SCG3006: what is declared and not needed, as far as the calls tell.</summary>
public class DeclaredWithoutNeedTests
{
    private const string GetMeeting = """await http.GetAsync("https://api.zoom.us/v2/meetings/1");""";
    private const string GetUser = """await http.GetAsync("https://api.zoom.us/v2/users/me");""";
    private const string Unresolved = "await http.GetAsync(url);";

    [Fact]
    public Task A_scope_that_no_call_needs() => Of(GetMeeting, """{ "provider": "Zoom", "scopes": ["meeting:read", {|SCG3002:"user:read"|}] }""").RunAsync();

    [Fact]
    public async Task Its_message_names_the_provider() => Assert.Equal(
        "No call needs 'user:read' of Zoom",
        Assert.Single(await Of(GetMeeting, """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""").GetDiagnosticsAsync()).GetMessage(null));

    [Fact]
    public Task A_scope_that_one_of_the_alternatives_needs_is_used() => Of(GetUser, """{ "scopes": { "Zoom": ["user:read"] } }""").RunAsync();

    [Fact]
    public Task A_scope_that_opens_no_endpoint_has_its_use_elsewhere()
    {
        var test = Of(GetUser, """{ "provider": "Zoom", "scopes": ["user:read", "event:read", "openid"] }""");
        test.TestState.AddTable("events.csv", "# provider: Zoom\nScope,Event\nevent:read,meeting.started\n");
        return test.RunAsync();
    }

    [Theory]
    [InlineData(GetMeeting + Unresolved, "as far as that can be told: 1 call could not be resolved")]
    [InlineData(GetMeeting + """await http.GetAsync("https://api.zoom.us/v2/nowhere");""", "as far as that can be told: 1 call could not be resolved")]
    [InlineData("await Task.CompletedTask;", "as far as that can be told: no call to Zoom was found, and an SDK may make some")]
    public async Task Where_nobody_can_tell_it_informs_and_says_why(string statements, string reason)
    {
        var diagnostics = await Of(statements, """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""", DiagnosticSeverity.Info).GetDiagnosticsAsync();
        var diagnostic = diagnostics.Last(d => d.Id == "SCG3002");

        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("No call needs 'user:read' of Zoom, " + reason, diagnostic.GetMessage(null));
    }

    [Fact]
    public async Task A_manifest_outside_the_project_may_have_other_users()
    {
        var test = Of(GetMeeting, """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""", DiagnosticSeverity.Info);
        test.TestState.Properties["ProjectDir"] = TestState.Folder + "app/";

        var diagnostic = Assert.Single(await test.GetDiagnosticsAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.EndsWith("the manifest lies outside the project, and other projects may use it", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_may_the_other_target_frameworks()
    {
        var test = Of(GetMeeting, """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""", DiagnosticSeverity.Info);
        test.TestState.Properties["ScopeGenIsMultiTargeted"] = "true";

        Assert.EndsWith("the project's other target frameworks may use it", Assert.Single(await test.GetDiagnosticsAsync()).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_leaves_the_folder_again_lies_outside()
    {
        var test = CallTest.WithoutManifest($$"""class C { async Task M(HttpClient http) { {{GetMeeting}} } }""");
        test.TestState.DisabledDiagnostics.Clear();
        test.TestState.MinimumSeverity = DiagnosticSeverity.Info;
        test.TestState.Properties["ProjectDir"] = TestState.Folder + "app/";
        test.TestState.AddManifest("app/../scopes.json", """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""");

        Assert.EndsWith("the manifest lies outside the project, and other projects may use it", Assert.Single(await test.GetDiagnosticsAsync()).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_is_referenced_may_call_as_well()
    {
        var test = Of(GetMeeting, """{ "provider": "Zoom", "scopes": ["meeting:read", "user:read"] }""", DiagnosticSeverity.Info);
        test.TestState.AdditionalReferences.Add(CSharpCompilation.Create("Library", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference());

        Assert.EndsWith("the project Library, which this one references, may call as well", Assert.Single(await test.GetDiagnosticsAsync()).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_call_to_another_api_raises_no_doubt() => Of(
        GetMeeting + """await http.GetAsync($"https://api.other.test/{url}");""",
        """{ "provider": "Zoom", "scopes": ["meeting:read", {|SCG3002:"user:read"|}] }""").RunAsync();

    [Fact]
    public Task A_call_that_may_reach_several_endpoints_may_need_the_scopes_of_each() => Of(
        """await http.GetAsync($"https://services.leadconnectorhq.com/calendars/{url}/{url}");""",
        """{ "provider": "HighLevel", "scopes": ["calendars/events.readonly", "calendars/slots.readonly", {|SCG3002:"contacts.write"|}] }""").RunAsync();

    [Theory]
    [InlineData(GetUser, """{ "provider": "Zoom", "scopes": [{|SCG3006:"user:read:admin"|}] }""")]
    [InlineData(GetUser, """{ "provider": "Zoom", "scopes": ["user:read", {|SCG3006:"user:read:admin"|}] }""")]
    public Task A_scope_for_which_a_narrower_one_suffices(string statements, string manifest) => Of(statements, manifest, DiagnosticSeverity.Info).RunAsync();

    [Theory]
    [InlineData("""{ "provider": "Zoom", "scopes": ["user:read:admin"] }""", "'user:read:admin' of Zoom is broader than needed: 'user:read' suffices for all calls found")]
    [InlineData("""{ "provider": "Zoom", "scopes": ["user:read", "user:read:admin"] }""", "'user:read:admin' of Zoom is broader than needed: what else is declared suffices for all calls found")]
    public async Task Its_message_says_what_suffices(string manifest, string message) =>
        Assert.Equal(message, Assert.Single(await Of(GetUser, manifest, DiagnosticSeverity.Info).GetDiagnosticsAsync()).GetMessage(null));

    [Theory]
    [InlineData("""{ "provider": "Zoom", "scopes": ["user:read"] }""")]
    [InlineData("""{ "provider": "Zoom", "scopes": ["user:read:admin"] }""", "await http.DeleteAsync(\"https://api.zoom.us/v2/rooms/1\");")]
    public Task The_narrowest_scope_and_one_that_another_call_needs_are_not_broad(string manifest, string more = "")
    {
        var test = Of(GetUser + more, manifest, DiagnosticSeverity.Info);
        test.TestState.AddTable("rooms.csv", "# provider: Zoom\nScope,Method,Path\nuser:read:admin,DELETE,/rooms/{roomId}\n");
        return test.RunAsync();
    }

    private static CallTest Of(string statements, string manifest, DiagnosticSeverity minimum = DiagnosticSeverity.Warning)
    {
        var test = CallTest.Of($$"""class C { async Task M(HttpClient http, string url) { {{statements}} } }""", manifest);
        test.TestState.DisabledDiagnostics.Clear();
        test.TestState.MinimumSeverity = minimum;
        return test;
    }
}
