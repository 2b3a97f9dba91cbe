using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Writes a scope table as canonical text: front matter, then the columns that some row uses, each line ended by LF.</summary>
public static class ScopeTableWriter
{
    private static readonly (string Name, Func<ScopeTableRow, string?> Cell)[] Columns =
    [
        (TableColumns.Scope, r => string.Join(" ", r.Scopes)),
        (TableColumns.Method, r => r.Method),
        (TableColumns.Path, r => r.Path?.Text),
        (TableColumns.Event, r => r.Event),
        (TableColumns.Access, r => r.Access.Count == 0 ? null : string.Join(", ", r.Access)),
        (TableColumns.Group, r => r.Group),
        (TableColumns.Description, r => r.Description),
        (TableColumns.Status, r => r.Status == ScopeStatus.Active ? null : r.Status.ToWord()),
        (TableColumns.ReplacedBy, r => r.ReplacedBy),
        (TableColumns.OperationId, r => r.OperationId),
        (TableColumns.Documentation, r => r.Documentation),
    ];

    /// <summary>The table as text that <see cref="ScopeTableReader"/> reads as the same table.</summary>
    public static string Write(ScopeTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        WriteFrontMatter("provider", table.Provider, text);
        foreach (var baseUrl in table.BaseUrls)
        {
            WriteFrontMatter("base-url", baseUrl, text);
        }

        WriteFrontMatter("source", table.Source, text);
        WriteRows(table.Rows, text);
        return text.ToString();
    }

    private static void WriteFrontMatter(string key, string? value, TextWriter text)
    {
        // A line break would end the front matter, and what stands behind it pass for a row.
        if (value != null && WhiteSpace.Collapse(value) is { Length: > 0 } line)
        {
            text.WriteLine($"# {key}: {line}");
        }
    }

    private static void WriteRows(IReadOnlyList<ScopeTableRow> rows, TextWriter text)
    {
        var used = Columns.Where(c => c.Name == TableColumns.Scope || rows.Any(r => c.Cell(r) != null)).ToList();
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var (name, _) in used)
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var (_, cell) in used)
            {
                csv.WriteField(cell(row));
            }

            csv.NextRecord();
        }
    }
}
