namespace ScopeGen.Tool.Importing.Grids;

/// <summary>A cell of a table in a document.</summary>
/// <param name="Text">What it holds; lines of it are apart by LF.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct GridCell(string Text, Place Place);

/// <summary>A table in a document.</summary>
/// <param name="Headers">The first row.</param>
/// <param name="Rows">The others; a row may have fewer cells than the first.</param>
internal sealed record Grid(IReadOnlyList<GridCell> Headers, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>A table of nothing.</summary>
    public static Grid Empty { get; } = new([], []);
}
