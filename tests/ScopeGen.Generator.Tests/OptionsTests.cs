namespace ScopeGen.Generator.Tests;

public class OptionsTests
{
    private const string Rows = "Scope,Method,Path,Event\na,GET,/x,\na,,,e\n";

    [Theory]
    [InlineData(null, "public static partial class Scopes")]
    [InlineData("", "public static partial class Scopes")]
    [InlineData("internal", "internal static partial class Scopes")]
    [InlineData("Internal", "internal static partial class Scopes")]
    [InlineData("nonsense", "public static partial class Scopes")]
    public void ScopeGenAccessibility_makes_the_classes_public_or_internal(string? value, string expected) =>
        Assert.Contains(expected, Emit("ScopeGenAccessibility", value, "Acme.Scopes.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Acme")]
    [InlineData("Contoso.Api", "Contoso.Api.Acme")]
    [InlineData("..", "Acme")]
    public void ScopeGenNamespacePrefix_stands_before_the_provider(string? value, string expected) =>
        Assert.Contains($"namespace {expected}\n", Emit("ScopeGenNamespacePrefix", value, expected + ".Scopes.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void ScopeGenEmitEndpoints_leaves_the_attributes_out(string? value, bool expected) =>
        Assert.Equal(expected, Emit("ScopeGenEmitEndpoints", value, "Acme.Scopes.g.cs").Contains("ScopeEndpoint(", StringComparison.Ordinal));

    [Fact]
    public void ScopeGenMode_Off_emits_no_constants()
    {
        var test = GeneratorTest.Of(Rows);
        test.TestState.Properties["ScopeGenMode"] = "Off";

        Assert.DoesNotContain(test.Run().GeneratedSources, s => s.HintName.StartsWith("Acme", StringComparison.Ordinal));
    }

    [Fact]
    public void The_items_provider_wins_over_the_tables()
    {
        var test = new GeneratorTest();
        test.TestState.AddTable("acme.csv", GeneratorTest.Head + Rows, provider: "Contoso.V2");

        Assert.Contains("namespace Contoso.V2\n", GeneratorTest.SourceOf(test.Run(), "Contoso.V2.Scopes.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_additional_file_of_another_kind_is_no_table()
    {
        var test = new GeneratorTest();
        test.TestState.AdditionalFiles.Add(("acme.csv", GeneratorTest.Head + Rows));
        test.TestState.AddManifest("scopes.json", "{}");

        Assert.DoesNotContain(test.Run().GeneratedSources, s => s.HintName.StartsWith("Acme", StringComparison.Ordinal));
    }

    private static string Emit(string property, string? value, string hintName)
    {
        var test = GeneratorTest.Of(Rows);
        if (value != null)
        {
            test.TestState.Properties[property] = value;
        }

        return GeneratorTest.SourceOf(test.Run(), hintName);
    }
}
