using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>A value that cannot be known.</summary>
/// <param name="Name">A name for people.</param>
/// <param name="Kind">What the value may be.</param>
/// <param name="Reason">Why it is not known.</param>
/// <param name="Detail">What exactly was not understood; null where the reason says enough.</param>
internal sealed record Hole(string Name, HoleKind Kind, UnresolvedReason Reason, string? Detail = null)
{
    /// <summary>Of a condition, what asks: the same question about the same values has one answer. Null for other holes.</summary>
    public object? Question { get; init; }

    /// <summary>Whether this is a member of something unknown: it may be a part of a path that its class knows.</summary>
    public bool IsMember { get; init; }
}
