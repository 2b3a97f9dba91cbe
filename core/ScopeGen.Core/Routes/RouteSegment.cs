using System;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>What stands between two slashes of a path: literal text, a hole, or a mixture such as <c>{id}.json</c>.</summary>
public sealed record RouteSegment
{
    internal RouteSegment(ImmutableArray<RoutePiece> pieces)
    {
        Pieces = new EquatableArray<RoutePiece>(pieces);
        Literal = pieces.Length == 1 ? pieces[0].Literal : null;
        IsHole = pieces.Length == 1 && pieces[0].IsHole;
        SpansSegments = pieces.Any(p => p.SpansSegments);
    }

    /// <summary>The pieces, at least one.</summary>
    public EquatableArray<RoutePiece> Pieces { get; }

    /// <summary>The text of a segment without holes, percent-decoded; otherwise null.</summary>
    public string? Literal { get; }

    /// <summary>Whether the segment is one hole.</summary>
    public bool IsHole { get; }

    /// <summary>Whether the segment starts with a hole whose value may be a whole route.</summary>
    public bool StartsOpen => Pieces[0].IsOpen;

    /// <summary>Whether a hole in the segment may hold slashes.</summary>
    public bool SpansSegments { get; }

    /// <summary>The text by which segments are compared: parameter names and letter case make no difference.</summary>
    public string MatchKey => string.Concat(Pieces.Select(p => p.Literal?.ToUpperInvariant() ?? "{}"));

    /// <summary>Whether text and holes are mixed, or several holes stand side by side.</summary>
    internal bool IsMixed => Literal == null && !IsHole;

    /// <summary>
    /// Whether this segment of a template takes <paramref name="call"/> for certain: what is literal here is literal there, and
    /// the call's holes fall into parameters.
    /// </summary>
    public bool Takes(RouteSegment call)
    {
        if (Literal != null)
        {
            return string.Equals(Literal, call.Literal, StringComparison.OrdinalIgnoreCase);
        }

        return IsHole
            ? call.Literal != null || call.IsHole
            : !call.IsHole && SegmentGlob.Takes(Pieces.Items, call.Pieces.Items);
    }

    /// <summary>Whether some value of the call's holes makes it fit this segment of a template.</summary>
    public bool MayTake(RouteSegment call) =>
        IsHole || call.IsHole || SegmentGlob.Intersect(Pieces.Items, call.Pieces.Items);

    /// <summary>Orders mixed segments as calls are compared with them: the one with the most literal text is the most specific one.</summary>
    internal static int CompareMixed(RouteSegment x, RouteSegment y)
    {
        var byWeight = Weight(y).CompareTo(Weight(x));
        return byWeight != 0 ? byWeight : string.CompareOrdinal(x.MatchKey, y.MatchKey);
    }

    private static int Weight(RouteSegment segment) => segment.Pieces.Items.Sum(p => p.Literal?.Length ?? 0);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Pieces);
}
