using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.CodeFixes.Manifests;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Manifests;

/// <summary>What is wrong with declared scopes is put right, and nothing else changes.</summary>
public class DeclaredScopeFixTests
{
    private const string Table = """
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path,Status,ReplacedBy
        item:read,GET,/items,,
        item:write,POST,/items,,
        user:read,GET,/users,,
        all,,,deprecated,item:read
        none,,,removed,
        """;

    [Fact]
    public Task A_misspelt_scope_is_replaced_by_the_nearest() => FixAsync(
        """
        {
          // what we ask for
          "scopes": [
            "items:read", // to list them
            "user:read"
          ]
        }
        """,
        """
        {
          // what we ask for
          "scopes": [
            "item:read", // to list them
            "user:read"
          ]
        }
        """,
        ["Replace 'items:read' by 'item:read'", "Remove 'items:read'"]);

    [Fact]
    public Task Or_removed() => FixAsync(
        """{ "scopes": ["user:read", "items:read"] }""",
        """{ "scopes": ["user:read"] }""",
        ["Replace 'items:read' by 'item:read'", "Remove 'items:read'"],
        action: 1);

    [Fact]
    public Task One_that_is_declared_as_well_is_taken_out() => FixAsync(
        """{ "scopes": ["items:read", "item:read"] }""",
        """{ "scopes": ["item:read"] }""",
        ["Replace 'items:read' by 'item:read'", "Remove 'items:read'"]);

    [Fact]
    public Task Without_a_near_one_it_can_be_removed() => FixAsync(
        """{ "scopes": ["nobody:knows", "item:read"] }""",
        """{ "scopes": ["item:read"] }""",
        ["Remove 'nobody:knows'"]);

    [Fact]
    public Task A_deprecated_scope_is_replaced_by_what_the_table_names() => FixAsync(
        """{ "scopes": ["all", "user:read"] }""",
        """{ "scopes": ["item:read", "user:read"] }""",
        ["Replace 'all' by 'item:read'", "Remove 'all'"]);

    [Fact]
    public Task A_removed_one_goes() => FixAsync("""{ "scopes": ["none", "user:read"] }""", """{ "scopes": ["user:read"] }""", ["Remove 'none'"]);

    [Fact]
    public Task Of_a_duplicate_the_later_one_goes() => FixAsync(
        "{ \"scopes\": [\r\n\t\"user:read\",\r\n\t\"user:read\" // twice\r\n] }\r\n",
        "{ \"scopes\": [\r\n\t\"user:read\"\r\n\t// twice\r\n] }\r\n",
        ["Remove 'user:read'"]);

    [Theory]
    [InlineData("scopes.yaml", "scopes:\n- items:read # to list them\n", "scopes:\n- item:read # to list them\n")]
    [InlineData("slack.json", """{ "oauth_config": { "scopes": { "bot": ["items:read"] } } }""", """{ "oauth_config": { "scopes": { "bot": ["item:read"] } } }""")]
    [InlineData("zoom.json", """{ "oauth_information": { "scopes": [{ "scope": "items:read", "optional": false }] } }""", """{ "oauth_information": { "scopes": [{ "scope": "item:read", "optional": false }] } }""")]
    [InlineData("appsscript.json", """{ "oauthScopes": ["items:read"] }""", """{ "oauthScopes": ["item:read"] }""")]
    [InlineData("appsettings.json", """{ "Acme": { "Scopes": "user:read items:read" } }""", """{ "Acme": { "Scopes": "user:read item:read" } }""")]
    [InlineData("shopify.app.toml", "[access_scopes]\nscopes = \"user:read,items:read\" # two\n", "[access_scopes]\nscopes = \"user:read,item:read\" # two\n")]
    [InlineData("scopes.txt", "user:read\nitems:read\n", "user:read\nitem:read\n")]
    public Task In_every_format(string name, string before, string after) => FixAsync(before, after, ["Replace 'items:read' by 'item:read'", "Remove 'items:read'"], name: name);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_of_a_kind_are_fixed_at_once(FixAllScope scope) => FixAsync(
        """{ "scopes": ["items:read", "users:read", "item:write", "nobody:knows"] }""",
        """{ "scopes": ["item:read", "user:read", "item:write", "nobody:knows"] }""",
        ["Replace 'items:read' by 'item:read'", "Remove 'items:read'"],
        scope: scope);

    [Fact]
    public Task Behind_an_alias_nothing_is_offered() => FixAsync("others: &read [items:read]\nscopes: *read\n", null, [], name: "scopes.yaml");

    [Fact]
    public async Task Fixing_a_document_leaves_the_others()
    {
        var test = Create("a.json", """{ "scopes": ["items:read"] }""");
        test.TestState.AddManifest("b.json", """{ "scopes": ["users:read"] }""", "Acme");
        test.FixAllScope = FixAllScope.Document;
        test.FixedAdditionalFiles.Add(("a.json", """{ "scopes": ["item:read"] }"""));
        test.FixedAdditionalFiles.Add(("b.json", """{ "scopes": ["users:read"] }"""));
        await test.RunAsync();
    }

    private static Task FixAsync(string before, string? after, string[] titles, int action = 0, string name = "scopes.json", FixAllScope? scope = null)
    {
        var test = Create(name, before);
        test.ExpectedTitles = titles;
        test.CodeActionIndex = action;
        test.FixAllScope = scope;
        if (after != null)
        {
            test.FixedAdditionalFiles.Add((name, after));
        }

        return test.RunAsync();
    }

    private static CSharpCodeFixTest<ManifestAnalyzer, DeclaredScopeFix> Create(string name, string manifest)
    {
        var test = new CSharpCodeFixTest<ManifestAnalyzer, DeclaredScopeFix>();
        test.TestState.AddTable("acme.csv", Table);
        test.TestState.AddManifest(name, manifest, "Acme");
        return test;
    }
}
