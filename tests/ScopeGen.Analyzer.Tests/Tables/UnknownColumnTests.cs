namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1009: a column is not known.</summary>
public class UnknownColumnTests
{
    [Fact]
    public Task Is_reported_in_the_header() => TableTest.RunAsync("""
        # provider: Acme
        Scope,{|SCG1009:Colour|},Description,{|SCG1009:"Replaced by"|}
        a,red,View items,b
        """);

    [Fact]
    public async Task Says_that_its_cells_are_ignored() => Assert.Equal(
        ["a.csv(2,7): SCG1009: The column 'Replaced by' is not known; its cells are ignored."],
        await TableTest.PrintAsync("# provider: Acme\nScope,Replaced by\na,b\n"));

    [Theory]
    [InlineData("scope,DESCRIPTION")]
    [InlineData("Scope,Method,Path,Event,Access,Group,Description,Status,ReplacedBy,OperationId,Documentation")]
    [InlineData("Scope,,")] // a spreadsheet's padding
    public Task Known_columns_in_any_letter_case_are_left_alone(string header) => TableTest.RunAsync($"# provider: Acme\n{header}\na\n");
}
