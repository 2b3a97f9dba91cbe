using System.Text.RegularExpressions;
using ScopeGen.Analyzer.Tables;
using ScopeGen.Tables;

namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>The pages of the rules show what is reported, and each problem has a rule.</summary>
public partial class PageExampleTests
{
    public static TheoryData<string> Rules => [.. new TableAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_example_of_a_page_is_reported_as_the_page_says(string rule)
    {
        var page = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", "rules", rule + ".md"))).ReplaceLineEndings("\n");
        var example = ExamplePattern().Match(page);
        var printed = PrintedPattern().Matches(example.Groups["printed"].Value).Select(m => $"a.csv{m.Groups["place"].Value}: {m.Groups["text"].Value}");

        Assert.True(example.Success);
        Assert.Equal(printed, await TableTest.PrintAsync(example.Groups["table"].Value));
    }

    [Fact]
    public void Every_problem_has_a_rule() =>
        Assert.All(Enum.GetValues<TableProblemKind>(), kind => Assert.Contains(TableRules.Of(kind).Id, Rules));

    [GeneratedRegex("## Example\n\n```\n(?<table>.*?)```\n(?<printed>.*?)\n## ", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("^`?acme\\.csv(?<place>\\(\\d+,\\d+\\)): (warning|info) (?<text>.*?)`?$", RegexOptions.Multiline)]
    private static partial Regex PrintedPattern();
}
