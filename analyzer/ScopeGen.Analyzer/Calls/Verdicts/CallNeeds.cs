using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Manifests.Checks;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>What all calls of a compilation need, for each provider, and what is not known of it.</summary>
internal static class CallNeeds
{
    /// <summary>The needs of each provider.</summary>
    /// <param name="calls">Every call of the compilation.</param>
    /// <param name="providers">The providers.</param>
    public static IEnumerable<ProviderCalls> Of(IReadOnlyCollection<ScannedCall> calls, IEnumerable<ProviderRoutes> providers)
    {
        var sites = calls.Where(c => c.Site.Kind != CallKind.PassThrough).ToList();
        return providers.Select(p => Of(sites, p));
    }

    private static ProviderCalls Of(List<ScannedCall> calls, ProviderRoutes provider)
    {
        var reached = calls.SelectMany(c => c.Verdicts).Where(v => v.Reached.Any(r => IsSame(r.Provider, provider))).ToLookup(v => IsCertain(v, provider));
        return new ProviderCalls(provider.Provider, [.. reached[true].Select(v => v.Requirement)], provider.Breadth)
        {
            PossibleNeeds = [.. reached[false].SelectMany(v => v.Reached).Where(r => IsSame(r.Provider, provider)).Select(r => r.Requirement)],
            Doubt = Doubt(calls, provider, hasCalls: reached.Count > 0),
        };
    }

    /// <summary>Whether a request needs for certain what its verdict says.</summary>
    private static bool IsCertain(Verdict verdict, ProviderRoutes provider) =>
        verdict.Reached.All(r => IsSame(r.Provider, provider) && r.Requirement.IsEquivalentTo(verdict.Requirement));

    private static string? Doubt(List<ScannedCall> calls, ProviderRoutes provider, bool hasCalls)
    {
        var unresolved = calls.Count(c => MayReach(c, provider));
        return unresolved > 0 ? (unresolved == 1 ? "1 call" : unresolved + " calls") + " could not be resolved"
            : !hasCalls ? $"no call to {provider.Provider} was found, and an SDK may make some"
            : null;
    }

    /// <summary>Whether a call that is not fully understood may go to a provider.</summary>
    private static bool MayReach(ScannedCall call, ProviderRoutes provider) =>
        (call.Site.Requests.IsEmpty && (call.Site.LostBases.IsEmpty || call.Site.LostBases.Any(b => IsBelow(b, provider))))
        || call.Verdicts.Any(v => (v.Kind is VerdictKind.UnknownRoute && IsOf(v, provider)) || (v.Kind == VerdictKind.Unresolved && v.Reason != UnresolvedReason.UnreadableManifest))
        // Of what it may send only a part is known; where that goes to another API, the rest does as well.
        || (call.Site.Reason != UnresolvedReason.None && call.Verdicts.Any(v => v.Kind != VerdictKind.OtherApi && (v.Provider == null || IsOf(v, provider))));

    /// <summary>Whether a base may be one of a provider's.</summary>
    private static bool IsBelow(UrlText? baseUrl, ProviderRoutes provider) =>
        baseUrl == null || UrlPattern.Parse(baseUrl).Host is not { } host || provider.BaseUrls.Any(b => b.Host.Takes(host));

    private static bool IsOf(Verdict verdict, ProviderRoutes provider) => verdict.Provider is { } known && IsSame(known.Provider, provider);

    private static bool IsSame(string name, ProviderRoutes provider) => string.Equals(name, provider.Provider, StringComparison.Ordinal);
}
