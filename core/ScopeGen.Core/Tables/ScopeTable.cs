using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>What a scope table says: which scope of one provider opens which endpoint or webhook event.</summary>
public sealed record ScopeTable
{
    /// <summary>The vendor API, such as <c>Zoom</c> or <c>HighLevel.V1</c>; null where the table names none.</summary>
    public string? Provider { get; init; }

    /// <summary>The base URLs as written, in the table's order.</summary>
    public EquatableArray<string> BaseUrls { get; init; }

    /// <summary>Whether the table names the same base URLs as another one, in whatever order; a trailing slash and letter case make no difference.</summary>
    public bool HasBaseUrlsOf(ScopeTable other) =>
        new HashSet<string>(BaseUrls.Select(u => u.TrimEnd('/')), StringComparer.OrdinalIgnoreCase).SetEquals(other.BaseUrls.Select(u => u.TrimEnd('/')));

    /// <summary>Where the table's data come from.</summary>
    public string? Source { get; init; }

    /// <summary>The valid rows, in the table's order: for one endpoint, the least privileged alternative first.</summary>
    public EquatableArray<ScopeTableRow> Rows { get; init; }

    /// <summary>What was skipped and why, in the text's order.</summary>
    public EquatableArray<TableProblem> Problems { get; init; }
}
