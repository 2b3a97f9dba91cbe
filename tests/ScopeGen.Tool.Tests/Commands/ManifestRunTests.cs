using System.Text;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary><c>scopegen manifest</c> over projects on the disk.</summary>
public sealed class ManifestRunTests : IDisposable
{
    private const string Before = "{\r\n  // what we ask for\r\n  \"scopes\": [\r\n    \"report:read\" // for the board\r\n  ]\r\n}\r\n";

    private readonly TestFolder _folder = new();

    public ManifestRunTests()
    {
        _folder.Write("acme.csv", HandMade.Acme);
        WriteProject("App", "void Get() => http.GetAsync(\"https://api.acme.test/items/1\"); void Post() => http.PostAsync(\"https://api.acme.test/items\", null);");
    }

    private string Manifest => _folder.PathOf("scopes.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_what_a_manifest_lacks_and_declares_without_need()
    {
        _folder.Write("scopes.json", Before);

        var result = await RunAsync();

        Assert.Equal("scopes.json: lacks item:write of Acme\nscopes.json: declares without need report:read of Acme\n", result.Output);
        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Equal(Before, File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task Adds_what_is_missing_and_touches_nothing_else()
    {
        _folder.Write("scopes.json", "\uFEFF" + Before);

        var result = await RunAsync("--add-missing");

        Assert.Equal("scopes.json: adds item:write\n", result.Output);
        Assert.Equal(ExitCodes.Fine, result.ExitCode);
        Assert.Equal("\uFEFF{\r\n  // what we ask for\r\n  \"scopes\": [\r\n    \"report:read\", // for the board\r\n    \"item:write\"\r\n  ]\r\n}\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(Manifest)));
        Assert.Empty((await RunAsync("--add-missing")).Output);
    }

    [Fact]
    public async Task Takes_out_what_no_call_needs_and_keeps_the_remark()
    {
        _folder.Write("scopes.json", Before);

        var result = await RunAsync("--remove-unused");

        Assert.Equal("scopes.json: removes report:read\n", result.Output);
        Assert.Equal("{\r\n  // what we ask for\r\n  \"scopes\": [\r\n    // for the board\r\n  ]\r\n}\r\n", File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task Leaves_what_nobody_can_tell_to_be_unused()
    {
        _folder.Write("scopes.json", Before);
        _folder.Write("App/More.cs", "class More(System.Net.Http.HttpClient http) { public void Any(string url) => http.GetAsync(url); }");

        var result = await RunAsync("--remove-unused");

        Assert.Empty(result.Output);
        Assert.Equal("scopegen: note: scopes.json: may declare report:read of Acme without need: 1 call could not be resolved", LastLine(result.Error));
        Assert.Equal(Before, File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task Or_where_not_all_of_the_code_is_there()
    {
        _folder.Write("scopes.json", Before);
        _folder.Write("App/Broken.cs", "class Broken {");

        var result = await RunAsync("--remove-unused");

        Assert.Equal("scopegen: note: scopes.json: may declare report:read of Acme without need: not all of the code could be loaded; the warnings say why", LastLine(result.Error));
        Assert.Equal(Before, File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task Leaves_the_fewest_scopes_that_serve_all_calls()
    {
        // Alone, item:write opens both endpoints.
        _folder.Write("scopes.json", """{ "scopes": ["item:read", "report:read"] }""");

        var result = await RunAsync("--minimum");

        Assert.Equal("scopes.json: adds item:write; removes item:read, report:read\n", result.Output);
        Assert.Equal("""{ "scopes": ["item:write"] }""", File.ReadAllText(Manifest));
        Assert.Equal("scopes.json: declares what the calls need\n", (await RunAsync()).Output);
    }

    [Fact]
    public async Task A_dry_run_prints_the_difference_and_writes_nothing()
    {
        _folder.Write("scopes.json", Before);

        var result = await RunAsync("--add-missing", "--dry-run");

        Assert.Equal(
            "--- a/scopes.json\n+++ b/scopes.json\n@@ -1,6 +1,7 @@\n {\r\n   // what we ask for\r\n   \"scopes\": [\r\n-    \"report:read\" // for the board\r\n+    \"report:read\", // for the board\r\n+    \"item:write\"\r\n   ]\r\n }\r\n",
            result.Output);
        Assert.Equal(ExitCodes.Fine, result.ExitCode);
        Assert.Equal(Before, File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task A_check_writes_nothing_and_finds_what_would_change()
    {
        _folder.Write("scopes.json", Before);

        var result = await RunAsync("--add-missing", "--check");

        Assert.Equal("scopes.json: would change: adds item:write\n", result.Output);
        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Equal(Before, File.ReadAllText(Manifest));

        await RunAsync("--add-missing");
        Assert.Equal(ExitCodes.Fine, (await RunAsync("--add-missing", "--check")).ExitCode);
    }

    [Fact]
    public async Task A_manifest_that_projects_share_is_edited_once_for_all_of_them()
    {
        _folder.Write("scopes.json", """{ "scopes": ["report:read", "user:read", "order:read"] }""");
        WriteProject("Worker", "void Orders() => http.GetAsync(\"https://api.acme.test/orders\");");
        WriteProject("Reports", "void Reports() => http.GetAsync(\"https://api.acme.test/reports/1\");");
        var solution = _folder.Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Worker/Worker.csproj" /><Project Path="Reports/Reports.csproj" /></Solution>""");

        var result = await CommandLine.RunAsync("manifest", solution, "--table", _folder.PathOf("acme.csv"), "--manifest", Manifest, "--add-missing", "--remove-unused");

        // What one project has no use for, another one may need.
        Assert.Equal("scopes.json: adds item:write\n", result.Output);
        Assert.Equal("""{ "scopes": ["report:read", "user:read", "order:read", "item:write"] }""", File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task However_the_projects_write_its_path()
    {
        _folder.Write("common.json", """{ "scopes": ["report:read", "item:read"] }""");
        foreach (var (name, call) in new[] { ("App", "PostAsync(\"https://api.acme.test/items\", null)"), ("Reports", "GetAsync(\"https://api.acme.test/reports/1\")") })
        {
            WriteProject(name, $"void Call() => http.{call};", """<ScopeManifest Include="../common.json" />""");
        }

        var solution = _folder.Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Reports/Reports.csproj" /></Solution>""");

        var result = await CommandLine.RunAsync("manifest", solution, "--table", _folder.PathOf("acme.csv"), "--add-missing", "--remove-unused");

        Assert.Equal("common.json: adds item:write; removes item:read\n", result.Output);
        Assert.Equal("""{ "scopes": ["report:read", "item:write"] }""", File.ReadAllText(_folder.PathOf("common.json")));

        // Of one project alone nobody can tell what others use.
        var alone = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--table", _folder.PathOf("acme.csv"), "--remove-unused");
        Assert.Empty(alone.Output);
        Assert.Equal($"scopegen: note: ../common.json: may declare report:read of Acme without need: it lies outside {_folder.PathOf("App")}, and other projects may use it", LastLine(alone.Error));
    }

    [Fact]
    public async Task What_a_referenced_project_calls_the_app_needs()
    {
        _folder.Write("scopes.json", """{ "scopes": ["item:write", "report:read", "user:read", "order:read"] }""");
        WriteProject("Library", "void Reports() => http.GetAsync(\"https://api.acme.test/reports/1\");");
        WriteProject("App", "void Post() => http.PostAsync(\"https://api.acme.test/items\", null);", """<ProjectReference Include="../Library/Library.csproj" /><ScopeManifest Include="../scopes.json" />""");
        var solution = _folder.Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Library/Library.csproj" /></Solution>""");

        var all = await CommandLine.RunAsync("manifest", solution, "--table", _folder.PathOf("acme.csv"), "--remove-unused", "--dry-run");

        Assert.Contains("\n+{ \"scopes\": [\"item:write\", \"report:read\"] }\n", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_written_all_or_none()
    {
        WriteProject("App", "void Post() => http.PostAsync(\"https://api.acme.test/items\", null);", """<ScopeManifest Include="a.json;b.json" />""");
        var (a, b) = (_folder.Write("App/a.json", """{ "scopes": [] }"""), _folder.Write("App/b.json", """{ "scopes": [] }"""));
        File.SetAttributes(b, FileAttributes.ReadOnly);

        var result = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--no-restore", "--table", _folder.PathOf("acme.csv"), "--add-missing");

        File.SetAttributes(b, FileAttributes.Normal);
        Assert.Equal(ExitCodes.BadInput, result.ExitCode);
        Assert.Equal("""{ "scopes": [] }""", File.ReadAllText(a));
    }

    [Fact]
    public async Task Where_there_is_no_manifest_one_is_made()
    {
        var project = _folder.PathOf("App/App.csproj");

        var without = await CommandLine.RunAsync("manifest", project, "--no-restore", "--table", _folder.PathOf("acme.csv"));
        var made = await CommandLine.RunAsync("manifest", project, "--no-restore", "--table", _folder.PathOf("acme.csv"), "--add-missing");

        Assert.Equal((ExitCodes.Findings, ".: no manifest declares item:write of Acme\n"), (without.ExitCode, without.Output));
        Assert.Equal((ExitCodes.Fine, "scopes.json: declares item:write\n"), (made.ExitCode, made.Output));
        Assert.Equal("{\n  \"scopes\": {\n    \"Acme\": [\n      \"item:write\"\n    ]\n  }\n}\n", File.ReadAllText(_folder.PathOf("App/scopes.json")));

        // It is found from then on, as the package finds it.
        var again = await CommandLine.RunAsync("manifest", project, "--no-restore", "--table", _folder.PathOf("acme.csv"));
        Assert.Equal((ExitCodes.Fine, "scopes.json: declares what the calls need\n"), (again.ExitCode, again.Output));
    }

    [Fact]
    public async Task Unless_a_file_of_its_name_is_none_of_the_project_s()
    {
        WriteProject("App", "void Post() => http.PostAsync(\"https://api.acme.test/items\", null);", """<ScopeManifest Include="zoom.json" />""");
        _folder.Write("App/zoom.json", """{ "provider": "Zoom", "scopes": [] }""");
        _folder.Write("App/scopes.json", """{ "provider": "Talkdesk", "scopes": [] }""");

        var result = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--no-restore", "--table", _folder.PathOf("acme.csv"), "--manifest", _folder.PathOf("App/zoom.json"), "--add-missing");

        Assert.Equal((ExitCodes.BadInput, "scopegen: 'scopes.json' exists and is no manifest of the project; name it in a ScopeManifest item, or with --manifest"), (result.ExitCode, LastLine(result.Error)));
    }

    [Fact]
    public async Task The_encoding_stays()
    {
        File.WriteAllText(Manifest, Before, Encoding.BigEndianUnicode);

        Assert.Equal(ExitCodes.Fine, (await RunAsync("--add-missing")).ExitCode);

        var bytes = File.ReadAllBytes(Manifest);
        Assert.Equal([0xFE, 0xFF], bytes.Take(2));
        Assert.Contains("\"item:write\"", Encoding.BigEndianUnicode.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"scopes\": 7 }", "scopes.json(1,13): 'scopes' is a list of strings, or an object with such a list for each provider; this is a number.")]
    [InlineData("{ \"scopes\": [\"a\"", "scopes.json(1,17): This is no valid JSON: ")]
    public async Task What_nobody_can_read_is_bad_input(string manifest, string message)
    {
        var path = _folder.Write("App/scopes.json", manifest);
        _folder.WriteProject("App/App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", "<ScopeManifest Include=\"scopes.json\" />");

        var result = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--no-restore", "--table", _folder.PathOf("acme.csv"), "--add-missing");

        Assert.Equal(ExitCodes.BadInput, result.ExitCode);
        Assert.StartsWith("scopegen: " + message, result.Error, StringComparison.Ordinal);
        Assert.Equal(manifest, File.ReadAllText(path));
    }

    [Fact]
    public async Task So_is_a_file_that_is_missing()
    {
        _folder.WriteProject("App/App.csproj", "<ImplicitUsings>enable</ImplicitUsings>", "<ScopeManifest Include=\"gone.json\" />");

        var result = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--no-restore", "--table", _folder.PathOf("acme.csv"));

        Assert.Equal((ExitCodes.BadInput, "scopegen: the manifest 'gone.json' does not exist\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task And_one_that_is_read_only()
    {
        _folder.Write("scopes.json", Before);
        File.SetAttributes(Manifest, FileAttributes.ReadOnly);

        var result = await RunAsync("--add-missing");

        File.SetAttributes(Manifest, FileAttributes.Normal);
        Assert.Equal((ExitCodes.BadInput, $"scopegen: '{Manifest}' cannot be written: it is read-only"), (result.ExitCode, LastLine(result.Error)));
        Assert.Equal(Before, File.ReadAllText(Manifest));
    }

    [Fact]
    public async Task And_one_whose_list_stands_for_others_as_well()
    {
        var path = _folder.Write("scopes.yaml", "others: &read [report:read]\nscopes: *read\n");

        var result = await CommandLine.RunAsync("manifest", _folder.PathOf("App"), "--no-restore", "--table", _folder.PathOf("acme.csv"), "--manifest", path, "--add-missing");

        Assert.Equal((ExitCodes.BadInput, "scopegen: ../scopes.yaml cannot be edited without changing more than its scopes; by hand: adds item:write"), (result.ExitCode, LastLine(result.Error)));
    }

    [Fact]
    public async Task And_one_that_is_no_text()
    {
        File.WriteAllBytes(Manifest, [.. Encoding.UTF8.GetBytes("{ \"scopes\": [\"report:read\"] } // "), 0xE4, 0x0A]);

        var result = await RunAsync("--add-missing");

        Assert.Equal((ExitCodes.BadInput, $"scopegen: '{Manifest}' is no text in UTF-8, nor in UTF-16 with a byte order mark"), (result.ExitCode, LastLine(result.Error)));
    }

    /// <summary>Before it there may be warnings.</summary>
    private static string LastLine(string text) => text.TrimEnd('\n').Split('\n')[^1];

    private Task<CommandResult> RunAsync(params string[] goals)
    {
        _folder.Write("App.slnx", """<Solution><Project Path="App/App.csproj" /></Solution>""");
        return CommandLine.RunAsync(["manifest", _folder.PathOf("App.slnx"), "--table", _folder.PathOf("acme.csv"), "--manifest", Manifest, .. goals]);
    }

    private void WriteProject(string name, string members, string items = "")
    {
        _folder.WriteProject($"{name}/{name}.csproj", "<ImplicitUsings>enable</ImplicitUsings>", items);
        _folder.Write($"{name}/Code.cs", $$"""class {{name}}Code(System.Net.Http.HttpClient http) { {{members}} }""");
    }
}
