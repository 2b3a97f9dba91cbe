using ScopeGen.Analyzer.Calls;
using ScopeGen.CodeFixes.Calls;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Calls;

public class DeclareScopeFixTests
{
    private const string Table = """
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path
        item:read,GET,/items
        item:read:admin,GET,/items
        item:write audit:write,POST,/items
        """;

    [Fact]
    public Task Declares_the_least_privileged_scope_first()
    {
        var test = Create("http.GetAsync(\"https://api.acme.test/items\")");
        test.TestState.AddManifest("scopes.json", "{\n  \"provider\": \"Acme\",\n  \"scopes\": [\n    \"user:read\" // who asks\n  ]\n}\n");
        test.ExpectedTitles = ["Declare 'item:read' in scopes.json", "Declare 'item:read:admin' in scopes.json", "Declare the fewest scopes in scopes.json that serve all calls of TestProject"];
        test.FixedAdditionalFiles.Add(("scopes.json", "{\n  \"provider\": \"Acme\",\n  \"scopes\": [\n    \"user:read\", // who asks\n    \"item:read\"\n  ]\n}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Declares_another_alternative()
    {
        var test = Create("http.GetAsync(\"https://api.acme.test/items\")");
        test.TestState.AddManifest("scopes.json", """{ "scopes": { "Acme": [] } }""");
        test.CodeActionIndex = 1;
        test.FixedAdditionalFiles.Add(("scopes.json", """{ "scopes": { "Acme": ["item:read:admin"] } }"""));
        return test.RunAsync();
    }

    [Fact]
    public Task Declares_all_scopes_that_are_needed_together_and_leaves_out_the_declared_ones()
    {
        var test = Create("http.PostAsync(\"https://api.acme.test/items\", null)");
        test.TestState.AddManifest("scopes.json", """{ "scopes": ["audit:write"] }""");
        test.ExpectedTitles = ["Declare 'audit:write item:write' in scopes.json", "Declare the fewest scopes in scopes.json that serve all calls of TestProject"];
        test.FixedAdditionalFiles.Add(("scopes.json", """{ "scopes": ["audit:write", "item:write"] }"""));
        return test.RunAsync();
    }

    [Fact]
    public Task Declares_in_every_manifest_that_lacks_the_scope()
    {
        var test = Create("http.GetAsync(\"https://api.acme.test/items\")");
        test.TestState.AddManifest("production.json", """{ "scopes": [] }""");
        test.TestState.AddManifest("staging.json", """{ "scopes": ["item:read"] }""");
        test.TestState.AddManifest("test.json", """{ "scopes": {} }""");
        test.ExpectedTitles = ["Declare 'item:read' in production.json, test.json", "Declare 'item:read:admin' in production.json, test.json", "Declare the fewest scopes in production.json, test.json that serve all calls of TestProject"];
        test.FixedAdditionalFiles.Add(("production.json", """{ "scopes": ["item:read"] }"""));
        test.FixedAdditionalFiles.Add(("staging.json", """{ "scopes": ["item:read"] }"""));
        test.FixedAdditionalFiles.Add(("test.json", """{ "scopes": { "Acme": ["item:read"] } }"""));
        return test.RunAsync();
    }

    [Fact]
    public Task Offers_nothing_where_the_manifest_has_no_place_for_a_scope()
    {
        var test = Create("http.GetAsync(\"https://api.acme.test/items\")");
        // An edit of what the alias stands for would change what others mean.
        test.TestState.AddManifest("scopes.yaml", "others: &read [user:read]\nscopes: *read\n");
        test.ExpectedTitles = [];
        return test.RunAsync();
    }

    private static CSharpCodeFixTest<CallAnalyzer, DeclareScopeFix> Create(string call)
    {
        var test = new CSharpCodeFixTest<CallAnalyzer, DeclareScopeFix>();
        test.TestState.AddTable("acme.csv", Table);
        test.TestState.Sources.Add($$"""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C { Task M(HttpClient http) => {{call}}; }
            """);
        return test;
    }
}
