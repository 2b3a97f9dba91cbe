using ScopeGen.Tool.Tests.Harness;

namespace ScopeGen.Tool.Tests.Importing;

/// <summary>Tables in Markdown, HTML and CSV.</summary>
public sealed class GridTests : IDisposable
{
    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public async Task Markdown_tables_are_known_by_their_headers()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Access,Description
            rockets.read,GET,/rockets,Bot,Reads rockets
            rockets.read,GET,/rockets/{id},Bot,Reads rockets
            rockets.read,HEAD,/rockets/{id},,more
            rockets.write,POST,/rockets,,Writes
            rockets.admin,POST,/rockets,,Writes

            """,
            await _imports.RowsAsync("markdown", "docs.md", """
                # Rockets

                | Name | Value |
                |---|---|
                | not | this one |

                | Permission | Endpoints | Access type | Description |
                |:--|---|---|--:|
                | `rockets.read` | `GET /rockets`<br>GET [/rockets/:id](https://x.test) | Bot | Reads *rockets* |
                | | HEAD /rockets/{id} | | more |
                | `rockets.write`, rockets.admin | POST /rockets | - | Writes |
                """));
    }

    [Fact]
    public async Task Html_cells_that_span_rows_hold_for_each()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Event
            rockets:read,GET,/rockets,
            rockets:read,GET,/rockets/{id},
            rockets:read,,,rocket.started
            rockets:read,,,rocket.landed
            rockets:read rockets:write,DELETE,/rockets/{id},
            ,GET,/status,

            """,
            await _imports.RowsAsync("html", "docs.html", """
                <!doctype html><h1>Scopes</h1>
                <table>
                  <thead><tr><th>Scope</th><th>API</th><th>Webhook events</th></tr></thead>
                  <tbody>
                    <tr><td rowspan="2"><code>rockets:read</code></td><td>GET /rockets</td><td></td></tr>
                    <tr><td>GET
                        /rockets/{id}</td><td><ul><li>rocket.started</li><li>rocket.landed</li></ul></td></tr>
                    <tr><td>rockets:read and rockets:write</td><td><p>DELETE /rockets/{id}</p></td><td colspan="3">none</td></tr>
                    <tr><td>None</td><td>GET /status</td></tr>
                  </tbody>
                </table>
                """));
    }

    [Fact]
    public async Task Csv_columns_may_have_any_name_and_the_narrowest_alternative_comes_first()
    {
        Assert.Equal(
            """
            Scope,Method,Path,Status,OperationId
            rocket:read,GET,/rockets,deprecated,list
            rocket:read:admin,GET,/rockets,deprecated,list
            rocket:write:admin,GET,/rockets,deprecated,list
            rocket:master,GET,/rockets,deprecated,list
            ,GET,/status,,

            """,
            await _imports.RowsAsync("csv", "facts.csv", """
                Verb,Route,Old,Wide,Narrow,Op,Other
                get,/rockets,true,rocket:master rocket:write:admin,rocket:read:admin rocket:read,list,x
                GET,/status,,,,,
                """, "--columns", "Method=Verb,Path=Route,Status=Old,Scope=Wide,Scope=Narrow,OperationId=Op"));
    }

    [Fact]
    public async Task A_base_url_is_cut_from_the_paths_below_it()
    {
        Assert.Equal(
            """
            # base-url: https://api.acme.test/v1
            Scope,Method,Path
            a,GET,/rockets
            b,GET,/

            """,
            await _imports.TableAsync("markdown", "docs.md", """
                | Scope | Method | URL |
                |---|---|---|
                | a | GET | https://api.acme.test/v1/rockets |
                | b | GET | https://api.acme.test/v1 |
                """, "--base-url", "https://api.acme.test/v1"));
    }

    [Theory]
    [InlineData("GET /x/{id}, /y/{id}", "GET /x/{id} GET /y/{id}")]
    [InlineData("GET, POST /x", "GET /x POST /x")]
    [InlineData("GET/HEAD: `/x/:id`<br/>delete /y", "GET /x/{id} HEAD /x/{id} DELETE /y")]
    [InlineData("`DELETE /a` \\| POST /b; PUT v1/c/", "DELETE /a POST /b PUT /v1/c/")]
    [InlineData("The GET endpoint for users: GET /users?x=1", "GET /users?x=1")]
    public async Task A_cell_may_hold_several_endpoints(string cell, string expected)
    {
        var rows = await _imports.RowsAsync("markdown", "docs.md", $"| Scope | Endpoint |\n|---|---|\n| a | {cell} |\n");

        Assert.Equal(expected, string.Join(' ', rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split(',')).Select(c => $"{c[1]} {c[2]}")));
    }

    [Fact]
    public async Task A_heading_as_wide_as_the_table_is_no_row() =>
        Assert.Equal("Scope,Method,Path\na,GET,/x\n", await _imports.RowsAsync("html", "docs.html", "<table><tr><th>Scope</th><th>Method</th><th>Path</th></tr><tr><td colspan=3>Users API</td></tr><tr><td>a</td><td>get</td><td>/x</td></tr></table>"));

    [Fact]
    public async Task Cells_that_are_alike_are_no_heading() =>
        Assert.Equal("Scope,Description\nread,read\nwrite,Writes\n", await _imports.RowsAsync("csv", "facts.csv", "Scope,Description\nread,read\nwrite,Writes\n"));

    [Fact]
    public async Task Long_cells_are_read_in_time()
    {
        var text = "Scope,Endpoint\na" + new string(' ', 30_000) + "b,GET /x\na,\"" + string.Concat(Enumerable.Repeat("GET ", 8_000)) + "\"\n";

        Assert.Equal("Scope,Method,Path\na,GET,/x\nb,GET,/x\na,,\n", await _imports.RowsAsync("csv", "long.csv", text));
    }

    [Theory]
    [InlineData("| Scope | Endpoint |\n|---|---|\n| a\\\\b | GET /x |\n| a | GET /x |", "docs.md(3,9): 'a\\b' is no scope token (RFC 6749, section 3.3); the row is left out")]
    [InlineData("| Scope | Endpoint |\n|---|---|\n| a | the list |", "docs.md(3,6): 'the list' names no method and path; it is left out")]
    [InlineData("| Scope | Path |\n|---|---|\n| a | /list |", "docs.md(3,6): the path '/list' has no method; it is left out")]
    [InlineData("| Scope | Status |\n|---|---|\n| a | soon |", "docs.md(3,6): 'soon' is no status; it is left out")]
    public async Task What_cannot_be_used_is_a_note(string text, string expected)
    {
        var result = await _imports.RunAsync("markdown", "docs.md", text);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "just text", "docs: no table has a column of scopes: the file holds no table; --columns names the columns")]
    [InlineData("markdown", "| A | B |\n|---|---|\n| 1 | 2 |", "docs: no table has a column of scopes: the tables have the headers 'A', 'B'; --columns names the columns")]
    [InlineData("html", "<table><tr><th>Scope</th></tr><tr><td>a", "docs(1,40): a table has no end: does the page end here?")]
    [InlineData("csv", "Scope,Method\na,\"GET\nb,c\n", "docs(2,1): the row's quotes do not pair")]
    public async Task A_file_without_such_a_table_is_an_error(string format, string text, string expected) =>
        Assert.Equal("scopegen: " + expected, await _imports.FaultAsync(format, "docs", text));

    [Fact]
    public async Task Columns_are_those_of_a_table() =>
        Assert.StartsWith("scopegen: --columns 'Scopee=A': there is no such column; there are Scope, Endpoint, Method,", await _imports.FaultAsync("markdown", "docs.md", "| A |\n|---|\n| b |", "--columns", "Scopee=A"), StringComparison.Ordinal);

    [Fact]
    public async Task Deep_pages_are_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "a:b" + string.Concat(Enumerable.Repeat("</div>", 20_000));

        Assert.Equal("Scope\na:b\n", await _imports.RowsAsync("html", "deep.html", $"<table><tr><th>Scope</th></tr><tr><td>{deep}</td></tr></table>"));
    }
}
