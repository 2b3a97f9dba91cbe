using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Calls;
using ScopeGen.CodeFixes.Manifests;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Manifests;

/// <summary>What no call needs is taken out, and what is too broad becomes narrower.</summary>
public class UnneededScopeFixTests
{
    [Fact]
    public Task An_unused_scope_goes() => FixAsync("""{ "scopes": ["user:read", "item:read"] }""", """{ "scopes": ["item:read"] }""", ["Remove 'user:read'"]);

    [Fact]
    public Task A_broad_scope_becomes_the_narrower_one() => FixAsync("""{ "scopes": ["item:read:admin"] }""", """{ "scopes": ["item:read"] }""", ["Replace 'item:read:admin' by 'item:read'"]);

    [Fact]
    public Task Or_goes_where_that_is_declared() => FixAsync("""{ "scopes": ["item:read:admin", "item:read"] }""", """{ "scopes": ["item:read"] }""", ["Remove 'item:read:admin'"]);

    [Fact]
    public Task Removing_all_leaves_an_empty_list() => FixAsync(
        "scopes:\n  # none is needed\n  - user:read\n  - item:write\n  - item:read\n", "scopes:\n  # none is needed\n  - item:read\n", ["Remove 'user:read'"], name: "scopes.yaml", scope: FixAllScope.Project);

    private static Task FixAsync(string before, string after, string[] titles, string name = "scopes.json", FixAllScope? scope = null)
    {
        var test = new CSharpCodeFixTest<CallAnalyzer, DeclaredScopeFix> { ExpectedTitles = titles, FixAllScope = scope };
        test.TestState.MinimumSeverity = DiagnosticSeverity.Info;
        test.TestState.AddTable("acme.csv", """
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path
            item:read,GET,/items
            item:read:admin,GET,/items
            item:read:admin,GET,/items/all
            item:write,POST,/items
            user:read,GET,/users
            """);
        test.TestState.AddManifest(name, before, "Acme");
        test.TestState.Sources.Add("""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C { Task M(HttpClient http) => http.GetAsync("https://api.acme.test/items"); }
            """);
        test.FixedAdditionalFiles.Add((name, after));
        return test.RunAsync();
    }
}
