using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Tests.Calls;

/// <summary>What is said of calls that are not known to lack a scope.</summary>
public class OtherVerdictTests
{
    [Theory]
    [InlineData("await http.GetAsync({|SCG2002:Base + \"/meeting/1\"|});")]
    [InlineData("await http.PostAsync({|SCG2002:Base + \"/meetings/1\"|}, null);")]
    // The sign-in, and somebody else.
    [InlineData("await http.GetAsync(\"https://api.zoom.us/oauth/token\");")]
    [InlineData("await http.GetAsync(\"https://other.test/meeting/1\");")]
    // In the table.
    [InlineData("await http.GetAsync(Base + \"/meetings/1\");")]
    public Task A_route_that_a_known_host_does_not_have(string statement) => RunAsync(statement, DiagnosticSeverity.Info);

    [Theory]
    [InlineData("await http.GetAsync({|SCG2004:$\"https://services.leadconnectorhq.com/calendars/{id}/{kind}\"|});")]
    // Tasks and notes need the same.
    [InlineData("await http.GetAsync($\"https://services.leadconnectorhq.com/contacts/{id}/{kind}\");")]
    public Task A_hole_that_decides_on_the_scope(string statement) => RunAsync(statement, DiagnosticSeverity.Info);

    [Theory]
    [InlineData("await http.GetAsync({|SCG2003:id|});")]
    [InlineData("await http.GetAsync({|SCG2003:await http.GetStringAsync(\"https://other.test/next\")|});")]
    [InlineData("await http.GetAsync(Base + \"/meetings/1\");")]
    public Task A_call_that_cannot_be_told(string statement) => RunAsync(statement, DiagnosticSeverity.Hidden);

    [Theory]
    [InlineData("await http.GetAsync(id);", "parameter of a public method")]
    [InlineData("await http.GetAsync(await http.GetStringAsync(\"https://other.test/next\"));", "response data")]
    [InlineData("await http.GetAsync(Environment.GetEnvironmentVariable(\"URL\"));", "configuration")]
    [InlineData("var url = Base; foreach (var part in id.Split('.')) url += \"/\" + part; await http.GetAsync(url);", "unbounded loop")]
    [InlineData("await http.GetAsync(new string(Array.ConvertAll(id.ToCharArray(), c => c)));", "unsupported construct: ")]
    public async Task The_reason_is_one_of_a_list(string statement, string reason)
    {
        var test = Create(statement, DiagnosticSeverity.Hidden);

        Assert.Contains(await test.GetDiagnosticsAsync(), d => d.Id == "SCG2003" && d.GetMessage(null).StartsWith("Where this call goes cannot be told from the code: " + reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_callers_of_a_wrapper_are_reported_and_not_the_wrapper()
    {
        var test = CallTest.Of("""
            interface IZoom { Task Send(HttpMethod method, string path); }
            class Zoom : IZoom
            {
                private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.zoom.us/v2/") };
                public Task Send(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, path));
            }
            class Meetings(IZoom zoom)
            {
                public Task Get(string id) => zoom.Send(HttpMethod.Get, {|SCG2001:$"meetings/{id}"|});
                public Task Change(string id) => zoom.Send(HttpMethod.Patch, {|SCG2001:$"meetings/{id}"|});
                public Task Free() => zoom.Send(HttpMethod.Get, "videosdk/sessions");
            }
            """);
        test.TestState.MinimumSeverity = DiagnosticSeverity.Hidden;

        await test.RunAsync();
    }

    [Fact]
    public Task A_base_in_a_settings_file_is_known()
    {
        var test = CallTest.Of("""
            static class Program
            {
                internal static Task M(Microsoft.Extensions.Configuration.IConfiguration configuration) =>
                    new HttpClient().GetAsync({|SCG2001:configuration["Zoom:BaseUrl"] + "/users/me"|});
            }
            """);
        test.TestState.Sources.Add("namespace Microsoft.Extensions.Configuration { interface IConfiguration { string? this[string key] { get; } } }");
        test.TestState.AddSettings("appsettings.json", """{ "Zoom": { "BaseUrl": "https://api.zoom.us/v2" } }""");
        return test.RunAsync();
    }

    [Fact]
    public Task A_base_that_configuration_has_and_nobody_shows_is_not_guessed() => CallTest.Of("""
        class C(string url)
        {
            private readonly HttpClient _http = new();
            Task M() => _http.GetAsync($"{Environment.GetEnvironmentVariable("ZOOM")}/users/me");
            Task N() => _http.GetAsync(url.TrimEnd('/') + "/users/me");
        }
        """).RunAsync();

    private static Task RunAsync(string statement, DiagnosticSeverity severity) => Create(statement, severity).RunAsync();

    private static CallTest Create(string statement, DiagnosticSeverity severity)
    {
        var test = CallTest.Of(
            $$"""
            class C
            {
                const string Base = "https://api.zoom.us/v2";
                async Task M(HttpClient http, string id, string kind)
                {
                    {{statement}}
                }
            }
            """,
            """{ "scopes": { "Zoom": ["meeting:read"], "HighLevel": ["contacts.readonly"] } }""");
        test.TestState.MinimumSeverity = severity;
        return test;
    }
}
