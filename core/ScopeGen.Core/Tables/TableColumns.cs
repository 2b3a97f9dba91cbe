using System;
using System.Collections.Generic;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Which cell of a row holds which column: columns go by header name, in any order.</summary>
internal sealed class TableColumns
{
    public const string Scope = "Scope";
    public const string Method = "Method";
    public const string Path = "Path";
    public const string Event = "Event";
    public const string Access = "Access";
    public const string Group = "Group";
    public const string Description = "Description";
    public const string Status = "Status";
    public const string ReplacedBy = "ReplacedBy";
    public const string OperationId = "OperationId";
    public const string Documentation = "Documentation";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        Scope, Method, Path, Event, Access, Group, Description, Status, ReplacedBy, OperationId, Documentation,
    };

    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    private TableColumns()
    {
    }

    public bool HasScope => _indexes.ContainsKey(Scope);

    public int Count { get; private set; }

    /// <summary>Reads a header.</summary>
    /// <param name="header">The cells; one without a name, as a spreadsheet pads with, names no column.</param>
    /// <param name="report">Takes what is wrong with which cell.</param>
    public static TableColumns Read(string[] header, Action<TableProblemKind, int, string> report)
    {
        var columns = new TableColumns { Count = header.Length };
        for (var i = 0; i < header.Length; i++)
        {
            var name = header[i];
            if (name.Length == 0)
            {
                continue;
            }

            if (!Known.Contains(name))
            {
                report(TableProblemKind.UnknownColumn, i, $"The column '{Excerpt.Of(name)}' is not known; its cells are ignored.");
            }
            else if (columns._indexes.ContainsKey(name))
            {
                report(TableProblemKind.MalformedRow, i, $"The column '{name}' stands twice; the first one is used.");
            }
            else
            {
                columns._indexes.Add(name, i);
            }
        }

        return columns;
    }

    /// <summary>Index of the column's cell; -1 where the table lacks the column.</summary>
    public int IndexOf(string column) => _indexes.TryGetValue(column, out var index) ? index : -1;

    /// <summary>The cell's text; null where it is empty or missing.</summary>
    public string? Cell(string[] fields, string column)
    {
        var index = IndexOf(column);
        return index >= 0 && index < fields.Length && fields[index].Length > 0 ? fields[index] : null;
    }
}
