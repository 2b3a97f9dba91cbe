using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>A CSV file (RFC 4180) whose columns have other names, or whose cells hold several scopes or endpoints.</summary>
internal sealed class CsvFormat : GridFormat
{
    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string Description => "A CSV file with a column of scopes; a blank scope says that an endpoint needs none";

    /// <inheritdoc/>
    protected override bool Continues => false;

    /// <inheritdoc/>
    protected override IEnumerable<Grid> GridsOf(ImportFile file) => [Read(file)];


    private static Grid Read(ImportFile file)
    {
        Place? fault = null;
        CsvParser? parser = null;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            AllowComments = true,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => fault ??= new Place(file, LineOf(parser!), 1),
        };
        using var text = new StringReader(file.Text);
        using (parser = new CsvParser(text, configuration))
        {
            var rows = new List<IReadOnlyList<GridCell>>();
            while (parser.Read())
            {
                var place = new Place(file, LineOf(parser), 1);
                rows.Add([.. Enumerable.Range(0, parser.Count).Select(i => new GridCell(parser[i], place))]);
                if (fault is { } broken)
                {
                    throw broken.Fault("the row's quotes do not pair");
                }
            }

            return rows.Count > 0 ? new Grid(rows[0], rows[1..]) : Grid.Empty;
        }
    }

    /// <summary>The line where a row starts: the parser knows the one where it ends, which is another one where a cell holds a line break.</summary>
    private static int LineOf(CsvParser parser)
    {
        var row = parser.RawRecord.ReplaceLineEndings("\n");
        // Within a quote that never closes, the last line break is the cell's too.
        return parser.RawRow - (row.Count(c => c == '"') % 2 == 0 ? row.TrimEnd('\n') : row).Count(c => c == '\n');
    }
}
