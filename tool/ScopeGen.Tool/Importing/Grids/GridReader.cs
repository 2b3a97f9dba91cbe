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

    /// <summary>Reads those tables of a file that have a column of scopes.</summary>
    /// <exception cref="InputException">None has.</exception>
    public void Read(ImportFile file, IReadOnlyList<Grid> grids)
    {
        var found = false;
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
        foreach (var row in grid.Rows)
        {
            var cells = columns.ToDictionary(c => c.Key, c => (IReadOnlyList<GridCell>)[.. c.Value.Where(i => i < row.Count).Select(i => row[i])]);
            var own = cells[GridColumn.Scope];
            if (own.Any(c => c.Text.Length > 0) || !continues)
            {
                scopes = [.. own.SelectMany(c => GridCells.ScopesOf(c.Text))];
            }

            Read(row, cells, scopes);
        }
    }

    private void Read(IReadOnlyList<GridCell> row, IReadOnlyDictionary<GridColumn, IReadOnlyList<GridCell>> cells, IReadOnlyList<IReadOnlyList<string>> scopes)
    {
        string? Text(GridColumn column) => cells.TryGetValue(column, out var found) ? found.Select(c => GridCells.TextOf(c.Text)).FirstOrDefault(t => t != null) : null;

        var routes = RoutesOf(cells).ToList();
        var events = cells.TryGetValue(GridColumn.Event, out var own) ? own.SelectMany(c => GridCells.WordsOf(c.Text).Select(w => (c.Place, w))).ToList() : [];
        var place = row.Count > 0 ? row[0].Place : default;
        if (scopes.Count == 0 && routes.Count == 0)
        {
            if (row.Any(c => !GridCells.IsNothing(c.Text)))
            {
                table.Note(place, "the row names neither scope nor endpoint; it is left out");
            }

            return;
        }

        var details = new ScopeTableRow
        {
            Access = Text(GridColumn.Access)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray() ?? default,
            Group = Text(GridColumn.Group),
            Description = Text(GridColumn.Description),
            Status = StatusOf(cells.GetValueOrDefault(GridColumn.Status) ?? []),
            ReplacedBy = Text(GridColumn.ReplacedBy),
            OperationId = Text(GridColumn.OperationId),
            Documentation = Text(GridColumn.Documentation),
        };
        foreach (var alternative in scopes.DefaultIfEmpty([]))
        {
            foreach (var (routePlace, method, path) in routes)
            {
                table.Add(routePlace, alternative, method, path, details);
            }

            foreach (var (eventPlace, name) in events.Where(_ => alternative.Count > 0))
            {
                table.Add(eventPlace, alternative, details: details with { Event = name });
            }

            if (routes.Count == 0 && events.Count == 0)
            {
                table.Add(place, alternative, details: details);
            }
        }
    }

    private IEnumerable<(Place Place, string Method, string Path)> RoutesOf(IReadOnlyDictionary<GridColumn, IReadOnlyList<GridCell>> cells)
    {
        foreach (var cell in cells.GetValueOrDefault(GridColumn.Endpoint) ?? [])
        {
            var endpoints = GridCells.EndpointsOf(cell.Text);
            if (endpoints.Count == 0 && !GridCells.IsNothing(cell.Text))
            {
                table.Note(cell.Place, $"'{Excerpt.Of(cell.Text)}' names no method and path; it is left out");
            }

            foreach (var (method, path) in endpoints)
            {
                yield return (cell.Place, method, Below(path));
            }
        }

        var methods = (cells.GetValueOrDefault(GridColumn.Method) ?? []).SelectMany(c => GridCells.WordsOf(c.Text)).ToList();
        foreach (var cell in cells.GetValueOrDefault(GridColumn.Path) ?? [])
        {
            var paths = GridCells.WordsOf(cell.Text);
            if (paths.Count > 0 && methods.Count == 0)
            {
                table.Note(cell.Place, $"the path '{Excerpt.Of(cell.Text)}' has no method; it is left out");
            }

            foreach (var path in paths)
            {
                foreach (var method in methods)
                {
                    yield return (cell.Place, method.ToUpperInvariant(), Below(path.Trim('`')));
                }
            }
        }
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
