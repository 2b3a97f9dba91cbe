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
        var onHost = Prefer(Providers.Where(p => p.BaseUrls.Any(b => b.Host.Takes(url.Host!))), preferred);
        if (onHost.IsEmpty)
        {
            return default;
        }

        var found = onHost.Select(p => (Provider: p, Match: MatchAbsolute(p, method, url))).Where(f => f.Match.Found).ToList();
        return found.Count == 0
            ? new RouteResolution(IsOpen(onHost, url) ? RouteResolutionKind.Unresolved : RouteResolutionKind.UnknownRoute, onHost[0], default)
            : new RouteResolution(RouteResolutionKind.Found, found[0].Provider, RouteMatch.Either(found.Select(f => f.Match).ToList()));
    }

    /// <summary>Whether a hole stands right behind a base: what follows may be any route.</summary>
    private static bool IsOpen(ImmutableArray<ProviderRoutes> providers, UrlPattern url) => providers
        .SelectMany(p => p.BaseUrls)
        .Any(b => b.Host.Takes(url.Host!) && StartsWith(url.Path, b.Path) && StartsWithHole(url.Path, b.Path.Segments.Count));

    private static RouteMatch MatchAbsolute(ProviderRoutes provider, string method, UrlPattern url)
    {
        foreach (var baseUrl in provider.BaseUrls)
        {
            if (baseUrl.Host.Takes(url.Host!) && StartsWith(url.Path, baseUrl.Path))
            {
                var skip = baseUrl.Path.Segments.Count;
                var match = provider.Index.Match(method, url.Path, skip);
                // A call whose first segment is not known tells too little to guess from.
                if (match.Certain != null || (match.Found && !StartsWithHole(url.Path, skip)))
                {
                    return match;
                }
            }
        }

        return default;
    }

    /// <summary>Without a base, a single provider is the one meant, or else the only one whose table has the route.</summary>
    private RouteResolution ResolveRelative(string method, RoutePattern path, Func<ProviderRoutes, bool> preferred)
    {
        var found = Providers
            .Select(p => new RouteResolution(RouteResolutionKind.Found, p, p.Index.Match(method, path)))
            .Where(r => r.Match.Found)
            .ToList();
        var meant = Prefer(found.Select(r => r.Provider!), preferred);
        return meant.Length == 1 ? found.Single(r => r.Provider == meant[0]) : default;
    }

    private static bool StartsWithHole(RoutePattern path, int skip) => skip < path.Segments.Count && path.Segments[skip].Pieces[0].IsHole;

    private static ImmutableArray<ProviderRoutes> Prefer(IEnumerable<ProviderRoutes> providers, Func<ProviderRoutes, bool> preferred)
    {
        var all = providers.ToImmutableArray();
        var named = all.RemoveAll(p => !preferred(p));
        return named.IsEmpty ? all : named;
    }

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
