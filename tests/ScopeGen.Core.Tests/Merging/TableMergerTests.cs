using ScopeGen.Merging;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Merging;

/// <summary>Several tables as one: what one says is added to what another one says.</summary>
public class TableMergerTests
{
    [Fact]
    public void Scopes_and_endpoints_come_together()
    {
        Assert.Equal(
            """
            # provider: Acme
            # base-url: https://api.acme.test
            # source: scopes page; reference
            Scope,Method,Path,Group,Description
            rockets:launch,,,Rockets,Launches
            rockets:read,GET,/rockets,Rockets,Reads rockets
            pads:read,GET,/pads,,

            """,
            Merge(
                """
                # provider: Acme
                # source: scopes page
                Scope,Group,Description
                rockets:read,Rockets,Reads rockets
                rockets:launch,Rockets,Launches
                """,
                """
                # base-url: https://api.acme.test
                # source: reference
                Scope,Method,Path
                rockets:read,GET,/rockets
                pads:read,GET,/pads
                """));
    }

    [Fact]
    public void An_operation_gets_its_route()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Group,OperationId,Documentation
            rockets:read,GET,/rockets,Rockets,list,https://docs.test/list
            rockets:read:admin,GET,/rockets,,list,
            rockets:write,GET,/rockets,Rockets,list,https://docs.test/list2

            """,
            Merge(
                """
                Scope,Group,OperationId,Documentation
                rockets:read,Rockets,list,https://docs.test/list
                rockets:write,Rockets,list,https://docs.test/list2
                """,
                """
                Scope,Method,Path,OperationId
                rockets:read,GET,/rockets,list
                rockets:read:admin,GET,/rockets,list
                """));
    }

    [Fact]
    public void An_operation_without_one_route_keeps_its_id_and_is_listed()
    {
        Assert.Equal(
            """
            Scope,Method,Path,OperationId
            a,GET,/x,twice
            a,GET,/accounts/{id}/x,twice
            b,,,twice
            b,,,nowhere
            - table 1, line 2: The operation 'twice' of 'b' has 2 routes, GET /x among them; the row keeps its operation only.
            - table 1, line 3: No table has the route of the operation 'nowhere' of 'b'; the row keeps its operation only.

            """,
            Merge("Scope,Method,Path,OperationId\na,GET,/x,twice\na,GET,/accounts/{id}/x,twice\n", "Scope,OperationId\nb,twice\nb,nowhere\n"));
    }

    [Fact]
    public void Alternatives_of_the_first_table_come_first() =>
        Assert.Equal("Scope,Method,Path\nb,GET,/x\na,GET,/x\n", Merge("Scope,Method,Path\nb,GET,/x\n", "Scope,Method,Path\na,GET,/x\nb,GET,/x\n"));

    [Fact]
    public void One_endpoint_may_be_written_in_two_ways() =>
        Assert.Equal("Scope,Method,Path,Access\na,GET,/x/{id},Agency\n", Merge("Scope,Method,Path\na,GET,/x/{id}\n", "Scope,Method,Path,Access\na,GET,/X/{xId}/,Agency\n"));

    [Fact]
    public void Scopes_together_have_no_order() =>
        Assert.Equal("Scope,Method,Path\na b,GET,/x\n", Merge("Scope,Method,Path\na b,GET,/x\n", "Scope,Method,Path\nb a,GET,/x\n"));

    [Fact]
    public void A_scope_alone_that_says_more_than_its_name_stays() =>
        Assert.Equal("Scope,Method,Path,Status\na,,,deprecated\na,GET,/x,\n", Merge("Scope,Status\na,deprecated\n", "Scope,Method,Path\na,GET,/x\n"));

    [Fact]
    public void Contradictions_are_listed_and_the_first_table_counts()
    {
        Assert.Equal(
            """
            # provider: Acme
            # base-url: https://api.acme.test/
            Scope,Method,Path,Description,Status
            a,GET,/x,Reads,deprecated
            ,GET,/free,,
            b,GET,/y,,deprecated
            - table 1: The provider is 'Other'; table 0 says 'Acme', which counts.
            - table 1: The base URLs are https://other.acme.test; table 0 says https://api.acme.test/, which counts.
            - table 1, line 4: 'a' is described as 'Sees'; line 4 of table 0 says 'Reads', which counts.
            - table 1, line 4: 'a' for GET /x is removed here; line 4 of table 0 says deprecated, which counts.
            - table 1, line 5: GET /free needs a scope here; table 0 says that it needs none, which counts.

            """,
            Merge(
                """
                # provider: Acme
                # base-url: https://api.acme.test/
                Scope,Method,Path,Description,Status
                a,GET,/x,Reads,deprecated
                ,GET,/free,,
                b,GET,/y,,deprecated
                """,
                """
                # provider: Other
                # base-url: https://other.acme.test
                Scope,Method,Path,Description,Status
                a,GET,/x,Sees,removed
                b,GET,/free,,
                """));
    }

    [Fact]
    public void A_table_without_any_status_says_nothing_of_it() =>
        Assert.Equal("Scope,Method,Path,Status\na,GET,/x,deprecated\n", Merge("Scope,Method,Path\na,GET,/x\n", "Scope,Method,Path,Status\na,GET,/x,deprecated\n"));

    /// <summary>The merged table as text, and its conflicts.</summary>
    private static string Merge(params string[] tables)
    {
        var merged = TableMerger.Merge([.. tables.Select(t => ScopeTableReader.Read(t))], [.. tables.Select((_, i) => $"table {i}")]);
        return ScopeTableWriter.Write(merged.Table) + string.Concat(merged.Conflicts.Select(c => $"- table {c.Table}{(c.Line > 0 ? $", line {c.Line}" : string.Empty)}: {c.Message}\n"));
    }
}
