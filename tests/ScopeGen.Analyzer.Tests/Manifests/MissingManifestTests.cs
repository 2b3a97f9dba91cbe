using ScopeGen.Analyzer.Tests.Calls;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>SCG3004: calls need scopes and no manifest exists.</summary>
public class MissingManifestTests
{
    [Fact]
    public Task Is_reported_once_for_each_provider_at_its_first_call() => CallTest.WithoutManifest("""
        class C
        {
            async Task M(HttpClient http)
            {
                await http.GetAsync({|SCG3004:"https://api.zoom.us/v2/meetings/1"|});
                await http.GetAsync("https://api.zoom.us/v2/users/me");
                await http.GetAsync({|SCG3004:"https://services.leadconnectorhq.com/contacts/1"|});
            }
        }
        """).RunAsync();

    [Fact]
    public async Task The_message_counts_the_calls()
    {
        var test = CallTest.WithoutManifest("""
            class C
            {
                Task A(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/meetings/1");
                Task B(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/users/me");
            }
            """);

        var diagnostic = Assert.Single(await test.GetDiagnosticsAsync());
        Assert.Equal("GET /meetings/{meetingId} of Zoom needs 'meeting:read' or 'meeting:read:admin', and no manifest declares scopes of Zoom; 2 calls in all need one", diagnostic.GetMessage(null));
        Assert.Single(diagnostic.AdditionalLocations);
    }

    [Fact]
    public Task Calls_that_need_no_scope_need_no_manifest() => CallTest.WithoutManifest("""
        class C { Task M(HttpClient http) => http.GetAsync("https://api.zoom.us/v2/videosdk/sessions"); }
        """).RunAsync();

    [Fact]
    public Task A_manifest_for_another_provider_does_not_count() => CallTest.Of(
        """class C { Task M(HttpClient http) => http.GetAsync({|SCG3004:"https://api.zoom.us/v2/users/me"|}); }""",
        """{ "provider": "HighLevel", "scopes": ["user:read"] }""").RunAsync();
}
