using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Calls;
using ScopeGen.CodeFixes.Calls;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Calls;

/// <summary>Where no manifest exists, one is written that declares the fewest scopes which serve all calls.</summary>
public class CreateManifestFixTests
{
    private const string Manifest = """
        {
          "scopes": {
            "Acme": [
              "item:admin"
            ],
            "Other": [
              "thing:read"
            ]
          }
        }

        """;

    [Theory]
    [InlineData(null)]
    [InlineData(FixAllScope.Solution)]
    public Task Beside_the_project(FixAllScope? scope)
    {
        var test = Create();
        test.FixAllScope = scope;
        test.ExpectedTitles = ["Create a manifest that declares what TestProject needs"];
        test.FixedAdditionalFiles.Add(("scopes.json", Manifest.ReplaceLineEndings("\n")));
        return test.RunAsync();
    }

    [Fact]
    public Task Under_another_name_where_its_own_is_taken()
    {
        var test = Create();
        test.TestState.AddManifest("scopes.json", """{ "provider": "Third", "scopes": [] }""");
        test.FixedAdditionalFiles.Add(("scopes.json", """{ "provider": "Third", "scopes": [] }"""));
        test.FixedAdditionalFiles.Add(("acme.scopes.json", Manifest.ReplaceLineEndings("\n")));
        return test.RunAsync();
    }

    private static CSharpCodeFixTest<CallAnalyzer, CreateManifestFix> Create()
    {
        var test = new CSharpCodeFixTest<CallAnalyzer, CreateManifestFix>();
        test.TestState.AddTable("acme.csv", """
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path
            item:read,GET,/items
            item:admin,GET,/items
            item:write,POST,/items
            item:admin,POST,/items
            """);
        test.TestState.AddTable("other.csv", """
            # provider: Other
            # base-url: https://api.other.test
            Scope,Method,Path
            thing:read,GET,/things
            """);
        test.TestState.Sources.Add("""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C
            {
                Task A(HttpClient http) => http.GetAsync("https://api.acme.test/items");
                Task B(HttpClient http) => http.PostAsync("https://api.acme.test/items", null);
                Task D(HttpClient http) => http.GetAsync("https://api.other.test/things");
            }
            """);
        return test;
    }
}
