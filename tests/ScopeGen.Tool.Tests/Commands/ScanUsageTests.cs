using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

/// <summary>Bad input and usage: exit code 2, and one line that says what and where.</summary>
public sealed class ScanUsageTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("scan --format xml", "Argument 'xml' not recognized. Must be one of: 'text' 'json' 'markdown' 'sarif' 'html'")]
    [InlineData("scan one two", "Unrecognized command or argument 'two'.")]
    [InlineData("scan --nonsense", "'--nonsense' does not exist")]
    [InlineData("scan nowhere.csproj", "'nowhere.csproj' does not exist")]
    [InlineData("scan --min-coverage 101", "--min-coverage is a percentage from 0 to 100; 101 is none")]
    [InlineData("scan --min-coverage NaN", "--min-coverage is a percentage from 0 to 100; NaN is none")]
    [InlineData("scan --explain a --format json", "--explain prints text; it does not go with --format json")]
    [InlineData("scan --provider Zomo", "--provider 'Zomo': no such table ships with the tool; there are highlevel, highlevel-v1, talkdesk, zoom")]
    [InlineData("scan --provider ../tables/zoom", "--provider '../tables/zoom': no such table ships with the tool; there are highlevel, highlevel-v1, talkdesk, zoom")]
    [InlineData("scan --table nowhere.csv", "--table 'nowhere.csv': the file does not exist")]
    [InlineData("scan --manifest nowhere.json", "--manifest 'nowhere.json': the file does not exist")]
    [InlineData("scan --sinks nowhere.csv", "--sinks 'nowhere.csv': the file does not exist")]
    [InlineData("frobnicate", "one of scan, manifest, import, merge, diff is expected; 'frobnicate' is none")]
    public async Task What_is_wrong_is_said_in_one_line(string arguments, string expected)
    {
        var (exitCode, output, error) = await RunAsync(arguments.Split(' '));

        Assert.Equal(ExitCodes.BadInput, exitCode);
        Assert.Equal($"scopegen: {expected}\n", error);
        Assert.Empty(output);
    }

    [Fact]
    public async Task A_table_or_manifest_that_is_none_is_said_with_its_place()
    {
        var table = _folder.Write("t.csv", "no,table\n1,2\n");
        var manifest = _folder.Write("m.json", "{\n  \"scopes\": {");
        var text = _folder.Write("notes.txt", "-");

        Assert.StartsWith($"scopegen: {table}(", (await RunAsync("scan", "--table", table)).Error, StringComparison.Ordinal);
        Assert.StartsWith($"scopegen: {manifest}(2,", (await RunAsync("scan", "--manifest", manifest)).Error, StringComparison.Ordinal);
        Assert.Equal($"scopegen: '{text}' is neither a C# project (.csproj) nor a solution (.sln, .slnx)\n", (await RunAsync("scan", text)).Error);
    }

    [Fact]
    public async Task A_line_stays_one_line_whatever_stands_in_it()
    {
        var (exitCode, _, error) = await RunAsync("scan", "no\nscopegen: all is well\u001b[2J\u202e.csproj");

        Assert.Equal(ExitCodes.BadInput, exitCode);
        Assert.Equal("scopegen: 'no\\u000ascopegen: all is well\\u001b[2J\\u202e.csproj' does not exist\n", error);
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var (exitCode, output, error) = await RunAsync("scan", "--help");

        Assert.Equal(ExitCodes.Fine, exitCode);
        Assert.Empty(error);
        Assert.All(
            ["--framework", "--table", "--provider", "--manifest", "--sinks", "--format", "--output", "--min-coverage", "--explain", "--no-restore"],
            o => Assert.Contains(o, output, StringComparison.Ordinal));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var result = await CommandLine.RunAsync(arguments);
        return (result.ExitCode, result.Output, result.Error);
    }
}
