using ScopeGen.Analyzer.Tables;
using ScopeGen.Testing;

namespace ScopeGen.Analyzer.Tests.Tables;

/// <summary>Tests of what is reported in scope tables.</summary>
internal static class TableTest
{
    /// <summary>What a good table starts with: three lines.</summary>
    public const string Head = """
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path,Event,Status

        """;

    /// <summary>A project with the tables <c>a.csv</c>, <c>b.csv</c> and so on.</summary>
    public static CSharpAnalyzerTest<TableAnalyzer> Of(params string[] tables)
    {
        var test = new CSharpAnalyzerTest<TableAnalyzer>();
        test.TestState.MinimumSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity.Info;
        foreach (var (i, table) in tables.Index())
        {
            test.TestState.AddTable((char)('a' + i) + ".csv", table);
        }

        return test;
    }

    /// <summary>Fails unless exactly the marked places are reported.</summary>
    public static Task RunAsync(params string[] tables) => Of(tables).RunAsync();

    /// <summary>Fails unless exactly the marked cells of some rows are reported.</summary>
    public static Task RunRowsAsync(string rows) => RunAsync(Head + rows);

    /// <summary>What is reported, as a build prints it.</summary>
    public static async Task<IEnumerable<string>> PrintAsync(params string[] tables) =>
        (await Of(tables).GetDiagnosticsAsync()).Select(d =>
        {
            var place = d.Location.GetLineSpan();
            return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {d.Id}: {d.GetMessage(null)}";
        });
}
