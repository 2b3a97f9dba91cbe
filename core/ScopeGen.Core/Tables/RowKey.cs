using System;
using System.Linq;

namespace ScopeGen.Tables;

/// <summary>What makes two rows of one provider the same: what else they say only describes it.</summary>
/// <param name="Scopes">The scopes, sorted.</param>
/// <param name="Method">The endpoint's method.</param>
/// <param name="Path">What the endpoint's path matches.</param>
/// <param name="Event">The webhook event.</param>
/// <param name="OperationId">The operation, where its route is not known.</param>
public readonly record struct RowKey(string Scopes, string? Method, string? Path, string? Event, string? OperationId)
{
    /// <summary>The key of a row.</summary>
    public static RowKey Of(ScopeTableRow row) => new(
        ScopesOf(row),
        row.Method,
        row.Path?.MatchKey,
        row.Event,
        row.Path == null ? row.OperationId : null);

    /// <summary>The row's scopes; their order says nothing.</summary>
    public static string ScopesOf(ScopeTableRow row) => row.Scopes.Count == 1 ? row.Scopes[0] : string.Join(" ", row.Scopes.OrderBy(s => s, StringComparer.Ordinal));
}
