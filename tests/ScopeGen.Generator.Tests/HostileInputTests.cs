using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Testing;

namespace ScopeGen.Generator.Tests;

/// <summary>Tables come from outside: whatever they hold, the generator neither throws nor lets text out of its literal or comment.</summary>
public class HostileInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Scope,Method,Path\n")]
    [InlineData("Method,Path\nGET,/x\n")]
    [InlineData("\0\0\0")]
    [InlineData("Scope\n\"unclosed\n")]
    public void A_table_without_a_usable_row_emits_nothing(string rows) =>
        Assert.DoesNotContain(GeneratorTest.Of(rows).Run().GeneratedSources, s => s.HintName.StartsWith("Acme", StringComparison.Ordinal));

    [Theory]
    [InlineData("Scope,Description\ngood,\"unclosed\ngood:too,x\n", "good:too")]
    [InlineData("Scope,Colour\ngood,red\n", "good")]
    [InlineData("Scope\ngood\ngood\n", "good")]
    [InlineData("Scope\nb\0d\ngood\n", "good")]
    public void The_good_rows_of_a_table_work(string rows, string scope) =>
        Assert.Contains($"= \"{scope}\";", GeneratorTest.SourceOf(GeneratorTest.Of(rows).Run(), "Acme.Scopes.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_cell_of_a_megabyte_is_skipped_with_its_row() =>
        Assert.DoesNotContain("\"a\"", GeneratorTest.SourceOf(GeneratorTest.Of("Scope,Description\na," + new string('x', 1 << 20) + "\nb,\n").Run(), "Acme.Scopes.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    [InlineData("utf-8", true)]
    public void A_file_in_any_encoding_gives_constants_or_nothing(string encodingName, bool withMark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        var bytes = (withMark ? encoding.GetPreamble() : []).Concat(encoding.GetBytes(GeneratorTest.Head + "Scope,Description\na,café\n")).ToArray();
        var test = GeneratorTest.Of("Scope\na\n");
        test.TestState.Sources.Add("class C { }");
        var project = TestProject.Create(test.TestState);
        var file = project.Options.AdditionalFiles[0];

        var result = GeneratorTest.CreateDriver(project)
            .ReplaceAdditionalText(file, new InMemoryAdditionalText(file.Path, SourceText.From(new MemoryStream(bytes))))
            .RunGenerators(project.Compilation).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(withMark || encodingName == "iso-8859-1", result.GeneratedSources.Any(s => s.HintName == "Acme.Scopes.g.cs"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_emits_nothing()
    {
        var project = TestProject.Create(GeneratorTest.Of("Scope\na\n").TestState);
        var file = project.Options.AdditionalFiles[0];

        var result = CSharpGeneratorDriver
            .Create([new ScopeGenerator().AsSourceGenerator()], [new InMemoryAdditionalText(file.Path, (SourceText?)null)], optionsProvider: project.Options.AnalyzerConfigOptionsProvider)
            .RunGenerators(project.Compilation).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.GeneratedSources, s => s.HintName.StartsWith("Acme", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*/ public int Injected; /*")]
    [InlineData("</summary>\n    public int Injected; ///")]
    [InlineData("a\u0085public int Injected;")]
    [InlineData("a\u2028public int Injected;")]
    [InlineData("a\u2029public int Injected;")]
    [InlineData("a\rpublic int Injected;")]
    [InlineData("\\\"; public int Injected; //")]
    [InlineData("\u0001\uFFFE\uD800 & <b> ]]>")]
    public void Text_never_leaves_its_literal_or_comment(string text)
    {
        var cell = "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var test = GeneratorTest.Of($"Scope,Event,Group,Description,Status,ReplacedBy,Access\na,,{cell},{cell},deprecated,{cell},{cell}\na,{cell},,,,,\n");

        var result = test.Run();

        foreach (var source in result.GeneratedSources.Where(s => s.HintName.StartsWith("Acme", StringComparison.Ordinal)))
        {
            var members = source.SyntaxTree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>().ToList();
            Assert.Equal(2, members.Count); // the constant and the set behind IsDefined
            Assert.DoesNotContain(members, m => m.Declaration.Variables[0].Identifier.Text == "Injected");
        }
    }

    [Fact]
    public void Providers_that_differ_in_letter_case_share_a_namespace()
    {
        var test = GeneratorTest.Of("Scope\na\n");
        test.TestState.AddTable("upper.csv", "# provider: ACME\n# base-url: https://api.acme.test\nScope\nb\n");

        Assert.Single(test.Run().GeneratedSources, s => s.HintName.EndsWith(".Scopes.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void No_table_makes_the_generator_throw_or_emit_code_that_does_not_compile()
    {
        var random = new Random(20261121);
        const string Alphabet = "ab:.-_/*,\"\n\r \0\u2028é{}<&\\19";
        for (var i = 0; i < 60; i++)
        {
            var rows = new StringBuilder("Scope,Method,Path,Event,Description,Status\n");
            for (var row = 0; row < 40; row++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{Word(4)},{(row % 2 == 0 ? "GET,/" + Word(6) + "," : ",,")}{(row % 3 == 0 ? Word(5) : string.Empty)},{Word(12)},\n");
            }

            GeneratorTest.Of(rows.ToString()).Run();
        }

        string Word(int length) => new([.. Enumerable.Range(0, random.Next(1, length)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
    }

    [Fact]
    public void The_culture_makes_no_difference()
    {
        var invariant = Emit();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(invariant, Emit());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static string Emit() => GeneratorTest.SourceOf(GeneratorTest.Of("Scope,Description\nINFO:id,infos\ni:I,x\nıİ,\n").Run(), "Acme.Scopes.g.cs");
    }
}
