using ScopeGen.Routes;
using ScopeGen.Scopes;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Importing;

/// <summary>Something that was not taken as it stands, or not at all.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What it is.</param>
internal sealed record ImportNote(Place Place, string Message);

/// <summary>Collects what files say, as rows of a table. What cannot be a row becomes a note: nothing is lost silently.</summary>
internal sealed class TableBuilder
{
    private readonly List<ScopeTableRow> _rows = [];
    private readonly List<ImportNote> _notes = [];
    private readonly List<string> _baseUrls = [];
    private readonly HashSet<RowKey> _known = [];

    /// <summary>The rows, each once, in the files' order.</summary>
    public IReadOnlyList<ScopeTableRow> Rows => _rows;

    /// <summary>The notes in the files' order.</summary>
    public IReadOnlyList<ImportNote> Notes => _notes;

    /// <summary>The base URLs that the files name.</summary>
    public IReadOnlyList<string> BaseUrls => _baseUrls;

    /// <summary>The provider that the files name; null where they name none.</summary>
    public string? Provider { get; set; }

    /// <summary>What the files say of where they are from.</summary>
    public string? Source { get; set; }

    /// <summary>Adds a note.</summary>
    public void Note(Place place, string message) => _notes.Add(new ImportNote(place, message));

    /// <summary>Adds a base URL.</summary>
    public void AddBaseUrl(Place place, string url)
    {
        url = url.TrimEnd('/');
        if (!BaseUrl.TryParse(url, out _))
        {
            Note(place, $"'{Excerpt.Of(url)}' is no base URL; it is left out");
        }
        else if (!_baseUrls.Contains(url, StringComparer.OrdinalIgnoreCase))
        {
            _baseUrls.Add(url);
        }
    }

    /// <summary>Adds what one place says; a route or scope that is none becomes a note.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="scopes">The scopes that are needed together; none where an endpoint needs none.</param>
    /// <param name="method">The endpoint's method; null for a row without endpoint.</param>
    /// <param name="path">The endpoint's path.</param>
    /// <param name="details">Whatever else the row says.</param>
    public void Add(Place place, IReadOnlyList<string> scopes, string? method = null, string? path = null, ScopeTableRow? details = null)
    {
        if (scopes.FirstOrDefault(s => !ScopeToken.IsValid(s)) is { } invalid)
        {
            Note(place, $"'{Excerpt.Of(invalid)}' is no scope token (RFC 6749, section 3.3); the row is left out");
            return;
        }

        if (method != null && !HttpMethodToken.IsValid(method))
        {
            Note(place, $"'{Excerpt.Of(method)}' is no HTTP method; the row is left out");
            return;
        }

        RouteTemplate? template = null;
        if (path != null && !RouteTemplate.TryParse(Repaired(place, path), out template, out var error))
        {
            Note(place, error.TrimEnd('.') + "; the row is left out");
            return;
        }

        Add((details ?? new ScopeTableRow()) with { Scopes = scopes.ToEquatableArray(), Method = method?.ToUpperInvariant(), Path = template, Line = place.Line });
    }

    private void Add(ScopeTableRow row)
    {
        if (_known.Add(RowKey.Of(row)))
        {
            _rows.Add(row);
        }
    }

    /// <summary>The path without what vendors' pages break it with.</summary>
    private string Repaired(Place place, string path)
    {
        var repaired = string.Concat(path.Where(c => !char.IsWhiteSpace(c)));
        repaired = repaired.StartsWith('/') || repaired.Contains("://", StringComparison.Ordinal) ? repaired : "/" + repaired;
        if (repaired != path)
        {
            Note(place, $"the path '{Excerpt.Of(path)}' is read as '{Excerpt.Of(repaired)}'");
        }

        return repaired;
    }
}
