namespace ScopeGen.Tool.Importing.Grids;

/// <summary>A row of a table in a document, by what its columns hold.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Columns">The indexes of each column.</param>
internal readonly record struct GridRow(IReadOnlyList<GridCell> Cells, IReadOnlyDictionary<GridColumn, IReadOnlyList<int>> Columns)
{
    /// <summary>Where the row stands.</summary>
    public Place Place => Cells.Count > 0 ? Cells[0].Place : default;

    /// <summary>The cells of a column; none where the table lacks it.</summary>
    public IReadOnlyList<GridCell> Of(GridColumn column)
    {
        if (!Columns.TryGetValue(column, out var indexes))
        {
            return [];
        }

        var cells = Cells;
        return indexes.Count == 1 && indexes[0] < cells.Count ? [cells[indexes[0]]] : [.. indexes.Where(i => i < cells.Count).Select(i => cells[i])];
    }

    /// <summary>The text of a column on one line; null where it says nothing.</summary>
    public string? TextOf(GridColumn column)
    {
        foreach (var cell in Of(column))
        {
            if (GridCells.TextOf(cell.Text) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
