using ScopeGen.Text;

namespace ScopeGen.Tool.Importing.Grids;

/// <summary>What a column of a table in a document holds.</summary>
internal enum GridColumn
{
    /// <summary>Scopes.</summary>
    Scope,

    /// <summary>Methods with paths.</summary>
    Endpoint,

    /// <summary>Methods.</summary>
    Method,

    /// <summary>Paths.</summary>
    Path,

    /// <summary>Webhook events.</summary>
    Event,

    /// <summary>Who may use it.</summary>
    Access,

    /// <summary>The section of the vendor's documentation.</summary>
    Group,

    /// <summary>What the scope allows.</summary>
    Description,

    /// <summary>Whether it is deprecated or removed.</summary>
    Status,

    /// <summary>What to use instead.</summary>
    ReplacedBy,

    /// <summary>The vendor's operation id.</summary>
    OperationId,

    /// <summary>A link.</summary>
    Documentation,
}

/// <summary>Tells columns by their headers.</summary>
internal static class GridColumns
{
    // As vendors head such columns. The first that a table has counts.
    private static readonly (GridColumn Column, string[] Headers)[] Known =
    [
        (GridColumn.Scope, ["scope", "scopes", "oauth scope", "oauth scopes", "required scope", "required scopes", "scope name", "permission", "permissions", "required permission", "required permissions"]),
        (GridColumn.Endpoint, ["endpoint", "endpoints", "api endpoint", "api endpoints", "api", "apis", "request", "operation", "operations", "route", "routes"]),
        (GridColumn.Method, ["method", "methods", "http method", "verb", "http verb"]),
        (GridColumn.Path, ["path", "paths", "url", "uri", "url path"]),
        (GridColumn.Event, ["event", "events", "webhook", "webhooks", "webhook event", "webhook events"]),
        (GridColumn.Access, ["access", "access type", "access types", "access level"]),
        (GridColumn.Group, ["group", "category", "section", "product", "resource"]),
        (GridColumn.Description, ["description", "details", "meaning", "what it allows"]),
        (GridColumn.Status, ["status", "deprecated"]),
        (GridColumn.ReplacedBy, ["replaced by", "replacedby", "replacement"]),
        (GridColumn.OperationId, ["operation id", "operationid"]),
        (GridColumn.Documentation, ["documentation", "docs", "link", "reference"]),
    ];

    /// <summary>The indexes of a table's columns.</summary>
    /// <param name="headers">The table's headers.</param>
    /// <param name="named">Columns and headers that the user names; where there are any, no other counts.</param>
    public static IReadOnlyDictionary<GridColumn, IReadOnlyList<int>> Find(IReadOnlyList<GridCell> headers, IReadOnlyList<(GridColumn Column, string Header)> named)
    {
        var texts = headers.Select(h => Normalized(h.Text)).ToList();
        return named.Count > 0
            ? named.GroupBy(n => n.Column)
                .Select(g => (g.Key, Indexes: g.Select(n => texts.IndexOf(Normalized(n.Header))).Where(i => i >= 0).ToList()))
                .Where(c => c.Indexes.Count > 0)
                .ToDictionary(c => c.Key, c => (IReadOnlyList<int>)c.Indexes)
            : Known.Select(k => (k.Column, Index: texts.FindIndex(k.Headers.Contains)))
                .Where(c => c.Index >= 0)
                .ToDictionary(c => c.Column, c => (IReadOnlyList<int>)[c.Index]);
    }

    /// <summary>A header, however it is spaced and capitalised.</summary>
    public static string Normalized(string header) => WhiteSpace.Collapse(header).ToLowerInvariant();
}
