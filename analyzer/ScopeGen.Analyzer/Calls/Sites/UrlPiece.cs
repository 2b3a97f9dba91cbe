using ScopeGen.Analyzer.Calls.Values;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A piece of a URL: literal text, a hole, or the mark behind a base.</summary>
/// <param name="Literal">The text; null for a hole and for the mark.</param>
/// <param name="Hole">The hole; null for text and for the mark.</param>
internal readonly record struct UrlPiece(string? Literal, Hole? Hole)
{
    public bool IsEndOfBase => Literal == null && Hole == null;

    /// <summary>Whether this is a hole whose value may be a whole URL or route.</summary>
    public bool IsOpen => Hole is { Kind: not Routes.HoleKind.Scalar };
}
