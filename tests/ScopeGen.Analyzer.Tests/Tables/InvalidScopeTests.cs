namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1002: a scope is no scope token.</summary>
public class InvalidScopeTests
{
    [Fact]
    public Task Is_reported_at_its_cell() => TableTest.RunAsync(""""
        # provider: Acme
        # base-url: https://api.acme.test
        Method,Path,Scope
        GET,/x,{|SCG1002:ü:read|}
        GET,/x,{|SCG1002:items\read|}
        GET,/x,{|SCG1002:"items ""all"""|}
        GET,/x,{|SCG1002:"items:read|}
        items—write"
        GET,/x,items:read
        """");

    [Fact]
    public async Task Says_which_one() => Assert.Equal(
        ["a.csv(4,1): SCG1002: 'contacts—write' is no scope token: RFC 6749, section 3.3, allows printable ASCII without quotation mark and backslash."],
        await TableTest.PrintAsync(TableTest.Head + "contacts.readonly contacts—write,GET,/x,,\nb,GET,/x,,\n"));

    [Theory]
    [InlineData("items:read items:write")] // both are needed
    [InlineData("https://www.googleapis.com/auth/drive.readonly")]
    [InlineData("!#[]~{}%|'")]
    [InlineData("*")]
    public Task A_scope_token_is_left_alone(string scope) => TableTest.RunRowsAsync(scope + ",GET,/x,,\n");
}
