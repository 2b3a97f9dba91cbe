using System.Globalization;
using ScopeGen.Tables;

namespace ScopeGen.Tool.Tables;

/// <summary>How much a table holds, in one line.</summary>
internal static class TableCounts
{
    /// <summary>Such as <c>120 scopes, 313 endpoints, 26 (scope, event) pairs</c>; what there is none of is left out.</summary>
    public static string Of(IReadOnlyList<ScopeTableRow> rows)
    {
        var groups = rows.Select(r => r.Group).Where(g => g != null).Distinct(StringComparer.Ordinal).Count();
        var scopes = Count(rows.SelectMany(r => r.Scopes).Distinct(StringComparer.Ordinal).Count(), "scope") + (groups > 0 ? " in " + Count(groups, "group") : string.Empty);
        string[] parts =
        [
            scopes,
            Count(rows.Where(r => r.Path != null).Select(r => (r.Method, r.Path!.Text)).Distinct().Count(), "endpoint"),
            Count(rows.Where(r => r.Event != null).Select(r => (string.Join(' ', r.Scopes), r.Event)).Distinct().Count(), "(scope, event) pair"),
            Count(rows.Where(r => r.Path == null && r.OperationId != null).Select(r => (string.Join(' ', r.Scopes), r.OperationId, r.Documentation)).Distinct().Count(), "operation without route"),
        ];
        return string.Join(", ", parts.Where((p, i) => i == 0 || !p.StartsWith("0 ", StringComparison.Ordinal)));
    }

    /// <summary>A number and its noun.</summary>
    public static string Count(int count, string noun)
    {
        var plural = noun.StartsWith("operation ", StringComparison.Ordinal) ? noun.Replace("operation", "operations", StringComparison.Ordinal) : noun + "s";
        return count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : plural);
    }
}
