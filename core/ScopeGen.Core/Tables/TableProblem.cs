using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>Something in a scope table that could not be used, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">A sentence for the table's author.</param>
/// <param name="Range">The place in the table's text.</param>
public sealed record TableProblem(TableProblemKind Kind, string Message, TextRange Range);

/// <summary>The kinds of <see cref="TableProblem"/>.</summary>
public enum TableProblemKind
{
    /// <summary>A row that breaks the format: quotes, cells that contradict each other, an unknown status, a cell that is too long, a column that stands twice.</summary>
    MalformedRow,

    /// <summary>A scope that is no scope token by RFC 6749, section 3.3.</summary>
    InvalidScope,

    /// <summary>A method or path that is none.</summary>
    InvalidRoute,

    /// <summary>A row that says what an earlier row says.</summary>
    DuplicateRow,

    /// <summary>A column that the format does not know; its cells are ignored.</summary>
    UnknownColumn,

    /// <summary>The table names no provider, or one from which no namespace can be made.</summary>
    NoProvider,

    /// <summary>The table has endpoints and names no base URL, so that no call with an absolute URL can be matched.</summary>
    NoBaseUrl,

    /// <summary>A base URL that is none.</summary>
    InvalidBaseUrl,

    /// <summary>The table has no usable row, or no Scope column, or is too large.</summary>
    EmptyTable,

    /// <summary>Two scopes, or two events, of one provider for which the same C# identifier would be made.</summary>
    IdentifierCollision,

    /// <summary>An endpoint that no call is matched to, since another one always comes first.</summary>
    ShadowedRoute,
}
