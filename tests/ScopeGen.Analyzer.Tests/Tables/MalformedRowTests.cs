namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1001: a row breaks the format.</summary>
public class MalformedRowTests
{
    [Fact]
    public Task Is_reported_at_its_cell_and_the_other_rows_are_read() => TableTest.RunAsync("""
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path,Event,Status,Description
        a,GET,/x,,{|SCG1001:old|},
        b,GET,/x,{|SCG1001:created|},,
        c,GET,/x,,,View items, {|SCG1001:all of them|}
        {|SCG1001:|},,,created,,
        {|SCG1001:"d"x|},GET,/x,,,
        e,GET,/x,,,{|SCG1001:"View items|}
        f,GET,/x,,deprecated,View items
        """);

    [Fact]
    public async Task Says_what_is_wrong() => Assert.Equal(
        [
            "a.csv(4,11): SCG1001: 'old' is no status: empty, 'deprecated' or 'removed' is expected.",
            "a.csv(5,10): SCG1001: The row names an endpoint and an event: each needs a row of its own.",
            "a.csv(6,12): SCG1001: The row has 6 cells, the header 5: a cell with a comma needs quotes.",
            "a.csv(7,1): SCG1001: The row names no scope: the Scope cell may be empty only in the row of an endpoint that needs none.",
            "a.csv(8,1): SCG1001: The row's quotes do not pair: a cell with quotes is written \"a \"\"b\"\" c\".",
        ],
        await TableTest.PrintAsync(TableTest.Head + """
            a,GET,/x,,old
            b,GET,/x,created,
            c,GET,/x,,,more
            ,,,created,
            "d"x,GET,/x,,
            f,GET,/x,,
            """));

    [Fact]
    public Task A_column_that_stands_twice_is_reported_in_the_header() => TableTest.RunAsync("""
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path,{|SCG1001:scope|}
        a,GET,/x,b
        """);

    [Theory]
    [InlineData(",GET,/status,,")] // an endpoint that needs no scope
    [InlineData("a,GET,/x,,REMOVED")]
    [InlineData("a,GET,/x,,,,,")] // a spreadsheet's padding
    [InlineData("a")]
    [InlineData("a,GET,\"/x\",,\"deprecated\"")]
    public Task A_good_row_is_left_alone(string row) => TableTest.RunRowsAsync(row + "\n");
}
