using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables;

/// <summary>The narrowest alternative first, where the vendor's order says nothing.</summary>
public class AlternativeOrderTests
{
    [Theory]
    // A user's own before an administrator's before that of a whole organisation.
    [InlineData("meeting:master meeting:read:admin meeting:read", "meeting:read meeting:read:admin meeting:master")]
    [InlineData("Mail.Read.All Mail.Read", "Mail.Read Mail.Read.All")]
    // Reading before anything else.
    [InlineData("users.write users.readonly", "users.readonly users.write")]
    [InlineData("write_products read_products", "read_products write_products")]
    [InlineData("https://acme.test/auth/mail https://acme.test/auth/mail.readonly", "https://acme.test/auth/mail.readonly https://acme.test/auth/mail")]
    // A word within a word says nothing.
    [InlineData("b:update:space_owner a:bread", "a:bread b:update:space_owner")]
    public void Words_say_how_far_a_scope_reaches(string scopes, string expected) =>
        Assert.Equal(expected, Ordered(string.Concat(scopes.Split(' ').Select(s => $"{s},GET,/x\n"))));

    [Fact]
    public void Of_equals_the_one_that_opens_less_comes_first() =>
        Assert.Equal("narrow wide", Ordered("wide,GET,/x\nnarrow,GET,/x\nwide,GET,/y\n"));

    [Fact]
    public void Rows_of_other_endpoints_stay_where_they_are()
    {
        var rows = Read("b:write,GET,/x\nc,GET,/y\na:read,GET,/x\nalone,,\n");

        Assert.Equal(["a:read", "c", "b:write", "alone"], AlternativeOrder.NarrowestFirst(rows).Select(r => r.Scopes.Single()));
    }

    private static string Ordered(string rows) => string.Join(" ", AlternativeOrder.NarrowestFirst(Read(rows)).Where(r => r.Path?.Text == "/x").SelectMany(r => r.Scopes));

    private static IReadOnlyList<ScopeTableRow> Read(string rows) => ScopeTableReader.Read("Scope,Method,Path\n" + rows).Rows;
}
