namespace ScopeGen.Drift;

/// <summary>What a change means for a caller that was fine.</summary>
public enum ChangeClass
{
    /// <summary>It may fail now.</summary>
    Breaking,

    /// <summary>A narrower scope suffices now.</summary>
    Loosened,

    /// <summary>It notices nothing.</summary>
    Informational,
}

/// <summary>What changed.</summary>
public enum ChangeKind
{
    /// <summary>A scope that was not there.</summary>
    ScopeAdded,

    /// <summary>A scope that is there no more.</summary>
    ScopeRemoved,

    /// <summary>A scope that opens what another one opened, which is there no more.</summary>
    ScopeRenamed,

    /// <summary>The status of a scope.</summary>
    ScopeStatusChanged,

    /// <summary>An endpoint that was not there.</summary>
    EndpointAdded,

    /// <summary>An endpoint that is there no more.</summary>
    EndpointRemoved,

    /// <summary>An endpoint that needs other scopes than before.</summary>
    EndpointMoved,

    /// <summary>An endpoint or event that more sets of scopes open than before.</summary>
    AlternativeGained,

    /// <summary>An endpoint or event that fewer sets of scopes open than before.</summary>
    AlternativeLost,

    /// <summary>Who may use an endpoint or event.</summary>
    AccessChanged,

    /// <summary>The status of an endpoint or event.</summary>
    StatusChanged,

    /// <summary>A webhook event that was not there.</summary>
    EventAdded,

    /// <summary>A webhook event that is there no more.</summary>
    EventRemoved,

    /// <summary>A webhook event that needs other scopes than before.</summary>
    EventMoved,

    /// <summary>A base URL that was not there.</summary>
    BaseUrlAdded,

    /// <summary>A base URL that is there no more.</summary>
    BaseUrlRemoved,
}

/// <summary>A difference between two versions of a table.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">The scope, endpoint (<c>GET /meetings</c>), event or base URL.</param>
/// <param name="Before">What was; null where there was nothing.</param>
/// <param name="After">What is; null where there is nothing.</param>
/// <param name="OldLine">Its line in the old table, from 1; 0 where it stands in no row.</param>
/// <param name="NewLine">Its line in the new table.</param>
public sealed record TableChange(ChangeClass Class, ChangeKind Kind, string Subject, string? Before, string? After, int OldLine, int NewLine);
