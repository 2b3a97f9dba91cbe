using ScopeGen.Testing;

namespace ScopeGen.Generator.Tests;

/// <summary>A test of the generator.</summary>
internal sealed class GeneratorTest : CSharpSourceGeneratorTest<ScopeGenerator>
{
    public const string Head = "# provider: Acme\n# base-url: https://api.acme.test\n";

    /// <summary>A test with one table of the provider Acme.</summary>
    public static GeneratorTest Of(string rows)
    {
        var test = new GeneratorTest();
        test.TestState.AddTable("acme.csv", Head + rows);
        return test;
    }

    /// <summary>A test with the tables that ship in the package.</summary>
    public static GeneratorTest OfShippedTables()
    {
        var test = new GeneratorTest();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "tables"), "*.csv"))
        {
            test.TestState.AddTable(Path.GetFileName(file), File.ReadAllText(file));
        }

        return test;
    }
}
