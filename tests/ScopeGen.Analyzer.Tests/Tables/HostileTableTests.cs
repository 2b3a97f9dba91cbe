using ScopeGen.Analyzer.Tables;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>Whatever a file holds, the analyzer reports it and does not fail; and what is good gives nothing.</summary>
public class HostileTableTests
{
    [Theory]
    [InlineData("talkdesk")]
    [InlineData("zoom")]
    [InlineData("highlevel")]
    [InlineData("highlevel-v1")]
    public Task A_table_that_ships_is_left_alone(string name) => TableTest.RunAsync(Shipped(name));

    [Fact]
    public Task All_tables_that_ship_are_left_alone_together() =>
        TableTest.RunAsync(Shipped("talkdesk"), Shipped("zoom"), Shipped("highlevel"), Shipped("highlevel-v1"));

    [Fact]
    public async Task Binary_text_is_no_table()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 50; i++)
        {
            var text = new string([.. Enumerable.Range(0, 500).Select(_ => (char)random.Next(i % 2 == 0 ? 256 : 0x10000))]);

            Assert.Contains(await TableTest.Of(text).GetDiagnosticsAsync(), d => d.Id == "SCG1008");
        }
    }

    [Theory]
    [InlineData("a{0}\\b,GET,/x,,", "SCG1002")]
    [InlineData("a{0},GET,/x y,,", "SCG1003")]
    [InlineData("a{0},\"GET", "SCG1001")]
    [InlineData("a,GET,/x,,", "SCG1004")]
    [InlineData("a.{0}:{0},GET,/x,,\na:{0}.{0},GET,/x,,", "SCG1005")]
    [InlineData("a,GET,/x{0}/{{id}},,\nb,GET,/x{0}/{{name}},,", "SCG1006")]
    public async Task Of_a_hundred_thousand_bad_rows_the_first_thousand_are_reported_and_how_many_more_there_are(string row, string id)
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, row, i) + "\n"));

        var diagnostics = await TableTest.Of(TableTest.Head + "first,,,,\n" + rows).GetDiagnosticsAsync();

        Assert.Equal(1_001, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Equal(id, d.Id));
        Assert.Single(diagnostics, d => d.GetMessage(null).EndsWith("more problems are not listed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_of_a_table_cannot_pass_for_a_message_of_its_own()
    {
        var printed = await TableTest.PrintAsync(TableTest.Head + "a,,,,\"x\nC.cs(1,1): error CS9999: forged\"\nb,,,\"e\u2028f\",\nb,,,\"e\u2029f\",\n");

        Assert.Equal(2, printed.Count());
        Assert.All(printed, p => Assert.DoesNotContain(p, c => c is '\n' or '\u2028' or '\u2029'));
    }

    [Fact]
    public Task Other_files_and_a_project_that_is_off_are_left_alone()
    {
        var test = new CSharpAnalyzerTest<TableAnalyzer>();
        test.TestState.AdditionalFiles.Add(("notes.csv", "not a table"));
        test.TestState.AddManifest("scopes.json", "not a table");
        test.TestState.AddTable("bad.csv", string.Empty);
        test.TestState.Properties["ScopeGenMode"] = "Off";
        return test.RunAsync();
    }

    private static string Shipped(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables", name + ".csv"));
}
