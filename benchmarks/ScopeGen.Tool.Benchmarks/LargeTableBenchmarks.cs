using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Drift;
using ScopeGen.Merging;
using ScopeGen.Tables;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Importing.Grids;

namespace ScopeGen.Tool.Benchmarks;

/// <summary>A table of 100,000 rows: time and memory for each row, and rows in a second; compared with what CsvHelper takes for the cells alone.</summary>
// In the process: the project that the library would generate cannot take the tool's newer Roslyn.
[InProcess]
[MemoryDiagnoser]
[OperationsPerSecond]
public class LargeTableBenchmarks
{
    private const int Rows = 100_000;

    private static readonly string Text = Generate(access: "Agency");
    private static readonly ScopeTable Table = ScopeTableReader.Read(Text);
    private static readonly ScopeTable Other = ScopeTableReader.Read(Generate(access: "Sub-Account"));

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int Cells()
    {
        using var parser = new CsvParser(new StringReader(Text), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var cells = 0;
        while (parser.Read())
        {
            cells += parser.Record!.Length;
        }

        return cells;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public ScopeTable Read() => ScopeTableReader.Read(Text);

    [Benchmark(OperationsPerInvoke = Rows)]
    public int Import()
    {
        var builder = new TableBuilder();
        new CsvFormat().Read([new ImportFile("large.csv", Text)], new ImportOptions(), builder);
        return AlternativeOrder.NarrowestFirst(builder.Rows).Count;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public MergedTable Merge() => TableMerger.Merge([Table, Other], ["a", "b"]);

    [Benchmark(OperationsPerInvoke = Rows)]
    public int Diff() => TableDiff.Compare(Table, Other).Count;

    [Benchmark(OperationsPerInvoke = Rows)]
    public string Write() => ScopeTableWriter.Write(Table);

    /// <summary>Two alternatives for each endpoint, as vendors have them.</summary>
    private static string Generate(string access)
    {
        var text = new StringBuilder("# provider: Large\n# base-url: https://api.large.test\nScope,Method,Path,Access,Description\n");
        for (var i = 0; i < Rows / 2; i++)
        {
            foreach (var kind in new[] { "read", "write:admin" })
            {
                text.Append(CultureInfo.InvariantCulture, $"resource{i / 20}:{kind},GET,/resources{i / 20}/{{id}}/items{i % 20}/{{itemId}},{access},\"Reads, and may be more, of resource {i / 20}\"\n");
            }
        }

        return text.ToString();
    }
}
