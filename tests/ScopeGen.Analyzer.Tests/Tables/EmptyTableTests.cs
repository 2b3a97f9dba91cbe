using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Tables;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1008: a table has no usable row.</summary>
public class EmptyTableTests
{
    [Theory]
    [InlineData("{|SCG1008:|}")]
    [InlineData("\n{|SCG1008:|}")]
    [InlineData("# provider: Acme\n{|SCG1008:|}")]
    [InlineData("# provider: Acme\nScope,Method,Path\n{|SCG1008:|}")]
    [InlineData("# provider: Acme\nScope,Method,Path\n{|SCG1002:ü|},,\n{|SCG1008:|}")]
    [InlineData("# provider: Acme\n{|SCG1008:Method,Path|}\nGET,/x\n")]
    public Task Is_reported(string table) => TableTest.RunAsync(table);

    [Fact]
    public async Task Says_why() => Assert.Equal(
        [
            "a.csv(1,1): SCG1008: The table is empty: a header line with a Scope column is expected.",
            "b.csv(2,1): SCG1008: The header has no Scope column, so that no row can be read.",
            "c.csv(3,1): SCG1008: The table has no usable row.",
        ],
        await TableTest.PrintAsync(string.Empty, "# provider: Acme\nMethod,Path\nGET,/x\n", "# provider: Acme\nScope\n"));

    [Fact]
    public async Task A_table_that_cannot_be_opened_is_reported()
    {
        var test = TableTest.Of(TableTest.Head + "a\n");
        var project = TestProject.Create(test.TestState);
        var options = new AnalyzerOptions([new InMemoryAdditionalText(project.Options.AdditionalFiles[0].Path, (SourceText?)null)], project.Options.AnalyzerConfigOptionsProvider);

        var diagnostics = await project.Compilation.WithAnalyzers([new TableAnalyzer()], options).GetAllDiagnosticsAsync();

        Assert.Equal("SCG1008: The table cannot be opened.", string.Concat(diagnostics.Select(d => $"{d.Id}: {d.GetMessage(null)}")));
    }

    [Fact]
    public Task One_usable_row_is_enough() => TableTest.RunAsync("# provider: Acme\nScope\na");
}
