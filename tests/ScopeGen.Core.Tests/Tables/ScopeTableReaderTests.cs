using System.Globalization;
using System.Text;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables;

public class ScopeTableReaderTests
{
    private const string Head = "# provider: Acme\n# base-url: https://api.acme.test\n";

    [Fact]
    public void Reads_front_matter_and_rows()
    {
        var table = ScopeTableReader.Read("""
            # provider: Acme
            # base-url: https://api.acme.test/v1
            # base-url: https://eu.acme.test/v1
            # source: Acme, scopes page; 2026-11
            # A remark.
            Scope,Method,Path,Event,Access,Group,Description,Status,ReplacedBy,OperationId,Documentation
            user:read,get,/users/{id},,"Admin, Member",Users,"Reads ""all"" users",deprecated,user:read:v2,getUser,https://acme.test/docs
            user:read,,,user.created,,,,,,,
            """);

        Assert.Empty(table.Problems);
        Assert.Equal("Acme", table.Provider);
        Assert.Equal(["https://api.acme.test/v1", "https://eu.acme.test/v1"], table.BaseUrls);
        Assert.Equal("Acme, scopes page; 2026-11", table.Source);
        var endpoint = table.Rows[0];
        Assert.Equal(["user:read"], endpoint.Scopes);
        Assert.Equal(("GET", "/users/{id}"), (endpoint.Method, endpoint.Path!.Text));
        Assert.Equal(["Admin", "Member"], endpoint.Access);
        Assert.Equal(("Users", "Reads \"all\" users"), (endpoint.Group, endpoint.Description));
        Assert.Equal((ScopeStatus.Deprecated, "user:read:v2"), (endpoint.Status, endpoint.ReplacedBy));
        Assert.Equal(("getUser", "https://acme.test/docs"), (endpoint.OperationId, endpoint.Documentation));
        Assert.Equal(7, endpoint.Line);
        Assert.Equal("user.created", table.Rows[1].Event);
    }

    [Fact]
    public void Takes_columns_in_any_order_and_letter_case()
    {
        var table = ScopeTableReader.Read(Head + "PATH,scope,Method\n/users,user:read,GET\n");

        Assert.Empty(table.Problems);
        Assert.Equal("/users", table.Rows.Single().Path!.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_ending_gives_the_same_table(string ending)
    {
        var text = Head + "Scope,Description\na,one\n\nb,two\n";

        var table = ScopeTableReader.Read(text.Replace("\n", ending, StringComparison.Ordinal));

        Assert.Equal(ScopeTableReader.Read(text), table);
        Assert.Equal([4, 6], table.Rows.Select(r => r.Line));
    }

    [Fact]
    public void A_byte_order_mark_is_allowed()
    {
        var table = ScopeTableReader.Read("\uFEFF" + Head + "Scope\na\n");

        Assert.Empty(table.Problems);
        Assert.Equal("Acme", table.Provider);
    }

    [Fact]
    public void Scopes_in_one_cell_are_needed_together()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Method,Path\na b,GET,/x\n");

        Assert.Equal(["a", "b"], table.Rows.Single().Scopes);
    }

    [Fact]
    public void An_endpoint_without_a_scope_needs_none()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Method,Path\n,GET,/status\n");

        Assert.Empty(table.Problems);
        Assert.Empty(table.Rows.Single().Scopes);
    }

    [Theory]
    [InlineData("a b:c\n", null)] // two scopes, both good
    [InlineData("ü:read\n", "4:1 InvalidScope")]
    [InlineData("a\\b\n", "4:1 InvalidScope")]
    [InlineData("a\0b\n", "4:1 InvalidScope")]
    [InlineData("a,GET\n", "4:6 InvalidRoute")]
    [InlineData("a,G T,/x\n", "4:3 InvalidRoute")]
    [InlineData("a,,/x\n", "4:3 InvalidRoute")]
    [InlineData("a,GET,/x y\n", "4:7 InvalidRoute")]
    [InlineData("a,GET,/x/{id\n", "4:7 InvalidRoute")]
    [InlineData("a,GET,https://acme.test/x\n", "4:7 InvalidRoute")]
    [InlineData("a,GET,/x,created\n", "4:10 MalformedRow")]
    [InlineData("a,,,,old\n", "4:6 MalformedRow")]
    [InlineData("a,,,,,surplus\n", "4:7 MalformedRow")]
    [InlineData(",,,created\n", "4:1 MalformedRow")]
    [InlineData("\"a\"b,,\n", "4:1 MalformedRow")]
    public void A_bad_row_is_reported_at_its_cell_and_the_next_one_works(string row, string? expected)
    {
        var table = ScopeTableReader.Read(Head + "Scope,Method,Path,Event,Status\n" + row + "good,,,,\n");

        Assert.Equal(expected == null ? [] : [expected], table.Problems.Select(Describe));
        Assert.Equal("good", table.Rows.Last().Scopes.Single());
        Assert.Equal(expected == null ? 2 : 1, table.Rows.Count);
    }

