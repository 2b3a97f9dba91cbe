using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>Tables in HTML, with cells that span rows and columns.</summary>
internal sealed class HtmlFormat : GridFormat
{
    private const int MaxColumns = 100;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "P", "LI", "DIV", "UL", "OL", "PRE", "DT", "DD", "TR" };

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override string Description => "Tables in HTML with a column of scopes, also with cells that span rows; a blank scope means the one above";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".html", ".htm"];

    /// <inheritdoc/>
    protected override bool Continues => true;

    /// <inheritdoc/>
    protected override IEnumerable<Grid> GridsOf(ImportFile file) => Parse(file).QuerySelectorAll("table").OfType<IHtmlTableElement>().Where(t => t.Rows.Length > 0).Select(t => Read(file, t));


    private static IHtmlDocument Parse(ImportFile file)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var open = 0;
        // The parser closes what the text leaves open; a table that has no end was cut off.
        foreach (var tag in new[] { "<table", "</table" })
        {
            for (var i = file.Text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); i >= 0; i = file.Text.IndexOf(tag, i + 1, StringComparison.OrdinalIgnoreCase))
            {
                open += tag[1] == '/' ? -1 : 1;
            }
        }

        return open <= 0 ? parser.ParseDocument(file.Text) : throw file.At(file.Text.Length).Fault("a table has no end: does the page end here?");
    }

    private static Grid Read(ImportFile file, IHtmlTableElement table)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        // By column, how many more rows a cell above still covers.
        var spanning = new Dictionary<int, (GridCell Cell, int Rows)>();
        foreach (var row in table.Rows)
        {
            var cells = new List<GridCell>();
            void TakeSpanning()
            {
                while (spanning.TryGetValue(cells.Count, out var above) && above.Rows > 0)
                {
                    spanning[cells.Count] = (above.Cell, above.Rows - 1);
                    cells.Add(above.Cell);
                }
            }

            foreach (var element in row.Cells.OfType<IHtmlTableCellElement>())
            {
                TakeSpanning();
                var cell = new GridCell(TextOf(element), PlaceOf(file, element));
                for (var i = 0; i < Math.Clamp(element.ColumnSpan, 1, MaxColumns); i++)
                {
                    spanning[cells.Count] = (cell, Math.Clamp(element.RowSpan, 1, 65534) - 1);
                    cells.Add(cell);
                }
            }

            TakeSpanning();
            if (cells.Count > MaxColumns)
            {
                throw PlaceOf(file, row).Fault($"the table has more than {MaxColumns} columns");
            }

            // A cell as wide as the table is a heading within it.
            if (cells.Count < 2 || cells.Any(c => c != cells[0]))
            {
                rows.Add(cells);
            }
        }

        return rows.Count > 0 ? new Grid(rows[0], rows[1..]) : Grid.Empty;
    }

    private static Place PlaceOf(ImportFile file, IElement element) => element.SourceReference is { } source ? new Place(file, source.Position.Line, source.Position.Column) : new Place(file, 0, 0);

    private static string TextOf(IElement cell)
    {
        var text = new StringBuilder();
        // As deep as the page nests, which is no depth for a stack.
        var open = new Stack<object>([cell]);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case string end:
                    text.Append(end);
                    break;
                case IText literal:
                    // Line breaks of the text are none of the page.
                    text.Append(literal.Data.ReplaceLineEndings(" "));
                    break;
                case IHtmlBreakRowElement:
                    text.Append('\n');
                    break;
                case IElement element:
                    var edge = element != cell && Blocks.Contains(element.TagName) ? "\n" : string.Empty;
                    text.Append(edge);
                    open.Push(edge);
                    foreach (var child in element.ChildNodes.Reverse())
                    {
                        open.Push(child);
                    }

                    break;
            }
        }

        return text.ToString().Trim();
    }
}
