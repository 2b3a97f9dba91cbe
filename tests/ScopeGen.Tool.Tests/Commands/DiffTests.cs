using Newtonsoft.Json.Linq;
using ScopeGen.Tool.Terminal;
using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Commands;

public sealed class DiffTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly string _old;
    private readonly string _new;

    public DiffTests()
    {
        _old = _folder.Write("old.csv", "Scope,Method,Path\na,GET,/x\nb,GET,/y\nb,GET,/z\n");
        _new = _folder.Write("new.csv", "Scope,Method,Path\nb,GET,/x\nb,GET,/y\na,GET,/y\nb,GET,/z\na|b,GET,/new\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_groups_changes_by_class()
    {
        var result = await CommandLine.RunAsync("diff", _old, _new);

        Assert.Equal(
            $"""
            breaking
              endpoint moved: GET /x from a to b

            loosened
              alternative gained: GET /y from b to b or a

            informational
              scope added: a|b
              endpoint added: GET /new needs a|b

            {_old} -> {_new}: 1 breaking, 1 loosened, 2 informational: 1 endpoint moved, 1 alternative gained, 1 scope added, 1 endpoint added

            """,
            result.Output);
        Assert.Empty(result.Error);
        Assert.Equal(ExitCodes.Findings, result.ExitCode);
    }

    [Fact]
    public async Task Json_has_every_change_and_a_summary()
    {
        var report = JObject.Parse((await CommandLine.RunAsync("diff", _old, _new, "--format", "json")).Output);

        Assert.True(JToken.DeepEquals(JToken.Parse("""{ "class": "breaking", "kind": "endpointMoved", "subject": "GET /x", "before": "a", "after": "b", "oldLine": 2, "newLine": 2 }"""), report["changes"]![0]), report.ToString());
        Assert.True(JToken.DeepEquals(JToken.Parse("""{ "class": "informational", "kind": "scopeAdded", "subject": "a|b", "before": null, "after": "a|b", "oldLine": null, "newLine": 6 }"""), report["changes"]![2]), report.ToString());
        Assert.True(JToken.DeepEquals(JToken.Parse("""{ "breaking": 1, "loosened": 1, "informational": 2 }"""), report["summary"]), report.ToString());
    }

    [Fact]
    public async Task Markdown_keeps_foreign_text_in_its_cell()
    {
        var report = await CommandLine.RunAsync("diff", _old, _new, "--format", "markdown");

        Assert.Contains("| informational | scope added | <code>a&#124;b</code> |  | <code>a&#124;b</code> |\n", report.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("any", 1)]
    [InlineData("none", 0)]
    public async Task The_exit_code_says_what_the_user_asks_for(string failOn, int expected) => Assert.Equal(expected, (await CommandLine.RunAsync("diff", _old, _new, "--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task Without_breaking_changes_only_any_fails()
    {
        var more = _folder.Write("more.csv", await File.ReadAllTextAsync(_old) + "c,,\n");

        Assert.Equal(ExitCodes.Fine, (await CommandLine.RunAsync("diff", _old, more)).ExitCode);
        Assert.Equal(ExitCodes.Findings, (await CommandLine.RunAsync("diff", _old, more, "--fail-on", "any")).ExitCode);
        Assert.Equal(new CommandResult(ExitCodes.Fine, $"{_old} -> {_old}: no difference\n", string.Empty), await CommandLine.RunAsync("diff", _old, _old, "--fail-on", "any"));
    }

    [Fact]
    public async Task A_report_goes_into_a_file()
    {
        var output = _folder.PathOf("report.md");

        var result = await CommandLine.RunAsync("diff", _old, _new, "--format", "markdown", "-o", output);

        Assert.Empty(result.Output);
        Assert.StartsWith("## <code>", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }
}
