using ScopeGen.Tables;
using ScopeGen.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>Makes rows of the tables in documents, by what their columns hold.</summary>
/// <param name="options">What the user says of columns and base URLs.</param>
/// <param name="table">Takes the rows.</param>
/// <param name="continues">Whether a blank scope means the one above; otherwise it means that none is needed.</param>
internal sealed class GridReader(ImportOptions options, TableBuilder table, bool continues)
{
    private readonly IReadOnlyList<(GridColumn Column, string Header)> _named = [.. options.Columns.Select(Named)];

    private static readonly HashSet<string> CommonMethods = new(StringComparer.OrdinalIgnoreCase) { "GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS" };

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _scopes = new(StringComparer.Ordinal);

    /// <summary>Reads those tables of a file that have a column of scopes.</summary>
    /// <exception cref="InputException">None has.</exception>
    public void Read(ImportFile file, IReadOnlyList<Grid> grids)
    {
        var found = false;
        var seen = new HashSet<string>(grids.SelectMany(g => g.Headers).Select(h => GridColumns.Normalized(h.Text)), StringComparer.Ordinal);
        foreach (var (column, header) in _named.Where(n => !seen.Contains(GridColumns.Normalized(n.Header))))
        {
            table.Note(new Place(file, 0, 0), $"no table has the header '{Excerpt.Of(header)}' of the column {column}");
        }

        foreach (var grid in grids)
        {
            var columns = GridColumns.Find(grid.Headers, _named);
            if (columns.ContainsKey(GridColumn.Scope))
            {
                found = true;
                Read(grid, columns);
            }
        }

        if (!found)
        {
            var headers = grids.Count == 0 ? "the file holds no table" : $"the tables have the headers {string.Join(", ", grids.SelectMany(g => g.Headers).Select(h => $"'{Excerpt.Of(h.Text, 40)}'").Distinct().Take(12))}";
            throw new Place(file, 0, 0).Fault($"no table has a column of scopes: {headers}; --columns names the columns");
        }
    }

    private static (GridColumn, string) Named((string Column, string Header) named) => Enum.TryParse<GridColumn>(named.Column, ignoreCase: true, out var column) && Enum.IsDefined(column) && !char.IsAsciiDigit(named.Column[0])
        ? (column, named.Header)
        : throw new InputException($"--columns '{named.Column}={named.Header}': there is no such column; there are {string.Join(", ", Enum.GetNames<GridColumn>())}");

    private void Read(Grid grid, IReadOnlyDictionary<GridColumn, IReadOnlyList<int>> columns)
    {
        IReadOnlyList<IReadOnlyList<string>> scopes = [];
        foreach (var cells in grid.Rows.Select(r => new GridRow(r, columns)))
        {
            var own = cells.Of(GridColumn.Scope);
            if (!continues || own.Any(c => c.Text.Length > 0))
            {
                scopes = own.Count == 1 ? ScopesOf(own[0].Text) : [.. own.SelectMany(c => ScopesOf(c.Text))];
            }

            Read(cells, scopes);
        }
    }

    private IReadOnlyList<IReadOnlyList<string>> ScopesOf(string cell)
    {
        // A scope stands in many rows.
        if (!_scopes.TryGetValue(cell, out var scopes))
        {
            _scopes.Add(cell, scopes = GridCells.ScopesOf(cell));
        }

        return scopes;
    }

