using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Calls;
using ScopeGen.CodeFixes.Calls;
using ScopeGen.Testing;

namespace ScopeGen.CodeFixes.Tests.Calls;

/// <summary>Fix all over a solution of three projects, two of them target frameworks of one, that share a manifest.</summary>
public class DeclareScopeFixAllTests
{
    private const string Before = "{\r\n  // shared by all\r\n  \"scopes\": [\r\n    \"user:read\"\r\n  ]\r\n}\r\n";

    private static readonly (string Name, string[] Calls)[] Projects =
    [
        ("App (net8.0)", ["GetAsync(\"https://api.acme.test/items\")"]),
        ("App (net10.0)", ["GetAsync(\"https://api.acme.test/items\")", "PostAsync(\"https://api.acme.test/items\", null)"]),
        ("Worker", ["DeleteAsync(\"https://api.acme.test/items\")"]),
    ];

    [Fact]
    public Task The_manifest_gets_each_scope_once_whoever_needs_it() => FixAllAsync(
        FixAllScope.Solution, "Declare 'item:read' in scopes.json",
        "{\r\n  // shared by all\r\n  \"scopes\": [\r\n    \"user:read\",\r\n    \"item:read\",\r\n    \"item:write\",\r\n    \"item:delete\"\r\n  ]\r\n}\r\n");

    [Fact]
    public Task The_fewest_scopes_serve_the_calls_of_all_projects() => FixAllAsync(
        FixAllScope.Solution, "Declare the fewest scopes in scopes.json that serve all calls of App (net8.0)",
        "{\r\n  // shared by all\r\n  \"scopes\": [\r\n    \"user:read\",\r\n    \"item:admin\"\r\n  ]\r\n}\r\n");

    [Fact]
    public Task Of_a_project_only_its_own_calls_count() => FixAllAsync(
        FixAllScope.Project, "Declare 'item:read' in scopes.json",
        "{\r\n  // shared by all\r\n  \"scopes\": [\r\n    \"user:read\",\r\n    \"item:read\"\r\n  ]\r\n}\r\n");

    [Fact]
    public Task Of_a_document_only_those_in_it() => FixAllAsync(
        FixAllScope.Document, "Declare 'item:read' in scopes.json",
        "{\r\n  // shared by all\r\n  \"scopes\": [\r\n    \"user:read\",\r\n    \"item:read\",\r\n    \"item:write\"\r\n  ]\r\n}\r\n",
        project: 1);

    private static async Task FixAllAsync(FixAllScope scope, string title, string after, int project = 0)
    {
        using var solution = new TestSolution(new CallAnalyzer());
        var ids = Projects.Select(p => solution.Add(StateOf(p.Name, p.Calls), p.Name)).ToList();
        var fix = new DeclareScopeFix();
        var first = solution.Solution.GetProject(ids[project])!;
        var diagnostic = (await solution.GetDiagnosticsAsync(first))[0];
        var document = TestSolution.DocumentOf(first, diagnostic);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));

        var fixAll = await fix.GetFixAllProvider().GetFixAsync(solution.FixAllContextOf(document, fix, scope, actions.Single(a => a.Title == title).EquivalenceKey));
        var changed = (await fixAll!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        // One file, whatever project looks at it.
        Assert.All(changed.Projects, p => Assert.Equal(after, p.AdditionalDocuments.Single(d => d.Name == "scopes.json").GetTextAsync().Result.ToString()));
    }

    private static TestState StateOf(string project, string[] calls)
    {
        var state = new TestState();
        state.DisabledDiagnostics.UnionWith(["SCG3002", "SCG3006"]);
        state.AddTable("acme.csv", """
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path
            item:read,GET,/items
            item:admin,GET,/items
            item:write,POST,/items
            item:admin,POST,/items
            item:delete,DELETE,/items
            item:admin,DELETE,/items
            """);
        state.AddManifest("scopes.json", Before, "Acme");
        // A file of one path is one file to a workspace.
        state.Sources.Add((project + ".cs", $$"""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C
            {
                {{string.Join("\n    ", calls.Select((c, i) => $"Task M{i}(HttpClient http) => http.{c};"))}}
            }
            """));
        return state;
    }
}
