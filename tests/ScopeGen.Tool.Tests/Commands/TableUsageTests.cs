using System.Text;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary>Bad input and usage of the commands for tables: exit code 2, one line that says what and where, and no file changed.</summary>
public sealed class TableUsageTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("import markdown nowhere.md -o t.csv", "'nowhere.md' does not exist")]
    [InlineData("import markdown x.md", "either --output, for a table to write, or --check, for one to compare, is needed")]
    [InlineData("import markdown x.md -o a --check b", "either --output, for a table to write, or --check, for one to compare, is needed")]
    [InlineData("import markdown x.md -o a --provider a/b", "--provider 'a/b': letters, digits, '.', '-', '_' and spaces are expected")]
    [InlineData("import markdown x.md -o a --base-url api.test", "--base-url 'api.test': an absolute http or https URL is expected, without user, query and fragment")]
    [InlineData("import markdown x.md -o a --columns Scope", "--columns 'Scope': a column and a header are expected, such as Scope=Permission")]
    [InlineData("import zoom-page x.md -o a --columns Scope=A", "zoom-page has no option '--columns'")]
    [InlineData("import microsoft-graph x.json -o a --scheme Delegated", "Argument 'Delegated' not recognized. Must be one of: 'DelegatedWork' 'DelegatedPersonal' 'Application'")]
    [InlineData("import nothing x.md -o a", "import: one of talkdesk-page, highlevel-page, zoom-page, markdown, html, csv, openapi, google-discovery, microsoft-graph is expected; 'nothing' is none")]
    [InlineData("merge a.csv -o t.csv", "Required argument 'table' missing for command: 'merge'.")]
    [InlineData("merge a.csv b.csv", "Option '--output' is required.")]
    [InlineData("diff a.csv", "Required argument 'new' missing for command: 'diff'.")]
    [InlineData("diff a.csv b.csv --format sarif", "Argument 'sarif' not recognized. Must be one of: 'text' 'json' 'markdown'")]
    [InlineData("diff a.csv b.csv --fail-on all", "Argument 'all' not recognized. Must be one of: 'breaking' 'any' 'none'")]
    public async Task What_is_wrong_is_said_in_one_line(string arguments, string expected)
    {
        var result = await CommandLine.RunAsync(arguments.Split(' '));

        Assert.Equal(ExitCodes.BadInput, result.ExitCode);
        Assert.Equal($"scopegen: {expected}\n", result.Error);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Files_that_hold_no_text_are_said()
    {
        var output = _folder.Write("t.csv", "as it was");
        var invalid = _folder.PathOf("latin");
        await File.WriteAllBytesAsync(invalid, [.. Encoding.Latin1.GetBytes("Größe")]);
        var large = _folder.PathOf("large");
        await using (var stream = File.Create(large))
        {
            stream.SetLength(50_000_000);
        }

        foreach (var (path, expected) in new[]
        {
            (_folder.Write("empty", ""), "'{0}' is empty"),
            (_folder.Write("blank", " \r\n\t"), "'{0}' is empty"),
            (_folder.Write("binary", "a\0b"), "'{0}' is no text file"),
            (invalid, "'{0}' is no text in UTF-8, nor in UTF-16 with a byte order mark"),
            (large, $"'{{0}}' has 50000000 bytes; the limit is {ImportFile.MaxLength}"),
            (_folder.Root, "'{0}' is a folder; zoom-page reads files"),
        })
        {
            var result = await CommandLine.RunAsync("import", "zoom-page", path, "-o", output);

            Assert.Equal(ExitCodes.BadInput, result.ExitCode);
            Assert.Equal($"scopegen: {string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, path)}\n", result.Error);
        }

        Assert.Equal("as it was", await File.ReadAllTextAsync(output));
    }

    [Fact]
    public async Task A_folder_without_documents_is_said()
    {
        _folder.Write("docs/a.txt", "x");

        var result = await CommandLine.RunAsync("import", "openapi", _folder.PathOf("docs"), "-o", _folder.PathOf("t.csv"));

        Assert.Equal($"scopegen: '{_folder.PathOf("docs")}' holds no file that ends in .json, .yaml, .yml\n", result.Error);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_said_and_nothing_is_left()
    {
        var page = _folder.Write("page.md", "| Scope |\n|---|\n| a |\n");
        var before = _folder.Files().ToList();

        var result = await CommandLine.RunAsync("import", "markdown", page, "-o", _folder.PathOf("none/t.csv"));

        Assert.Equal(ExitCodes.BadInput, result.ExitCode);
        Assert.StartsWith($"scopegen: '{_folder.PathOf("none/t.csv")}' cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Files());
    }

    [Fact]
    public async Task What_is_no_table_is_said_with_its_place()
    {
        var table = _folder.Write("t.csv", "Scope\na\n");
        var other = _folder.Write("o.csv", "Name\na\n");

        Assert.StartsWith($"scopegen: {other}(1,1): ", (await CommandLine.RunAsync("merge", table, other, "-o", _folder.PathOf("x.csv"))).Error, StringComparison.Ordinal);
        Assert.StartsWith($"scopegen: {other}(1,1): ", (await CommandLine.RunAsync("diff", table, other)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_commands_help_names_its_options()
    {
        foreach (var (command, options) in new[]
        {
            ("", new[] { "scan", "import", "merge", "diff" }),
            ("import", ["talkdesk-page", "highlevel-page", "zoom-page", "markdown", "html", "csv", "openapi", "google-discovery", "microsoft-graph"]),
            ("import html", ["--output", "--check", "--provider", "--base-url", "--source", "--strict", "--columns"]),
            ("import openapi", ["--scope-extension", ".json, .yaml, .yml"]),
            ("import microsoft-graph", ["--scheme"]),
            ("merge", ["--output", "--provider", "--source", "--strict"]),
            ("diff", ["--format", "--output", "--fail-on"]),
        })
        {
            var result = await CommandLine.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

            Assert.Equal(ExitCodes.Fine, result.ExitCode);
            Assert.All(options, o => Assert.Contains(o, result.Output, StringComparison.Ordinal));
        }
    }
}
