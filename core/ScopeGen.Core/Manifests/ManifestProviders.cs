using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Routes;
using ScopeGen.Text;

namespace ScopeGen.Manifests;

/// <summary>Tells for which of a project's providers the lists of a manifest are.</summary>
public static class ManifestProviders
{
    // Shorter names are found in words that have nothing to do with them.
    private const int MinPrefix = 3;

    /// <summary>The manifest with its lists' providers.</summary>
    /// <param name="manifest">As it was read.</param>
    /// <param name="named">The provider that the project names for the file, which wins over the one in its text.</param>
    /// <param name="providers">The project's providers.</param>
    public static ScopeManifest Resolve(ScopeManifest manifest, string? named, IReadOnlyCollection<ProviderRoutes> providers)
    {
        var whole = named ?? manifest.Provider ?? (manifest.Vendor is { } vendor ? OfVendor(vendor, providers) : null);
        var isForeign = whole == null && manifest.Vendor != null;
        var lists = manifest.Lists.Select(l => l.Provider != null && !IsSame(l.Provider, manifest.Provider) ? l : Resolve(l, whole, isForeign, providers));
        return manifest.With(whole, !isForeign && manifest.IsExhaustive, lists.ToEquatableArray());
    }

    private static ScopeList Resolve(ScopeList list, string? whole, bool isForeign, IReadOnlyCollection<ProviderRoutes> providers)
    {
        var provider = list.Names.Select(n => OfSection(n, providers)).Concat(list.Urls.Select(u => OfUrl(u, providers))).FirstOrDefault(p => p != null) ?? whole;
        if (provider != null || !(isForeign || list.Names.Count > 0))
        {
            return list with { Provider = provider };
        }

        // Of a project's only provider the section most likely is, but nobody said so.
        return list with { Provider = !isForeign && providers.Count == 1 ? providers.First().Provider : null, IsForeign = true };
    }

    /// <summary>The provider of a vendor's name, or the one whose name starts with it.</summary>
    private static string? OfVendor(string vendor, IReadOnlyCollection<ProviderRoutes> providers) => Equal(vendor, providers)
        ?? providers.Select(p => p.Provider).OrderBy(p => p.Length).FirstOrDefault(p => Plain(p).StartsWith(Plain(vendor), StringComparison.Ordinal));

    /// <summary>The provider of a section's name, or the one with which it starts, as in <c>ZoomClient</c>.</summary>
    private static string? OfSection(string section, IReadOnlyCollection<ProviderRoutes> providers) => Equal(section, providers)
        ?? providers.Select(p => p.Provider).OrderByDescending(p => p.Length).FirstOrDefault(p => Plain(p).Length >= MinPrefix && Plain(section).StartsWith(Plain(p), StringComparison.Ordinal));

    private static string? Equal(string name, IEnumerable<ProviderRoutes> providers) =>
        providers.Select(p => p.Provider).FirstOrDefault(p => string.Equals(Plain(p), Plain(name), StringComparison.Ordinal));

    private static string? OfUrl(string url, IEnumerable<ProviderRoutes> providers) => UrlPattern.Parse(UrlText.Of(url)).Host is { } host
        ? providers.FirstOrDefault(p => p.BaseUrls.Any(b => b.Host.Takes(host)))?.Provider
        : null;

    private static bool IsSame(string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
