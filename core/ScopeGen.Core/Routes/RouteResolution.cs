using System.Collections.Immutable;

namespace ScopeGen.Routes;

/// <summary>Where a call goes, as far as tables and base URLs tell.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Matches">The providers whose table has the route: one, unless several share a host and nothing tells which is meant.</param>
public readonly record struct RouteResolution(RouteResolutionKind Kind, ImmutableArray<ProviderMatch> Matches)
{
    /// <summary>The provider whose table lacks the route; null for other kinds.</summary>
    public ProviderRoutes? Provider { get; init; }

    internal static RouteResolution Of(RouteResolutionKind kind) => new(kind, []);
}

/// <summary>The endpoints of a provider that a call may reach.</summary>
public readonly record struct ProviderMatch(ProviderRoutes Provider, RouteMatch Match);

/// <summary>The kinds of <see cref="RouteResolution"/>.</summary>
public enum RouteResolutionKind
{
    /// <summary>The host belongs to none of the providers, or a relative route is in none of the tables.</summary>
    OtherApi,

    /// <summary>The route starts with a hole: it may be any route.</summary>
    Unresolved,

    /// <summary>The host is a provider's and the route is not in its table.</summary>
    UnknownRoute,

    /// <summary>The route is in a provider's table.</summary>
    Found,
}
