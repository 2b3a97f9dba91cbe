using ScopeGen.Analyzer.Tests.Calls;

namespace ScopeGen.Analyzer.Tests.Rules;

/// <summary>What stands in C# code is suppressed as any warning is. What stands in manifests and tables: see <see cref="Manifests.AcceptedFindingTests"/>.</summary>
public class SuppressionTests
{
    private const string Call = """http.GetAsync("https://api.zoom.us/v2/users/me")""";

    [Fact]
    public Task By_a_pragma() => CallTest.Of($$"""
        class C
        {
            Task A(HttpClient http) => http.GetAsync({|SCG2001:"https://api.zoom.us/v2/users/me"|});
        #pragma warning disable SCG2001 // a token of another app
            Task B(HttpClient http) => {{Call}};
        #pragma warning restore SCG2001
            Task D(HttpClient http) => http.GetAsync({|SCG2001:"https://api.zoom.us/v2/users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task By_an_attribute() => CallTest.Of($$"""
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            [SuppressMessage("ScopeGen.Calls", "SCG2001", Justification = "a token of another app")]
            Task A(HttpClient http) => {{Call}};
            Task B(HttpClient http) => http.GetAsync({|SCG2001:"https://api.zoom.us/v2/users/me"|});
        }
        """).RunAsync();

    [Fact]
    public Task Where_no_manifest_exists_by_a_pragma_at_the_first_call() => CallTest.WithoutManifest($$"""
        class C
        {
        #pragma warning disable SCG3004
            Task A(HttpClient http) => {{Call}};
        #pragma warning restore SCG3004
        }
        """).RunAsync();
}