    [Fact]
    public void An_unclosed_quote_loses_its_own_line_only()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Description\na,one\nb,\"two\nc,three\nd,\"four\" and\ne,five\n");

        Assert.Equal(["a", "c", "e"], table.Rows.SelectMany(r => r.Scopes));
        Assert.Equal(["5:3 MalformedRow", "7:3 MalformedRow"], table.Problems.Select(Describe));
    }

    [Fact]
    public void Many_unclosed_quotes_take_linear_time()
    {
        var text = new StringBuilder(Head + "Scope,Description\n");
        for (var i = 0; i < 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"s{i},\"open\n");
        }

        var table = ScopeTableReader.Read(text.ToString());

        // A thousand rows, what is wrong with the table as a whole, and how many more rows there are.
        Assert.Equal(1_002, table.Problems.Count);
        Assert.Contains(table.Problems, p => p.Kind == TableProblemKind.EmptyTable);
        Assert.Contains("19000 more", table.Problems.Last().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"a\",\"View \"\"x\"\"\"\n")]
    [InlineData("\"a\",\"View \"\"x\"\"\n")]
    [InlineData("a\"b,\"c\n")]
    [InlineData("\"a\",\"b\"\"\n")]
    [InlineData("a,b\",\"c\n")]
    [InlineData("\"a\"b,")]
    public void Broken_quotes_without_end_take_bounded_work(string row)
    {
        // Without a bound this grows with the cube of the rows, to hundreds of gigabytes.
        var before = GC.GetAllocatedBytesForCurrentThread();

        var table = ScopeTableReader.Read(Head + "Scope,Description\n" + string.Concat(Enumerable.Repeat(row, 4_000)) + "\nlast,row\n");

        Assert.NotEmpty(table.Problems);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1L << 30);
    }

    [Fact]
    public void A_bad_row_with_a_cell_of_several_lines_is_skipped_as_a_whole()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Description\nbad\\scope,\"Uses\nfoo\nbar\"\ngood,x\n");

        Assert.Equal(["4:1 InvalidScope"], table.Problems.Select(Describe));
        Assert.Equal(["good"], table.Rows.SelectMany(r => r.Scopes));
    }

    [Fact]
    public void What_a_spreadsheet_makes_of_a_table_is_read()
    {
        var table = ScopeTableReader.Read("# provider: Acme,,\r\n# base-url: https://api.acme.test,,\r\n\"# source: Acme, its page\",,\r\nScope,Method,Path\r\na,GET,/x\r\n");

        Assert.Empty(table.Problems);
        Assert.Equal(("Acme", "Acme, its page"), (table.Provider, table.Source));
        Assert.Equal(["https://api.acme.test"], table.BaseUrls);
    }

    [Fact]
    public void Foreign_text_in_a_message_is_cut_and_cannot_pass_for_a_message_of_its_own()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Status\na,\"x\nC.cs(1,1): error CS9999: \u202Eforged" + new string('y', 200) + "\"\n");

        var message = Assert.Single(table.Problems, p => p.Kind == TableProblemKind.MalformedRow).Message;
        Assert.StartsWith("'x\\u000aC.cs(1,1): error CS9999: \\u202eforgedyyy", message, StringComparison.Ordinal);
        Assert.Contains("…", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_very_many_columns_is_read_in_linear_time() =>
        Assert.Equal(1_001, ScopeTableReader.Read(Head + "Scope" + string.Concat(Enumerable.Range(0, 80_000).Select(i => ",c" + i)) + "\na\n").Problems.Count);

    [Fact]
    public void A_quoted_cell_may_hold_line_breaks()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Description\na,\"one\ntwo\"\nb,three\n");

        Assert.Empty(table.Problems);
        Assert.Equal("one\ntwo", table.Rows[0].Description);
        Assert.Equal(6, table.Rows[1].Line);
    }

    [Fact]
    public void A_row_that_repeats_another_is_skipped()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Method,Path\na,GET,/x/{id}\na,get,/x/{other}/\na,POST,/x/{id}\na,,\na,,\n");

        Assert.Equal(["5:1 DuplicateRow", "8:1 DuplicateRow"], table.Problems.Select(Describe));
        Assert.Equal("a,get,/x/{other}/".Length, table.Problems[0].Range.Length);
        Assert.Contains("line 4", table.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void A_column_that_is_not_known_or_stands_twice_is_reported_and_ignored()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Colour,Scope,,\na,red,b,,remark\n");

        Assert.Equal(["3:7 UnknownColumn", "3:14 MalformedRow"], table.Problems.Select(Describe));
        Assert.Equal(["a"], table.Rows.Single().Scopes);
    }

    [Theory]
    [InlineData("", "EmptyTable", "empty")]
    [InlineData("\n \n", "EmptyTable", "empty")]
    [InlineData("Scope,Method,Path\n", "EmptyTable", "no usable row")]
    [InlineData("Method,Path\nGET,/x\n", "EmptyTable", "no Scope column")]
    [InlineData("S\0c\0o\0p\0e\0\n\0a\0\n\0", "EmptyTable", "UTF-16")]
    public void A_table_without_rows_says_why(string rest, string kind, string message)
    {
        var table = ScopeTableReader.Read(Head + rest);

        Assert.Empty(table.Rows);
        var problem = table.Problems.Single(p => p.Kind.ToString() == kind);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Scope,Method,Path\na,GET,/x\n", "1:1 NoProvider;1:1 NoBaseUrl")]
    // Scopes and events have no URL.
    [InlineData("# provider: A\nScope,Event\na,\na,created\n", "")]
    [InlineData("# provider: ...\n# base-url: https://a.test\nScope\na\n", "1:1 NoProvider")]
    [InlineData("# provider: A\n# base-url: acme\nScope,Method,Path\na,GET,/x\n", "2:1 InvalidBaseUrl")]
    [InlineData("# provider: A\n# base-url: acme\n# base-url: https://a.test\nScope\na\n", "2:1 InvalidBaseUrl")]
    [InlineData("# provider: A\n# provider: B\n# base-url: https://a.test\nScope\na\n", "2:1 NoProvider")]
    public void Front_matter_that_lacks_something_is_reported(string text, string expected)
    {
        var table = ScopeTableReader.Read(text);

        Assert.Equal(expected, string.Join(";", table.Problems.Select(Describe)));
        Assert.All(table.Rows, r => Assert.Equal(["a"], r.Scopes));
    }

    [Fact]
    public void What_a_text_that_is_no_table_lacks_beside_rows_is_not_listed() =>
        Assert.Equal(["1:1 EmptyTable"], ScopeTableReader.Read(string.Empty).Problems.Select(Describe));

    [Fact]
    public void A_cell_of_a_megabyte_is_reported_and_the_other_rows_work()
    {
        var table = ScopeTableReader.Read(Head + "Scope,Description\na," + new string('x', 1 << 20) + "\nb,short\n");

        Assert.Equal(["4:3 MalformedRow"], table.Problems.Select(Describe));
        Assert.Contains("1048576", table.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(["b"], table.Rows.Single().Scopes);
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_read()
    {
        var table = ScopeTableReader.Read(new string('x', ScopeTableReader.MaxTextLength + 1));

        Assert.Equal("1:1 EmptyTable", Describe(table.Problems.Single()));
    }

    [Fact]
    public void Latin_1_read_as_UTF_8_keeps_the_rows_whose_scopes_are_ASCII()
    {
        var bytes = Encoding.Latin1.GetBytes(Head + "Scope,Description\na,café\nb,plain\n");

        var table = ScopeTableReader.Read(Encoding.UTF8.GetString(bytes));

        Assert.Equal(["a", "b"], table.Rows.SelectMany(r => r.Scopes));
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        var random = new Random(20261121);
        const string Alphabet = "a:,\"\n\r#{}/ \0\uFEFFé%GETScope";
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(120)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var table = ScopeTableReader.Read((i % 2 == 0 ? Head + "Scope,Method,Path\n" : string.Empty) + text);
            Assert.All(table.Problems, p => Assert.True(p.Range.Line >= 1 && p.Range.Column >= 1));
        }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => ScopeTableReader.Read(Head + "Scope\na\n", cancelled.Token));
    }

    private static string Describe(TableProblem problem) => $"{problem.Range.Line}:{problem.Range.Column} {problem.Kind}";
}
