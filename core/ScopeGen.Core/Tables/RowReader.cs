using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Routes;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Turns one CSV record into a row, or reports why it is none.</summary>
internal sealed class RowReader(string text, TableColumns columns, LineMap lines, TableProblems problems)
{
    // Cells repeat from row to row; each is read once.
    private readonly Dictionary<string, EquatableArray<string>> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RouteTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);

    public ScopeTableRow? Read(CsvRecordReader record)
    {
        if (!IsWellFormed(record))
        {
            return null;
        }

        var fields = record.Fields;
        var method = columns.Cell(fields, TableColumns.Method);
        var path = columns.Cell(fields, TableColumns.Path);
        var webhookEvent = columns.Cell(fields, TableColumns.Event);
        if (!TryReadScopes(record, path != null, out var scopes)
            || !TryReadRoute(record, method, path, webhookEvent, out var template)
            || !TryReadStatus(record, out var status))
        {
            return null;
        }

        return new ScopeTableRow
        {
            Scopes = scopes,
            Method = method == null ? null : Once(_methods, method, m => m.ToUpperInvariant()),
            Path = template,
            Event = webhookEvent,
            Access = ReadAccess(fields),
            Group = columns.Cell(fields, TableColumns.Group),
            Description = columns.Cell(fields, TableColumns.Description),
            Status = status,
            ReplacedBy = columns.Cell(fields, TableColumns.ReplacedBy),
            OperationId = columns.Cell(fields, TableColumns.OperationId),
            Documentation = columns.Cell(fields, TableColumns.Documentation),
            Line = lines.Range(record.Start, 0).Line,
        };
    }

    private bool IsWellFormed(CsvRecordReader record)
    {
        if (record.IsBroken)
        {
            return Fail(record, record.BrokenCell, TableProblemKind.MalformedRow, "The row's quotes do not pair: a cell with quotes is written \"a \"\"b\"\" c\".");
        }

        var tooLong = Array.FindIndex(record.Fields, f => f.Length > ScopeTableReader.MaxCellLength);
        if (tooLong >= 0)
        {
            return Fail(record, tooLong, TableProblemKind.MalformedRow, $"The cell has {record.Fields[tooLong].Length} characters; the limit is {ScopeTableReader.MaxCellLength}.");
        }

        var surplus = Array.FindIndex(record.Fields, Math.Min(columns.Count, record.Fields.Length), f => f.Length > 0);
        return surplus < 0
            || Fail(record, surplus, TableProblemKind.MalformedRow, $"The row has {record.Fields.Length} cells, the header {columns.Count}: a cell with a comma needs quotes.");
    }

    private bool TryReadScopes(CsvRecordReader record, bool hasPath, out EquatableArray<string> scopes)
    {
        var column = columns.IndexOf(TableColumns.Scope);
        var cell = columns.Cell(record.Fields, TableColumns.Scope) ?? string.Empty;
        if (_scopes.TryGetValue(cell, out scopes) && (cell.Length > 0 || hasPath))
        {
            return true;
        }

        scopes = ScopeToken.Split(cell).Distinct(StringComparer.Ordinal).ToEquatableArray();
        if (scopes.Count == 0 && !hasPath)
        {
            return Fail(record, column, TableProblemKind.MalformedRow, "The row names no scope: the Scope cell may be empty only in the row of an endpoint that needs none.");
        }

        var invalid = scopes.FirstOrDefault(s => !ScopeToken.IsValid(s));
        if (invalid != null)
        {
            return Fail(record, column, TableProblemKind.InvalidScope, $"'{Excerpt.Of(invalid)}' is no scope token: RFC 6749, section 3.3, allows printable ASCII without quotation mark and backslash.");
        }

        _scopes[cell] = scopes;
        return true;
    }

    private bool TryReadRoute(CsvRecordReader record, string? method, string? path, string? webhookEvent, out RouteTemplate? template)
    {
        template = null;
        if (method == null && path == null)
        {
            return true;
        }

        if (method == null || !HttpMethodToken.IsValid(method))
        {
            return Fail(record, columns.IndexOf(TableColumns.Method), TableProblemKind.InvalidRoute, method == null ? "The row has a path and no method." : $"'{Excerpt.Of(method)}' is no HTTP method.");
        }

        if (path == null)
        {
            return Fail(record, columns.IndexOf(TableColumns.Path), TableProblemKind.InvalidRoute, "The row has a method and no path.");
        }

        if (webhookEvent != null)
        {
            return Fail(record, columns.IndexOf(TableColumns.Event), TableProblemKind.MalformedRow, "The row names an endpoint and an event: each needs a row of its own.");
        }

        if (_templates.TryGetValue(path, out template))
        {
            return true;
        }

        if (!RouteTemplate.TryParse(path, out template, out var error))
        {
            return Fail(record, columns.IndexOf(TableColumns.Path), TableProblemKind.InvalidRoute, error);
        }

        _templates.Add(path, template);
        return true;
    }

    private bool TryReadStatus(CsvRecordReader record, out ScopeStatus status)
    {
        var cell = columns.Cell(record.Fields, TableColumns.Status);
        status = ScopeStatus.Active;
        switch (cell?.ToLowerInvariant())
        {
            case null:
                return true;
            case "deprecated":
                status = ScopeStatus.Deprecated;
                return true;
            case "removed":
                status = ScopeStatus.Removed;
                return true;
            default:
                return Fail(record, columns.IndexOf(TableColumns.Status), TableProblemKind.MalformedRow, $"'{Excerpt.Of(cell!)}' is no status: empty, 'deprecated' or 'removed' is expected.");
        }
    }

    private EquatableArray<string> ReadAccess(string[] fields)
    {
        var cell = columns.Cell(fields, TableColumns.Access);
        return cell == null
            ? EquatableArray<string>.Empty
            : Once(_access, cell, c => c.Split(',').Select(a => a.Trim()).Where(a => a.Length > 0).ToEquatableArray());
    }

    private bool Fail(CsvRecordReader record, int column, TableProblemKind kind, string message)
    {
        problems.Add(kind, message, () =>
        {
            var (start, length) = CsvCellLocator.Locate(text, record.Start, record.End, Math.Max(column, 0));
            // Only the row's first line is certain to be part of it.
            return (start, Math.Min(length, lines.LineEnd(start) - start));
        });
        return false;
    }

    private static T Once<T>(Dictionary<string, T> read, string cell, Func<string, T> readCell)
    {
        if (!read.TryGetValue(cell, out var value))
        {
            read.Add(cell, value = readCell(cell));
        }

        return value;
    }
}
