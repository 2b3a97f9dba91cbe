namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>SCG1006: no call is matched to a route, since another one always comes first.</summary>
public class ShadowedRouteTests
{
    [Fact]
    public Task Is_reported_at_the_path_of_the_later_row() => TableTest.RunRowsAsync("""
        users:read,GET,/users/{id},,
        users:read:self,GET,/users/{id},,
        users:read:admin,GET,{|SCG1006:/users/{name}|},,
        users:read:all,GET,{|SCG1006:"/Users/{id}/"|},,
        files:read,GET,{|SCG1006:/files/{name}{number}.json|},,
        files:list,GET,/files/{name}.json,,
        """);

    [Fact]
    public async Task Says_which_route_comes_first() => Assert.Equal(
        [
            "a.csv(5,7): SCG1006: GET /users/{name} fits the same calls as GET /users/{id} (line 4): both are one endpoint, and their scopes are alternatives.",
            "a.csv(7,7): SCG1006: No call is matched to GET /files/{name}{number}.json: GET /files/{name}.json (line 6) fits whatever it fits, and comes first.",
        ],
        await TableTest.PrintAsync(TableTest.Head + """
            a,GET,/users/{id},,
            b,GET,/users/{name},,
            c,GET,/files/{name}.json,,
            d,GET,/files/{name}{number}.json,,
            """));

    [Fact]
    public Task Tables_of_one_provider_count_together() => TableTest.RunAsync(
        TableTest.Head + "a,GET,/users/{id},,\n",
        TableTest.Head + "b,GET,{|SCG1006:/users/{name}|},,\n",
        TableTest.Head.Replace("Acme", "Other", StringComparison.Ordinal) + "b,GET,/users/{key},,\n");

    [Theory]
    [InlineData("GET,/users/{id}", "GET,users/:id")] // the same template
    [InlineData("GET,/users/{id}", "POST,/users/{name}")]
    [InlineData("GET,/users/{id}", "GET,/users/me")]
    [InlineData("GET,/users/{id}", "GET,/users/{id}.json")]
    [InlineData("GET,/users/{id}", "GET,/users/{first}{last}")] // has the longer texts, and leaves holes of calls
    [InlineData("GET,/{a}/x", "GET,/y/{b}")]
    [InlineData("GET,/files/{name}.json", "GET,/files/x{name}.json")]
    public Task A_route_that_has_calls_of_its_own_is_left_alone(string first, string second) =>
        TableTest.RunRowsAsync($"a,{first},,\nb,{second},,\n");
}
