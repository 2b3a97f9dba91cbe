using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Calls.Sinks;

/// <summary>Sinks read from CSV: the table that is embedded here, and those that a project adds.</summary>
/// <param name="Sinks">The sinks, in the text's order.</param>
/// <param name="Problems">What could not be used: the line, starting at 1, and a message.</param>
internal sealed record SinkTable(ImmutableArray<Sink> Sinks, ImmutableArray<(int Line, string Message)> Problems)
{
    private static readonly Lazy<SinkTable> EmbeddedTable = new(ReadEmbedded);

    /// <summary>The libraries that ScopeGen knows.</summary>
    public static SinkTable Embedded => EmbeddedTable.Value;

    /// <summary>Reads a table. A row that cannot be used is listed and left out.</summary>
    public static SinkTable Read(string text)
    {
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        var problems = ImmutableArray.CreateBuilder<(int, string)>();
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            AllowComments = true,
            BadDataFound = null,
            MissingFieldFound = null,
            HeaderValidated = null,
        });
        if (!csv.Read() || !csv.ReadHeader() || !csv.HeaderRecord!.Contains("Type", StringComparer.Ordinal) || !csv.HeaderRecord!.Contains("Member", StringComparer.Ordinal))
        {
            problems.Add((1, "A table of sinks starts with a header line: Type,Member,Does,Verb,Url,Request,Client,Join."));
            return new SinkTable([], problems.ToImmutable());
        }

        // Cell by cell: mapping rows to objects would compile code for it in every compiler process.
        while (csv.Read())
        {
            string Cell(string column) => csv.GetField(column)?.Trim() ?? string.Empty;
            if (Problem(Cell) is { } problem)
            {
                problems.Add((csv.Parser.RawRow, problem));
                continue;
            }

            Enum.TryParse<SinkAction>(Cell("Does"), ignoreCase: true, out var does);
            sinks.Add(new Sink(Cell("Type"), Cell("Member"), does, Cell("Verb"), Cell("Url"), Cell("Request"), Cell("Client"), JoinOf(Cell("Join"))));
        }

        return new SinkTable(sinks.ToImmutable(), problems.ToImmutable());
    }

    private static string? Problem(Func<string, string> cell)
    {
        var does = cell("Does");
        var names = Enum.GetNames(typeof(SinkAction)).Select(n => n.ToLowerInvariant()).ToList();
        return (cell("Type"), cell("Member"), does, cell("Join")) switch
        {
            ("", _, _, _) => "The row names no type.",
            (_, "", _, _) => "The row names no member.",
            _ when !names.Contains(does.ToLowerInvariant()) => $"'{Excerpt.Of(does)}' is none of {string.Join(", ", names)}.",
            (_, _, _, not ("" or "append" or "folder" or "resolve")) => $"'{Excerpt.Of(cell("Join"))}' is none of append, folder, resolve.",
            _ when IsOf(SinkAction.Sends) && cell("Url").Length + cell("Request").Length == 0 => "A member that sends has a URL or a request.",
            _ => null,
        };

        bool IsOf(SinkAction action) => string.Equals(does, action.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static UrlJoin JoinOf(string cell) => Enum.TryParse<UrlJoin>(cell, ignoreCase: true, out var join) ? join : UrlJoin.Resolve;

    private static SinkTable ReadEmbedded()
    {
        using var stream = typeof(SinkTable).Assembly.GetManifestResourceStream("sinks.csv")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
