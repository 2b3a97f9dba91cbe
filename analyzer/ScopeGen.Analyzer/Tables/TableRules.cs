using System;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Rules;
using ScopeGen.Tables;

namespace ScopeGen.Analyzer.Tables;

/// <summary>The rules of block SCG1xxx.</summary>
internal static class TableRules
{
    public static readonly DiagnosticDescriptor MalformedRow = Warning(
        "SCG1001",
        "A row of a table breaks the format",
        "The row is left out, and what it says is not known. Of a column that stands twice, the first one is used.");

    public static readonly DiagnosticDescriptor InvalidScope = Warning(
        "SCG1002",
        "A scope of a table is no scope token",
        "No vendor can grant such a scope (RFC 6749, section 3.3), and the row is left out.");

    public static readonly DiagnosticDescriptor InvalidRoute = Warning(
        "SCG1003",
        "A row of a table has no valid method and path",
        "No call can be matched to the row, and it is left out.");

    public static readonly DiagnosticDescriptor DuplicateRow = Warning(
        "SCG1004",
        "A row of a table repeats another one",
        "The row says what an earlier one says, and is left out. Most likely it was meant to say something else.");

    public static readonly DiagnosticDescriptor IdentifierCollision = Warning(
        "SCG1005",
        "Two scopes or events of a provider want the same identifier",
        "Their constants are told apart by a hash of their text. Either one of them is misspelt, or the vendor's names are that similar.");

    public static readonly DiagnosticDescriptor ShadowedRoute = Warning(
        "SCG1006",
        "A route is shadowed by another one",
        "No call is matched to the route, since another one of the same method fits every path that it fits, and comes first.");

    public static readonly DiagnosticDescriptor NoProvider = Warning(
        "SCG1007",
        "A table names no provider or no base URL",
        "Without a provider nothing is generated and no call is checked; without a base URL no call with an absolute URL can be matched.");

    public static readonly DiagnosticDescriptor EmptyTable = Warning(
        "SCG1008",
        "A table has no usable row",
        "Nothing is generated from the table and no call is checked by it.");

    public static readonly DiagnosticDescriptor UnknownColumn = Rule.Info(
        "SCG1009",
        RuleCategories.Tables,
        "A column of a table is not known",
        "{0}",
        "The column's cells are ignored. It may be a remark, or a column whose name is misspelt.");

    /// <summary>The rule that a problem breaks.</summary>
    public static DiagnosticDescriptor Of(TableProblemKind kind) => kind switch
    {
        TableProblemKind.MalformedRow => MalformedRow,
        TableProblemKind.InvalidScope => InvalidScope,
        TableProblemKind.InvalidRoute => InvalidRoute,
        TableProblemKind.DuplicateRow => DuplicateRow,
        TableProblemKind.IdentifierCollision => IdentifierCollision,
        TableProblemKind.ShadowedRoute => ShadowedRoute,
        TableProblemKind.NoProvider or TableProblemKind.NoBaseUrl or TableProblemKind.InvalidBaseUrl => NoProvider,
        TableProblemKind.EmptyTable => EmptyTable,
        TableProblemKind.UnknownColumn => UnknownColumn,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DiagnosticDescriptor Warning(string id, string title, string description) =>
        Rule.Warning(id, RuleCategories.Tables, title, "{0}", description);
}
