using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables.Checks;

/// <summary>What reading finds counts in a project unless the project makes up for it.</summary>
public class TableCheckTests
{
    [Fact]
    public void A_bad_row_stays_one() => Assert.Equal(
        ["a.csv:4:1 InvalidScope 'a\\b'"],
        Check.Run("""
            # provider: Acme
            # base-url: https://api.acme.test
            Scope
            a\b
            c
            """));

    [Fact]
    public void The_project_may_name_the_provider()
    {
        const string Text = "Scope\na\n";

        Assert.Equal("NoProvider", Check.Find(Check.Table("a.csv", Text)).Single().Problem.Kind.ToString());
        Assert.Empty(Check.Find(Check.Table("a.csv", Text, "Acme")));
        Assert.Empty(Check.Find(Check.Table("a.csv", "# provider: ...\n" + Text, "Acme")));
        Assert.Equal(
            "'..', which the project names for the table, is no provider name: letters, digits, '.', '-', '_' and spaces are expected.",
            Check.Find(Check.Table("a.csv", Text, "..")).Single().Problem.Message);
    }

    [Fact]
    public void Another_table_of_the_provider_may_name_the_base_URL()
    {
        const string Own = "# provider: Acme\nScope,Method,Path\na,GET,/x\n";

        Assert.Equal(["a.csv:1:1 NoBaseUrl ''"], Check.Run(Own));
        Assert.Empty(Check.Run(Own, "# provider: acme\n# base-url: https://api.acme.test\nScope\nb\n"));
        Assert.Equal(["a.csv:1:1 NoBaseUrl ''"], Check.Run(Own, "# provider: Zoom\n# base-url: https://api.zoom.us\nScope\nb\n"));
    }

    [Fact]
    public void A_base_URL_that_is_none_stays_one_whatever_other_tables_name() => Assert.Equal(
        ["b.csv:2:1 InvalidBaseUrl '# base-url: acme'"],
        Check.Run("# provider: Acme\n# base-url: https://api.acme.test\nScope\nb\n", "# provider: Acme\n# base-url: acme\nScope,Method,Path\na,GET,/x\n"));

    [Fact]
    public void The_tables_that_ship_have_no_problem_alone_or_together()
    {
        var tables = new[] { "highlevel", "highlevel-v1", "talkdesk", "zoom" }
            .Select(name => Check.Table(name + ".csv", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables", name + ".csv"))))
            .ToArray();

        Assert.All(tables, t => Assert.NotEmpty(t.Table.Rows));
        Assert.Empty(Check.Find(tables));
    }

    [Fact]
    public void Problems_of_rows_are_bounded_for_each_table()
    {
        var text = "# provider: Acme\nScope\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{new string(i % 2 == 0 ? '-' : '.', (i / 2 % 50) + 1)}{i / 100}\n"));

        var problems = Check.Find(Check.Table("a.csv", text));

        Assert.Equal(1_001, problems.Count);
        Assert.All(problems, p => Assert.Equal(TableProblemKind.IdentifierCollision, p.Problem.Kind));
        Assert.EndsWith("more problems are not listed.", problems[^1].Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_can_be_checked()
    {
        var random = new Random(20261122);
        const string Alphabet = "a-.,\"\n\r{}/ \0\uFEFFé%";
        for (var i = 0; i < 2_000; i++)
        {
            var text = "# provider: Acme\nScope,Method,Path,Event\n";
            for (var row = 0; row < 8; row++)
            {
                text += random.Next(4) == 0 ? Cell() + "\n" : $"\"a{Cell('-')}b\",GET,/{Cell('{')}x{Cell('{')},\r\n";
            }

            Assert.All(Check.Find(Check.Table("a.csv", text), Check.Table("b.csv", text)), p => Assert.InRange(p.Problem.Range.Line, 1, 40));
        }

        string Cell(char from = '\0') => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => from switch
        {
            '-' => "-.:"[random.Next(3)],
            '{' => 'p',
            _ => Alphabet[random.Next(Alphabet.Length)],
        })]);
    }
}
