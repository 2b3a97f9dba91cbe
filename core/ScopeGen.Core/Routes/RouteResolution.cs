
namespace ScopeGen.Routes;

/// <summary>Where a call goes, as far as tables and base URLs tell.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Provider">The provider, where it is known.</param>
/// <param name="Match">The endpoints, where the route is in the provider's table.</param>
public readonly record struct RouteResolution(RouteResolutionKind Kind, ProviderRoutes? Provider, RouteMatch Match);

/// <summary>The kinds of <see cref="RouteResolution"/>.</summary>
public enum RouteResolutionKind
{
    /// <summary>The host belongs to none of the providers, or a relative route is in none of the tables.</summary>
    OtherApi,

    /// <summary>The route starts with a hole: it may be any route.</summary>
    Unresolved,

    /// <summary>The host is a provider's and the route is not in its table.</summary>
    UnknownRoute,

    /// <summary>The route is in the provider's table.</summary>
    Found,
}
