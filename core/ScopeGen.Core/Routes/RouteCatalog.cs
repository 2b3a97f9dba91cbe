using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ScopeGen.Routes;

/// <summary>The providers of a project. The host decides the provider.</summary>
public sealed class RouteCatalog(IEnumerable<ProviderRoutes> providers)
{
    /// <summary>The providers, by name in ordinal order.</summary>
    public ImmutableArray<ProviderRoutes> Providers { get; } = providers.OrderBy(p => p.Provider, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Says where a call goes.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="url">The URL; a relative one was sent to a base that nobody knows.</param>
    /// <param name="preferred">
    /// Tells which of several providers on one host (two versions of one API, say) the project means: those that its manifests name.
    /// </param>
    public RouteResolution Resolve(string method, UrlPattern url, Func<ProviderRoutes, bool> preferred) =>
        url.Host == null ? ResolveRelative(method, url.Path, preferred) : ResolveAbsolute(method, url, preferred);

    private RouteResolution ResolveAbsolute(string method, UrlPattern url, Func<ProviderRoutes, bool> preferred)
    {
        var onHost = Providers
            .SelectMany(p => p.BaseUrls, (provider, baseUrl) => (Provider: provider, Base: baseUrl))
            .Where(b => b.Base.Host.Takes(url.Host!))
            .ToList();
        if (onHost.Count == 0)
        {
            return RouteResolution.Of(RouteResolutionKind.OtherApi);
        }

        var below = onHost.Where(b => StartsWith(url.Path, b.Base.Path)).ToList();
        if (below.Any(b => StartsOpen(url.Path, b.Base.Path.Segments.Count)))
        {
            return RouteResolution.Of(RouteResolutionKind.Unresolved);
        }

        var found = below
            .Select(b => new ProviderMatch(b.Provider, b.Provider.Index.Match(method, url.Path, b.Base.Path.Segments.Count)))
            .Where(m => m.Match.Found)
            // Two bases of one provider may both be a prefix; the first that has the route counts.
            .GroupBy(m => m.Provider)
            .Select(g => g.First());
        var meant = Prefer(found, preferred);
        if (!meant.IsEmpty)
        {
            return new RouteResolution(RouteResolutionKind.Found, meant);
        }

        // Below another path of the host there is another API, such as the sign-in; unless it is a route that lost its base path.
        var missed = below.Count > 0 ? below : onHost.Where(b => b.Provider.Index.Match(method, url.Path).Found).ToList();
        return missed.Count == 0
            ? RouteResolution.Of(RouteResolutionKind.OtherApi)
            : RouteResolution.Of(RouteResolutionKind.UnknownRoute) with { Provider = missed.Select(b => b.Provider).OrderByDescending(preferred).First() };
    }

    /// <summary>Without a base, a single provider is the one meant, or else the only one whose table has the route.</summary>
    private RouteResolution ResolveRelative(string method, RoutePattern path, Func<ProviderRoutes, bool> preferred)
    {
        if (StartsOpen(path, 0))
        {
            return RouteResolution.Of(RouteResolutionKind.Unresolved);
        }

        var found = Providers.Select(p => new ProviderMatch(p, p.Index.Match(method, path))).Where(m => m.Match.Found);
        var meant = Prefer(found, preferred);
        return meant.Length == 1 ? new RouteResolution(RouteResolutionKind.Found, meant) : RouteResolution.Of(RouteResolutionKind.OtherApi);
    }

    private static ImmutableArray<ProviderMatch> Prefer(IEnumerable<ProviderMatch> matches, Func<ProviderRoutes, bool> preferred)
    {
        var all = matches.ToImmutableArray();
        var named = all.RemoveAll(m => !preferred(m.Provider));
        return named.IsEmpty ? all : named;
    }

    private static bool StartsOpen(RoutePattern path, int skip) => skip < path.Segments.Count && path.Segments[skip].StartsOpen;

    private static bool StartsWith(RoutePattern path, RoutePattern prefix)
    {
        if (path.Segments.Count < prefix.Segments.Count)
        {
            return false;
        }

        for (var i = 0; i < prefix.Segments.Count; i++)
        {
            if (!prefix.Segments[i].Takes(path.Segments[i]))
            {
                return false;
            }
        }

        return true;
    }
}
