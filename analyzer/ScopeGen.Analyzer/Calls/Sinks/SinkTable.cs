using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using CsvHelper;

namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>The sinks that ScopeGen knows, from the embedded table.</summary>
internal static class SinkTable
{
    private static readonly Lazy<ImmutableArray<Sink>> Embedded = new(ReadEmbedded);

    /// <summary>The sinks of the embedded table.</summary>
    public static ImmutableArray<Sink> Sinks => Embedded.Value;

    private static ImmutableArray<Sink> ReadEmbedded()
    {
        using var stream = typeof(SinkTable).Assembly.GetManifestResourceStream("sinks.csv")!;
        using var reader = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        reader.Read();
        reader.ReadHeader();
        // Cell by cell: mapping rows to objects would compile code for it in every compiler process.
        while (reader.Read())
        {
            string Cell(string column) => reader.GetField(column) ?? string.Empty;
            var does = (SinkAction)Enum.Parse(typeof(SinkAction), Cell("Does"), ignoreCase: true);
            sinks.Add(new Sink(Cell("Type"), Cell("Member"), does, Cell("Verb"), Cell("Url"), Cell("Request"), Cell("Client")));
        }

        return sinks.ToImmutable();
    }
}
