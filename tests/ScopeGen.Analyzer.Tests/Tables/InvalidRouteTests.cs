namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1003: a row has no valid method and path.</summary>
public class InvalidRouteTests
{
    [Theory]
    [InlineData("a,{|SCG1003:G T|},/x,,")]
    [InlineData("a,{|SCG1003:GET/POST|},/x,,")]
    [InlineData("a,{|SCG1003:|},/x,,")]
    [InlineData("a,GET,{|SCG1003:|},,")]
    [InlineData("a,GET,{|SCG1003:/x y|},,")]
    [InlineData("a,GET,{|SCG1003:/x/{id|},,")]
    [InlineData("a,GET,{|SCG1003:/x/id}|},,")]
    [InlineData("a,GET,{|SCG1003:/x/{}|},,")]
    [InlineData("a,GET,{|SCG1003:/x/{a/b}|},,")]
    [InlineData("a,GET,{|SCG1003:https://api.acme.test/x|},,")]
    public Task Is_reported_at_its_cell(string row) => TableTest.RunRowsAsync("first,GET,/first,,\n" + row + "\n");

    [Fact]
    public async Task Says_what_is_wrong() => Assert.Equal(
        [
            "a.csv(4,3): SCG1003: 'G T' is no HTTP method.",
            "a.csv(5,3): SCG1003: The row has a path and no method.",
            "a.csv(6,7): SCG1003: The row has a method and no path.",
            "a.csv(7,7): SCG1003: The braces of the path '/x/{id' do not pair, or a pair is empty.",
            "a.csv(8,7): SCG1003: 'https://api.acme.test/x' is a URL; a path below the base URL is expected.",
        ],
        await TableTest.PrintAsync(TableTest.Head + """
            a,G T,/x,,
            a,,/x,,
            a,GET,,,
            a,GET,/x/{id,,
            a,GET,https://api.acme.test/x,,
            b,GET,/x,,
            """));

    [Theory]
    [InlineData("a,get,/x,,")]
    [InlineData("a,PROPFIND,/x,,")]
    [InlineData("a,GET,x/:id,,")]
    [InlineData("a,GET,/,,")]
    [InlineData("a,GET,\"/x({id},{other})/{a}.json\",,")]
    [InlineData("a,,,,")]
    public Task A_method_and_a_path_are_left_alone(string row) => TableTest.RunRowsAsync(row + "\n");
}
