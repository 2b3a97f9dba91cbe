using System.Globalization;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Benchmarks;

/// <summary>Reading zoom.csv (6,545 rows), compared with what CsvHelper takes for the cells alone.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private static readonly ScopeTable Table = ScopeTableReader.Read(ShippedTable.Zoom);

    [Benchmark(Baseline = true)]
    public int Cells()
    {
        using var parser = new CsvParser(new StringReader(ShippedTable.Zoom), new CsvConfiguration(CultureInfo.InvariantCulture));
        var cells = 0;
        while (parser.Read())
        {
            cells += parser.Record!.Length;
        }

        return cells;
    }

    [Benchmark]
    public ScopeTable Read() => ScopeTableReader.Read(ShippedTable.Zoom);

    [Benchmark]
    public RouteIndex Index() => RouteIndex.Create(Table.Rows);
}