    private void Read(GridRow row, IReadOnlyList<IReadOnlyList<string>> scopes)
    {
        var routes = RoutesOf(row);
        List<(Place Place, string Name)> events = [.. row.Of(GridColumn.Event).SelectMany(c => GridCells.EventsOf(c.Text).Select(w => (c.Place, w)))];
        if (scopes.Count == 0 && routes.Count == 0)
        {
            if (row.Cells.Any(c => !GridCells.IsNothing(c.Text)))
            {
                table.Note(row.Place, "the row names neither scope nor endpoint; it is left out");
            }

            return;
        }

        var details = new ScopeTableRow
        {
            Access = row.TextOf(GridColumn.Access)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray() ?? default,
            Group = row.TextOf(GridColumn.Group),
            Description = row.TextOf(GridColumn.Description),
            Status = StatusOf(row.Of(GridColumn.Status)),
            ReplacedBy = row.TextOf(GridColumn.ReplacedBy),
            OperationId = row.TextOf(GridColumn.OperationId),
            Documentation = row.TextOf(GridColumn.Documentation),
        };
        foreach (var alternative in scopes.DefaultIfEmpty([]))
        {
            foreach (var (place, method, path) in routes)
            {
                table.Add(place, alternative, method, path, details);
            }

            foreach (var (place, name) in events.Where(_ => alternative.Count > 0))
            {
                table.Add(place, alternative, details: details with { Event = name });
            }

            if (routes.Count == 0 && events.Count == 0)
            {
                table.Add(row.Place, alternative, details: details);
            }
        }
    }

    private List<(Place Place, string Method, string Path)> RoutesOf(GridRow row)
    {
        var routes = new List<(Place, string, string)>();
        foreach (var cell in row.Of(GridColumn.Endpoint))
        {
            var endpoints = GridCells.EndpointsOf(cell.Text);
            if (endpoints.Count == 0 && !GridCells.IsNothing(cell.Text))
            {
                table.Note(cell.Place, $"'{Excerpt.Of(cell.Text)}' names no method and path; it is left out");
            }

            routes.AddRange(endpoints.Select(e => (cell.Place, e.Method, Below(e.Path))));
        }

        var methods = MethodsOf(row);
        foreach (var cell in row.Of(GridColumn.Path))
        {
            var paths = GridCells.WordsOf(cell.Text);
            if (paths.Count > 0 && methods.Count == 0)
            {
                table.Note(cell.Place, $"the path '{Excerpt.Of(cell.Text)}' has no method; it is left out");
            }

            routes.AddRange(paths.SelectMany(_ => methods, (path, method) => (cell.Place, method, Below(path.Trim('`')))));
        }

        return routes;
    }

    private List<string> MethodsOf(GridRow row)
    {
        var methods = new List<string>();
        foreach (var cell in row.Of(GridColumn.Method))
        {
            foreach (var word in GridCells.WordsOf(cell.Text).Select(w => w.Trim('`')))
            {
                // Others than the common ones are written as they are sent.
                if (CommonMethods.Contains(word) || word.All(char.IsAsciiLetterUpper))
                {
                    methods.Add(word.ToUpperInvariant());
                }
                else
                {
                    table.Note(cell.Place, $"'{Excerpt.Of(word)}' is no HTTP method; it is left out");
                }
            }
        }

        return methods;
    }

    /// <summary>A path below the base URL that the user names.</summary>
    private string Below(string path) =>
        options.BaseUrls.Select(u => u.TrimEnd('/')).FirstOrDefault(u => path.StartsWith(u, StringComparison.OrdinalIgnoreCase) && (path.Length == u.Length || path[u.Length] == '/')) is { } baseUrl
            ? path.Length == baseUrl.Length ? "/" : path[baseUrl.Length..]
            : path;

    private ScopeStatus StatusOf(IReadOnlyList<GridCell> cells)
    {
        foreach (var (text, place) in cells)
        {
            switch (GridCells.TextOf(text)?.ToLowerInvariant())
            {
                case null or "active" or "false" or "no" or "ga" or "current":
                    break;
                case "deprecated" or "true" or "yes":
                    return ScopeStatus.Deprecated;
                case "removed" or "retired":
                    return ScopeStatus.Removed;
                default:
                    table.Note(place, $"'{Excerpt.Of(text)}' is no status; it is left out");
                    break;
            }
        }

        return ScopeStatus.Active;
    }
}
