namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1005: two scopes, or two events, of a provider want the same identifier.</summary>
public class IdentifierCollisionTests
{
    [Fact]
    public Task Is_reported_at_the_first_row_of_the_later_one() => TableTest.RunRowsAsync("""
        user:read,GET,/users,,
        {|SCG1005:user.read|},GET,/me,,
        user.read,GET,/me/status,,
        {|SCG1005:"team.read user-read"|},GET,/team,,
        user:read,,,user.created,
        user:read,,,{|SCG1005:user_created|},
        {|SCG1005:User:Read|},DELETE,/users,,
        """);

    [Fact]
    public async Task Says_both_and_what_they_are_called() => Assert.Equal(
        ["a.csv(6,1): SCG1005: 'user.read' and 'user:read' (line 4) would both be the constant UserRead; they are UserRead_54270568 and UserRead_529A1E2C instead."],
        await TableTest.PrintAsync(TableTest.Head + "user:read,,,,\nteam:read,,,,\nuser.read,,,,\n"));

    [Fact]
    public Task Tables_of_one_provider_count_together() => TableTest.RunAsync(
        "# provider: Acme\nScope\nuser:read\n",
        "# provider: Acme\nScope\nteam:read\n{|SCG1005:user.read|}\n",
        "# provider: Other\nScope\nuser_read\n");

    [Theory]
    [InlineData("user:read", "users:read")]
    [InlineData("user:read", "userread")] // UserRead and Userread
    [InlineData("user:read:1", "user:read:11")]
    [InlineData("class", "Equals")]
    public Task Scopes_with_identifiers_of_their_own_are_left_alone(string first, string second) => TableTest.RunRowsAsync($"{first},,,,\n{second},,,,\n");
}
