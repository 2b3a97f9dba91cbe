using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary>What <c>scopegen import</c> does, whatever the format.</summary>
public sealed class ImportRunTests : IDisposable
{
    private const string Page = "| Scope | Endpoint | Group | Description |\n|---|---|---|---|\n| a:read | GET /things | Things | Reads things |\n| a:write | POST /things | Things | Writes things |\n";

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Front_matter_is_what_the_user_says()
    {
        var table = await _imports.TableAsync("markdown", "page.md", Page, "--provider", "Acme", "--base-url", "https://a.acme.test", "--base-url", "https://b.acme.test/v1", "--source", "Acme,\n scopes page; 2026-11");

        Assert.StartsWith("# provider: Acme\n# base-url: https://a.acme.test\n# base-url: https://b.acme.test/v1\n# source: Acme, scopes page; 2026-11\nScope,Method,Path,Group,Description\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_makes_findings_of_notes_and_writes_nothing()
    {
        var table = _imports.Folder.Write("table.csv", "as it was");

        var result = await _imports.RunAsync("markdown", "page.md", Page.Replace("/things", "v1/things", StringComparison.Ordinal), "--strict");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Equal("as it was", await File.ReadAllTextAsync(table));
        Assert.EndsWith("table.csv: not written; 2 scopes in 1 group, 2 endpoints; 2 notes\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_as_its_source_until_a_word_changes()
    {
        var table = _imports.Folder.Write("acme.csv", await _imports.TableAsync("markdown", "page.md", Page));

        Assert.Equal(ExitCodes.Fine, (await CheckAsync(Page, table)).ExitCode);
        foreach (var (word, other) in new[] { ("a:read", "a:view"), ("Reads", "Sees"), ("/things", "/thing"), ("GET", "PUT"), ("| Things", "| Others") })
        {
            var ofPage = await CheckAsync(Page.Replace(word, other, StringComparison.Ordinal), table);
            Assert.Equal(ExitCodes.Findings, ofPage.ExitCode);
            Assert.EndsWith($"; the source has 2 scopes in 1 group, 2 endpoints\n", ofPage.Output, StringComparison.Ordinal);
        }

        foreach (var line in (await File.ReadAllTextAsync(table)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            foreach (var cell in line.Split(','))
            {
                var changed = _imports.Folder.Write("changed.csv", (await File.ReadAllTextAsync(table)).Replace(line, line.Replace(cell, cell + "x", StringComparison.Ordinal), StringComparison.Ordinal));
                Assert.Equal(ExitCodes.Findings, (await CheckAsync(Page, changed)).ExitCode);
            }
        }
    }

    [Fact]
    public async Task A_check_says_what_differs_and_where()
    {
        var table = _imports.Folder.Write("acme.csv", "# provider: Acme\nScope,Method,Path,Group,Description\na:read,GET,/things,Things,Reads many things\nold,GET,/old,Things,Gone\n");

        var result = await CheckAsync(Page, table);

        Assert.Equal(
            $"""
            {table}: the scope 'a:write' is missing; the source has it in line 4
            {table}: POST /things of 'a:write' is missing; the source has it in line 4
            {table}(3,1): the scope 'a:read': Description is 'Reads many things'; the source says 'Reads things' in line 3
            {table}(4,1): the scope 'old' is not in the source
            {table}(4,1): GET /old of 'old' is not in the source
            {table}: 5 differences; the source has 2 scopes in 1 group, 2 endpoints

            """,
            result.Output);
        Assert.False(File.Exists(_imports.Folder.PathOf("table.csv")));
    }

    [Fact]
    public async Task A_check_leaves_alone_what_other_sources_added()
    {
        var table = _imports.Folder.Write("acme.csv", "Scope,Method,Path,Group,Description,OperationId\na:read,GET,/things,Things,Reads things,list\na:write,POST,/things,Things,Writes things,add\na:granular,GET,/things,,,list\na:read,GET,/things/{id},Things,Reads things,get\n");

        Assert.Equal(ExitCodes.Fine, (await CheckAsync(Page.Replace("| Endpoint |", "| Notes |", StringComparison.Ordinal), table)).ExitCode);
    }

    [Fact]
    public async Task Alternatives_keep_their_order()
    {
        var table = _imports.Folder.Write("acme.csv", "Scope,Method,Path\nb,GET,/things\na,GET,/things\n");

        var result = await CheckAsync("| Scope | Endpoint |\n|---|---|\n| a b | GET /things |\n", table);

        Assert.StartsWith($"{table}(2,1): GET /things prefers 'b', 'a'; the source says 'a', 'b'\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_culture_makes_no_difference()
    {
        var expected = await _imports.TableAsync("markdown", "page.md", Page.Replace("a:read", "i:read", StringComparison.Ordinal));
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.Equal(expected, await _imports.TableAsync("markdown", "page.md", Page.Replace("a:read", "i:read", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    private async Task<CommandResult> CheckAsync(string page, string table) =>
        await CommandLine.RunAsync("import", "markdown", _imports.Folder.Write("now.md", page), "--check", table);
}
