using ScopeGen.Routes;
using ScopeGen.Text;

namespace ScopeGen.Tables;

/// <summary>One valid row of a scope table: a scope with an endpoint, with a webhook event, or alone.</summary>
public sealed record ScopeTableRow
{
    /// <summary>The scopes that are needed together; none where an endpoint needs no scope.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>The endpoint's HTTP method in capitals, if the row names an endpoint.</summary>
    public string? Method { get; init; }

    /// <summary>The endpoint's path, if the row names an endpoint.</summary>
    public RouteTemplate? Path { get; init; }

    /// <summary>The webhook event, if the row names one.</summary>
    public string? Event { get; init; }

    /// <summary>Who may use it, in the vendor's words.</summary>
    public EquatableArray<string> Access { get; init; }

    /// <summary>The section of the vendor's documentation that the scope belongs to.</summary>
    public string? Group { get; init; }

    /// <summary>What the scope allows.</summary>
    public string? Description { get; init; }

    /// <summary>Status of the endpoint or event; in a row with the scope alone, status of the scope.</summary>
    public ScopeStatus Status { get; init; }

    /// <summary>What to use instead.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The vendor's operation id.</summary>
    public string? OperationId { get; init; }

    /// <summary>Link to the vendor's documentation.</summary>
    public string? Documentation { get; init; }

    /// <summary>Whether the row speaks of the scope alone: of no endpoint, event or operation.</summary>
    public bool IsAlone => Path == null && Event == null && OperationId == null;

    /// <summary>Line of the row's first character, from 1.</summary>
    public int Line { get; init; }
}
