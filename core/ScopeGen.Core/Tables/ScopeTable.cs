using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>What a scope table says: which scope of one provider opens which endpoint or webhook event.</summary>
public sealed record ScopeTable
{
    /// <summary>The vendor API, such as <c>Zoom</c> or <c>HighLevel.V1</c>; null where the table names none.</summary>
    public string? Provider { get; init; }

    /// <summary>The base URLs as written, in the table's order.</summary>
    public EquatableArray<string> BaseUrls { get; init; }

    /// <summary>Where the table's data come from.</summary>
    public string? Source { get; init; }

    /// <summary>The valid rows, in the table's order: for one endpoint, the least privileged alternative first.</summary>
    public EquatableArray<ScopeTableRow> Rows { get; init; }

    /// <summary>What was skipped and why, in the text's order.</summary>
    public EquatableArray<TableProblem> Problems { get; init; }
}
