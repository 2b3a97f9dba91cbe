using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Corpus.Tests.Corpus;
using ScopeGen.Testing;

namespace ScopeGen.Corpus.Tests;

/// <summary>Code of a size that nobody writes by hand: no exception, no overflow, bounded time, and what is beyond a bound is unresolved.</summary>
public class GeneratedCodeTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void A_concatenation_of_many_parts(int parts)
    {
        var sites = Scan($"Task M(string id) => Http.GetAsync(\"users/\" + {string.Join(" + ", Enumerable.Repeat("id", parts))});");

        AssertUsersOrUnresolved(Assert.Single(sites));
    }

    [Theory]
    [InlineData(1_000, "", "(", "\"users\"", ")")]
    [InlineData(1_000, "", "flags[0] ? \"users\" : ", "\"users\"", "")]
    [InlineData(1_000, "\"users\"", " ?? \"users\"", "", "")]
    // More of those above, and the compiler's own stack overflows. Of these it compiles, but does not survive GetOperation:
    // how deep an expression is must be looked at before.
    [InlineData(10_000, "\"users\"", ".Trim()", "", "")]
    public void Expressions_that_nest_deep(int depth, string first, string opening, string innermost, string closing)
    {
        var nested = first + Repeat(opening, depth) + innermost + Repeat(closing, depth);

        var sites = Scan($"Task M(bool[] flags) => Http.GetAsync({nested}); Task N() => Http.GetAsync(\"users\");");

        Assert.Equal(2, sites.Count);
        Assert.All(sites, AssertUsersOrUnresolved);
        Assert.Equal("direct GET /users", Describe(sites[1]));
    }

    [Fact]
    public void Calls_that_nest_1_000_deep()
    {
        var nested = Repeat("Trim(", 1_000) + "id" + new string(')', 1_000);

        var sites = Scan($"static string Trim(string s) => s.Trim(); Task M(string id) => Http.GetAsync($\"users/{{{nested}}}/x\");");

        // Deeper than binding goes without danger: it is said that nothing was read.
        Assert.StartsWith("unresolved", Describe(Assert.Single(sites)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_1_000_helpers()
    {
        var helpers = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"static string H{i}(string s) => H{i + 1}(s);\n"));

        var sites = Scan($"{helpers} static string H1000(string s) => \"users/\" + s; Task M(string id) => Http.GetAsync(H0(id));");

        AssertUsersOrUnresolved(Assert.Single(sites));
    }

    [Fact]
    public void A_chain_of_1_000_wrappers()
    {
        var wrappers = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Task W{i}(string s) => W{i + 1}(s);\n"));

        var sites = Scan($"{wrappers} Task W1000(string s) => Http.GetAsync(s); Task M() => W0(\"users\");");

        Assert.NotEmpty(sites);
        Assert.All(sites, s => Assert.True(s.Requests.IsEmpty || Describe(s) == "wrapped GET /users", Describe(s)));
    }

    [Fact]
    public void A_thousand_alternatives()
    {
        var arms = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"{i} => \"path{i}\""));

        var site = Assert.Single(Scan($"Task M(int kind) => Http.GetAsync(kind switch {{ {arms}, _ => \"other\" }});"));

        // All of them, or none: a part of them would be a wrong answer.
        Assert.True(site.Requests.IsEmpty || site.Requests.Length == 1_001, $"{site.Requests.Length} requests");
    }

    [Fact]
    public void Alternatives_that_multiply()
    {
        var branches = string.Concat(Enumerable.Range(0, 40).Select(i => $"if (flags[{i}]) {{ path += \"/{i}\"; }}\n"));

        var site = Assert.Single(Scan($"Task M(bool[] flags) {{ var path = \"users\"; {branches} return Http.GetAsync(path); }}"));

        Assert.Empty(site.Requests);
    }

    [Fact]
    public void A_method_of_10_000_lines()
    {
        var lines = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"var v{i} = {(i == 0 ? "id" : $"v{i - 1}")};\n"));

        var site = Assert.Single(Scan($"Task M(string id) {{ {lines} return Http.GetAsync($\"users/{{v9999}}/x\"); }}"));

        Assert.Equal("direct GET /users/{}/x", Describe(site));
    }

    [Fact]
    public void A_method_of_5_000_calls()
    {
        var calls = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"await Http.GetAsync($\"users/{{id}}/{i}\");\n"));

        var sites = Scan($"async Task M(string id) {{ {calls} }}");

        Assert.Equal(5_000, sites.Count(s => s.Requests.Length == 1));
    }

    [Fact]
    public void Five_hundred_subclasses_of_a_wrapper()
    {
        var classes = string.Concat(Enumerable.Range(0, 500).Select(i => $"class S{i} : Base {{ public Task M() => Get(\"path{i}\"); }}\n"));

        var sites = Scan($"class Base {{ protected virtual Task Get(string path) => Http.GetAsync(path); }} {classes}");

        Assert.Equal(500, sites.Count(s => s.Kind == CallKind.Wrapped && s.Requests.Length == 1));
    }

    [Fact]
    public void Fields_that_need_the_next_one()
    {
        var fields = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"static readonly string F{i} = F{i + 1} + \"\";\n"));

        var sites = Scan($"{fields} static readonly string F2000 = \"users\"; Task M() => Http.GetAsync(F0);");

        AssertUsersOrUnresolved(Assert.Single(sites));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public async Task A_scan_that_is_cancelled_stops(int milliseconds)
    {
        var project = ProjectOf(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Task M{i}(string id) => Http.GetAsync($\"users/{{id}}/{i}\");\n")));
        using var source = new CancellationTokenSource();
        var scan = Task.Run(() => Scans.Run(project, source.Token), CancellationToken.None);
        await Task.Delay(milliseconds);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scan);
    }

    private static List<CallSite> Scan(string members)
    {
        var project = ProjectOf(members);
        return Scans.Run(project).Select(c => c.Site).ToList();
    }

    private static TestProject ProjectOf(string members)
    {
        var state = new TestState { IgnoreCompilerDiagnostics = true };
        state.Sources.Add($$"""
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            class C
            {
                static readonly HttpClient Http = new() { BaseAddress = new Uri("https://api.acme.test/") };
                {{members}}
            }
            """);
        return TestProject.Create(state);
    }

    /// <summary>It may give up where a bound says so, but never come to something else.</summary>
    private static void AssertUsersOrUnresolved(CallSite site) =>
        Assert.True(site.Requests.IsEmpty || Describe(site) is "direct GET /users" or "direct GET /users/{}", Describe(site));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Describe(CallSite site) => Expectation.DescribeWithoutNames(site);
}
