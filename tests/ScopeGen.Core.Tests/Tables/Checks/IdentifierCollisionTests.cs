using ScopeGen.Scopes;

namespace ScopeGen.Core.Tests.Tables.Checks;

public class IdentifierCollisionTests
{
    [Fact]
    public void Two_scopes_that_want_one_identifier_are_reported_at_the_later_one()
    {
        string[] table =
        [
            """
            # provider: Acme
            # base-url: https://api.acme.test
            Method,Path,Scope
            GET,/users,user:read
            GET,/teams,team:read
            GET,/teams,"user.read"
            POST,/teams,user.read
            """,
        ];

        Assert.Equal(["a.csv:6:12 IdentifierCollision '\"user.read\"'"], Check.Run(table));
        var names = ConstantNames.OfScopes.Assign(["user:read", "user.read", "team:read"]);
        Assert.Equal(
            [$"'user.read' and 'user:read' (line 4) would both be the constant UserRead; they are {names["user.read"]} and {names["user:read"]} instead."],
            Check.Messages(table));
    }

    [Fact]
    public void Each_later_one_is_reported_against_the_first() => Assert.Equal(
        ["a.csv:5:1 IdentifierCollision 'a.b'", "a.csv:6:1 IdentifierCollision 'a_b c'"],
        Check.Run("""
            # provider: Acme

            Scope
            a:b
            a.b
            a_b c
            """));

    [Fact]
    public void Scopes_of_one_cell_collide_as_well() =>
        Assert.Equal(["a.csv:3:1 IdentifierCollision 'a:b a.b'"], Check.Run("# provider: Acme\nScope\na:b a.b\n"));

    [Fact]
    public void Events_collide_among_each_other_and_not_with_scopes() => Assert.Equal(
        ["a.csv:4:3 IdentifierCollision 'item_created'"],
        Check.Run("""
            # provider: Acme
            Scope,Event
            a,item.created
            a,item_created
            item:created,
            """));

    [Fact]
    public void A_removed_event_has_no_constant() =>
        Assert.Empty(Check.Run("# provider: Acme\nScope,Event,Status\na,item.created,\na,item_created,removed\n"));

    [Fact]
    public void Tables_of_one_provider_count_together_and_others_apart()
    {
        const string First = "# provider: Acme\nScope\nuser:read\n";

        Assert.Equal(["b.csv:3:1 IdentifierCollision 'user.read'"], Check.Run(First, "# provider: acme\nScope\nuser.read\n"));
        Assert.Contains("'user:read' (a.csv, line 3)", Check.Messages(First, "# provider: acme\nScope\nuser.read\n").Single(), StringComparison.Ordinal);
        Assert.Empty(Check.Run(First, "# provider: Zoom\nScope\nuser.read\n"));
    }

    [Fact]
    public void A_reserved_name_collides_with_the_one_that_takes_its_place() =>
        Assert.Equal(["a.csv:4:1 IdentifierCollision 'all:scope'"], Check.Run("# provider: Acme\nScope\nall\nall:scope\n"));

    [Theory]
    [InlineData("user:read\nusers:read")]
    [InlineData("user:read\nUserread")]
    [InlineData("user:read\nuser:read user:write")]
    public void Scopes_with_identifiers_of_their_own_do_not(string rows) => Assert.Empty(Check.Run("# provider: Acme\nScope\n" + rows + "\n"));
}
