namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1004: a row says what an earlier one says.</summary>
public class DuplicateRowTests
{
    [Fact]
    public Task Is_reported_on_the_later_row() => TableTest.RunRowsAsync("""
        a,GET,/x/{id},,
        a b,POST,/x,,
        {|SCG1004:a,GET,/x/{id},,deprecated|}
        {|SCG1004:a,get,/X/{other}/,,|}
        a,,,created,
        {|SCG1004:a,,,created,|}
        a,,,,
        {|SCG1004:a|}
        {|SCG1004:a b,POST,/x,,|}
        """);

    [Fact]
    public async Task Says_which_row_it_repeats() => Assert.Equal(
        ["a.csv(6,1): SCG1004: This row says what line 4 says; it is ignored."],
        await TableTest.PrintAsync(TableTest.Head + "a,GET,/x,,\nb,GET,/x,,\na,GET,/x,,\n"));

    [Fact]
    public Task A_row_of_several_lines_is_marked_on_its_first() => TableTest.RunAsync("""
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Description
        a,View items
        {|SCG1004:a,"View|}
        items"
        """);

    [Theory]
    [InlineData("a,GET,/x,,\nb,GET,/x,,")] // alternatives
    [InlineData("a,GET,/x,,\na,POST,/x,,")]
    [InlineData("a,GET,/x,,\na b,GET,/x,,")]
    [InlineData("a,GET,/x,,\na,,,created,\na,,,,")]
    [InlineData("a,,,created,\na,,,Created2,")]
    public Task Rows_that_differ_are_left_alone(string rows) => TableTest.RunRowsAsync(rows + "\n");

    [Fact]
    public Task A_table_of_the_projects_own_may_repeat_a_row_of_another() =>
        TableTest.RunAsync(TableTest.Head + "a,GET,/x,,\n", TableTest.Head + "a,GET,/x,,\n");
}
