using System.Collections.Generic;
using System.Linq;
using ScopeGen.Tables;

namespace ScopeGen.Requirements;

/// <summary>What the rows of one endpoint or event come to.</summary>
/// <param name="Requirement">What a caller needs.</param>
/// <param name="Status">Whether the vendor still supports it.</param>
internal readonly record struct RowNeeds(Requirement Requirement, ScopeStatus Status)
{
    /// <summary>Puts rows together, in the table's order.</summary>
    public static RowNeeds Of(IReadOnlyList<ScopeTableRow> rows)
    {
        // A way that the vendor removed opens nothing more, unless the whole endpoint is gone: then the last word stands.
        var current = rows.Where(r => r.Status != ScopeStatus.Removed).ToList();
        return new RowNeeds(
            Requirement.AnyOf((current.Count == 0 ? rows : current).Select(r => ScopeSet.Of(r.Scopes))),
            current.Count == 0 ? ScopeStatus.Removed : current.Min(r => r.Status));
    }
}
