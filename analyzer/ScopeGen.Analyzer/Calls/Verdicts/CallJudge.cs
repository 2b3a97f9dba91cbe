using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>Judges call sites by the project's tables and manifests.</summary>
internal sealed class CallJudge(ProjectInputs project)
{
    /// <summary>The verdicts on a call site: one for each request that it may send.</summary>
    public ImmutableArray<Verdict> Judge(CallSite call) => [.. call.Requests.Select(Judge)];

    private Verdict Judge(CallRequest request)
    {
        // A base that somebody sets, and nobody knows what to: it may be the app's own API.
        if (request.Base is { StartsWithHole: true })
        {
            var path = UrlPattern.Parse(request.Route).Path;
            return project.Catalog.Providers.Any(p => p.Index.Match(request.Method, path).Found)
                ? new Verdict(VerdictKind.Unresolved) { Reason = UnresolvedReason.Configuration }
                : new Verdict(VerdictKind.OtherApi);
        }

        var resolution = project.Catalog.Resolve(request.Method, UrlPattern.Parse(request.Url), p => project.Manifests.Any(m => m.Manifest.Names(p.Provider)));
        return resolution.Kind switch
        {
            RouteResolutionKind.Found => Judge(resolution.Matches.Select(m => Judge(m.Provider, m.Match)).ToList()),
            RouteResolutionKind.UnknownRoute => new Verdict(VerdictKind.UnknownRoute) { Provider = resolution.Provider },
            RouteResolutionKind.Unresolved => new Verdict(VerdictKind.Unresolved) { Reason = UnresolvedReason.PublicParameter },
            _ => new Verdict(VerdictKind.OtherApi),
        };
    }

    /// <summary>The verdict where nothing tells which of several providers is meant: bad only if it is for each of them.</summary>
    private static Verdict Judge(IReadOnlyList<Verdict> byProvider)
    {
        var good = byProvider.FirstOrDefault(v => v.Kind is not (VerdictKind.Missing or VerdictKind.NoManifest));
        return (good == null || byProvider.Count == 1 ? byProvider[0] : good with { Kind = VerdictKind.Ambiguous }) with { Reached = [.. byProvider.SelectMany(v => v.Reached)] };
    }

    private Verdict Judge(ProviderRoutes provider, RouteMatch match)
    {
        var requirement = match.Requirement(out var agree);
        var verdict = new Verdict(VerdictKind.Satisfied) { Provider = provider, Endpoint = match.Candidates[0], Requirement = requirement, Reached = [.. match.Candidates.Select(c => (provider.Provider, c.Requirement))] };
        if (requirement.IsNone)
        {
            return verdict with { Kind = agree ? VerdictKind.NoScopeNeeded : VerdictKind.Ambiguous };
        }

        var manifests = project.ManifestsFor(provider.Provider);
        if (manifests.IsEmpty)
        {
            return verdict with { Kind = VerdictKind.NoManifest };
        }

        var readable = manifests.RemoveAll(m => !m.Manifest.IsReadable);
        var lacking = readable.RemoveAll(m => IsSatisfied(requirement, m, provider));
        if (!lacking.IsEmpty)
        {
            return verdict with { Kind = VerdictKind.Missing, Lacking = lacking };
        }

        if (readable.Length < manifests.Length)
        {
            return verdict with { Kind = VerdictKind.Unresolved, Reason = UnresolvedReason.UnreadableManifest };
        }

        var all = match.Candidates.All(c => readable.All(m => IsSatisfied(c.Requirement, m, provider)));
        return all ? verdict : verdict with { Kind = VerdictKind.Ambiguous };
    }

    private static bool IsSatisfied(Requirement requirement, ManifestFile manifest, ProviderRoutes provider) =>
        requirement.IsSatisfiedBy(scope => manifest.Manifest.Declares(provider.Provider, scope));
}
