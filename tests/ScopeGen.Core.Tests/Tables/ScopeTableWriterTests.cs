using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables;

public class ScopeTableWriterTests
{
    private const string Full = """
        # provider: Acme
        # base-url: https://api.acme.test/v1
        # base-url: https://eu.acme.test/v1
        # source: Acme, scopes page; 2026-11
        Scope,Method,Path,Event,Access,Group,Description,Status,ReplacedBy,OperationId,Documentation
        user:read,GET,/users/{id},,"Admin, Member",Users,"Reads ""all"" users, and more",deprecated,user:read:v2,getUser,https://acme.test/docs
        user:read user:list,GET,/users,,,,,removed,,,
        user:read,,,user.created,,,,,,,
        ,GET,/status,,,,,,,,

        """;

    [Fact]
    public void Writes_what_was_read() => Assert.Equal(Full, ScopeTableWriter.Write(ScopeTableReader.Read(Full)));

    [Fact]
    public void Leaves_out_columns_that_no_row_uses_and_orders_the_others()
    {
        var table = ScopeTableReader.Read("Group,Path,Method,Scope,Description\n,/users,get,user:read,\n");

        Assert.Equal("Scope,Method,Path\nuser:read,GET,/users\n", ScopeTableWriter.Write(table));
    }

    [Theory]
    [InlineData("talkdesk")]
    [InlineData("zoom")]
    [InlineData("highlevel")]
    [InlineData("highlevel-v1")]
    public void Shipped_tables_are_as_the_writer_writes_them(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "tables", name + ".csv");

        Assert.Equal(File.ReadAllText(path), ScopeTableWriter.Write(ShippedTables.Read(name)));
    }

    [Fact]
    public void No_text_leaves_its_place()
    {
        var table = new ScopeTable
        {
            Provider = "Acme",
            Source = "a\nScope\nevil\r\n# provider: Other",
            Rows = new([new ScopeTableRow { Scopes = new(["a"]), Description = "line\nScope,Method\n\"quoted\" # no comment" }]),
        };

        var read = ScopeTableReader.Read(ScopeTableWriter.Write(table));

        Assert.Equal(("Acme", "a Scope evil # provider: Other"), (read.Provider, read.Source));
        Assert.Equal(table.Rows[0].Description, read.Rows.Single().Description);
    }
}
