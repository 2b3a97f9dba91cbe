using ScopeGen.Text;

namespace ScopeGen.Tables.Checks;

/// <summary>Finds the cells of valid rows in a table's text. Made only where there is something to report: reading keeps no places of cells.</summary>
internal sealed class CellFinder
{
    private readonly string _text;
    private readonly TableColumns? _columns;

    public CellFinder(string text)
    {
        _text = text;
        Lines = new LineMap(text);
        var frontMatter = FrontMatter.Read(text, Lines, new TableProblems(Lines));
        using var records = new CsvRecordReader(text, frontMatter.End, Lines);
        _columns = records.Read() ? TableColumns.Read(records.Fields, (_, _, _) => { }) : null;
    }

    /// <summary>The lines of the text.</summary>
    public LineMap Lines { get; }

    /// <summary>Offset and length of a cell, with its quotes.</summary>
    /// <param name="line">The row's line, from 1.</param>
    /// <param name="column">The column's name.</param>
    public (int Start, int Length) Find(int line, string column)
    {
        var start = Lines.LineStart(line);
        var index = _columns?.IndexOf(column) ?? -1;
        return CsvCellLocator.Locate(_text, start, CsvCellLocator.RecordEnd(_text, start), index < 0 ? 0 : index);
    }
}
