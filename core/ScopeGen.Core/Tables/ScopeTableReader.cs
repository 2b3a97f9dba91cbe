using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Reads a scope table. Never fails: what cannot be used is skipped and listed in <see cref="ScopeTable.Problems"/>.</summary>
public static class ScopeTableReader
{
    /// <summary>Longest text of a table that is read, in characters.</summary>
    public const int MaxTextLength = 64 * 1024 * 1024;

    /// <summary>Longest cell that is read, in characters.</summary>
    public const int MaxCellLength = 32 * 1024;

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">CSV (RFC 4180) with optional front matter; a byte order mark is allowed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ScopeTable Read(string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > MaxTextLength)
        {
            var range = new TextRange(0, 0, 1, 1);
            var problem = new TableProblem(TableProblemKind.EmptyTable, $"The table has {text.Length} characters; the limit is {MaxTextLength}.", range);
            return new ScopeTable { Problems = new[] { problem }.ToEquatableArray() };
        }

        var lines = new LineMap(text);
        var problems = new TableProblems(lines);
        var frontMatter = FrontMatter.Read(text, lines, problems);
        var rows = ReadRows(text, frontMatter.End, lines, problems, cancellationToken);
        frontMatter.ReportMissing(!rows.IsEmpty, rows.Any(r => r.Path != null), problems);
        return new ScopeTable
        {
            Provider = frontMatter.Provider,
            Source = frontMatter.Source,
            BaseUrls = new EquatableArray<string>(frontMatter.BaseUrls),
            Rows = new EquatableArray<ScopeTableRow>(rows),
            Problems = problems.ToEquatableArray(),
        };
    }

    private static ImmutableArray<ScopeTableRow> ReadRows(string text, int start, LineMap lines, TableProblems problems, CancellationToken cancellationToken)
    {
        using var records = new CsvRecordReader(text, start, lines);
        var columns = ReadHeader(text, records, lines, problems);
        if (columns == null)
        {
            return ImmutableArray<ScopeTableRow>.Empty;
        }

        var rows = ImmutableArray.CreateBuilder<ScopeTableRow>();
        var seen = new Dictionary<RowKey, int>();
        var rowReader = new RowReader(text, columns, lines, problems);
        while (records.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = rowReader.Read(records);
            if (row == null)
            {
                if (records.HasLostItsWay && !records.TryResumeAtNextLine())
                {
                    problems.Add(TableProblemKind.MalformedRow, $"So many quotes of the table do not pair that the rows up to line {lines.Range(records.End, 0).Line} are skipped.", records.Start, 0);
                }

                continue;
            }

            var key = RowKey.Of(row);
            if (seen.TryGetValue(key, out var earlier))
            {
                problems.Add(TableProblemKind.DuplicateRow, $"This row says what line {earlier} says; it is ignored.", () => FirstLine(records, lines));
                continue;
            }

            seen.Add(key, row.Line);
            rows.Add(row);
        }

        if (rows.Count == 0)
        {
            problems.AddOfTable(TableProblemKind.EmptyTable, "The table has no usable row.", text.Length, 0);
        }

        return rows.ToImmutable();
    }

    private static TableColumns? ReadHeader(string text, CsvRecordReader records, LineMap lines, TableProblems problems)
    {
        if (!records.Read())
        {
            problems.AddOfTable(TableProblemKind.EmptyTable, "The table is empty: a header line with a Scope column is expected.", text.Length, 0);
            return null;
        }

        // Where no cell is a Scope, the line is most likely no header at all.
        var found = new List<(TableProblemKind Kind, int Column, string Message)>();
        var columns = TableColumns.Read(records.Fields, (kind, column, message) => found.Add((kind, column, message)));
        if (columns.HasScope)
        {
            foreach (var (kind, column, message) in found)
            {
                problems.Add(kind, message, () => CsvCellLocator.Locate(text, records.Start, records.End, column));
            }

            return columns;
        }

        // A UTF-16 file without a byte order mark, read as UTF-8, has a NUL after each letter.
        var hint = text.IndexOf('\0') >= 0 ? " The text holds NUL characters: is the file UTF-16 without a byte order mark?" : string.Empty;
        var (start, length) = FirstLine(records, lines);
        problems.AddOfTable(TableProblemKind.EmptyTable, $"The header has no Scope column, so that no row can be read.{hint}", start, length);
        return null;
    }

    /// <summary>The place of a record; of one with a line break in a cell, its first line.</summary>
    private static (int Start, int Length) FirstLine(CsvRecordReader records, LineMap lines) =>
        (records.Start, lines.LineEnd(records.Start) - records.Start);
}
