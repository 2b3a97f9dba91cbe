using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Tables;

/// <summary>A kind of thing that rows of a table say.</summary>
/// <param name="Of">The rows of a source that say such.</param>
/// <param name="InTable">The rows of a table that do; other sources may have added to them.</param>
/// <param name="KeyOf">What it is about.</param>
/// <param name="Describe">The same for a reader.</param>
/// <param name="Details">What is said of it, by column.</param>
internal sealed record FactKind(
    Func<IEnumerable<ScopeTableRow>, IEnumerable<ScopeTableRow>> Of,
    Func<IEnumerable<ScopeTableRow>, IEnumerable<ScopeTableRow>> InTable,
    Func<ScopeTableRow, string> KeyOf,
    Func<ScopeTableRow, string> Describe,
    IReadOnlyList<(string Name, Func<ScopeTableRow, string?> Read)> Details)
{
    private static readonly (string Name, Func<ScopeTableRow, string?> Read) Status = ("Status", r => r.Status == ScopeStatus.Active ? null : r.Status.ToString());
    private static readonly (string Name, Func<ScopeTableRow, string?> Read) Access = ("Access", r => r.Access.Count == 0 ? null : string.Join(", ", r.Access));
    private static readonly (string Name, Func<ScopeTableRow, string?> Read) ReplacedBy = ("ReplacedBy", r => r.ReplacedBy);
    private static readonly (string Name, Func<ScopeTableRow, string?> Read) OperationId = ("OperationId", r => r.OperationId);
    private static readonly (string Name, Func<ScopeTableRow, string?> Read) Documentation = ("Documentation", r => r.Documentation);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FactKind> All { get; } = [Scopes, ScopesAlone, Endpoints, Events, Operations];

    private static FactKind Scopes => new(
        rows => rows.Where(r => r.Scopes.Count > 0),
        rows => rows.Where(r => r.Scopes.Count > 0),
        RowKey.ScopesOf,
        r => $"the scope {Named(r)}",
        [("Group", r => r.Group), ("Description", r => r.Description)]);

    // What a row with the scope alone says of the scope.
    private static FactKind ScopesAlone => new(
        rows => rows.Where(r => r.IsAlone && (r.Status != ScopeStatus.Active || r.ReplacedBy != null || r.Documentation != null || r.Access.Count > 0)),
        rows => rows.Where(r => r.IsAlone),
        RowKey.ScopesOf,
        r => $"the row of the scope {Named(r)}",
        [Access, Status, ReplacedBy, Documentation]);

    private static FactKind Endpoints => new(
        rows => rows.Where(r => r.Path != null),
        rows => rows.Where(r => r.Path != null),
        r => $"{RowKey.ScopesOf(r)} {r.Method} {r.Path!.MatchKey}",
        r => $"{r.Method} {Excerpt.Of(r.Path!.Text)} of {(r.Scopes.Count == 0 ? "no scope" : Named(r))}",
        [("Path", r => r.Path!.Text), Access, Status, ReplacedBy, OperationId, Documentation]);

    private static FactKind Events => new(
        rows => rows.Where(r => r.Event != null),
        rows => rows.Where(r => r.Event != null),
        r => $"{RowKey.ScopesOf(r)} {r.Event}",
        r => $"the event '{Excerpt.Of(r.Event!)}' of {Named(r)}",
        [Access, Status, ReplacedBy, Documentation]);

    // In the table the operation has its route, from another source.
    private static FactKind Operations => new(
        rows => rows.Where(r => r.Path == null && r.OperationId != null),
        rows => rows.Where(r => r.OperationId != null),
        r => $"{RowKey.ScopesOf(r)} {r.OperationId}",
        r => $"the operation '{Excerpt.Of(r.OperationId!)}' of {Named(r)}",
        [Documentation]);

    private static string Named(ScopeTableRow row) => $"'{Excerpt.Of(RowKey.ScopesOf(row))}'";
}
