using System.Linq;
using ScopeGen.Text;

namespace ScopeGen.Routes;

/// <summary>A path as segments. Empty segments, query and fragment are left out, dot segments resolved, literals percent-decoded.</summary>
public sealed record RoutePattern(EquatableArray<RouteSegment> Segments)
{
    /// <summary>The path without segments.</summary>
    public static readonly RoutePattern Root = new(EquatableArray<RouteSegment>.Empty);

    /// <summary>The path as text, such as <c>/meetings/{id}</c>.</summary>
    public override string ToString() => Segments.Count == 0 ? "/" : string.Concat(Segments.Select(s => "/" + s));
}
