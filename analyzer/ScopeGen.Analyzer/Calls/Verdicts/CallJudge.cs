using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Calls.Requests;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>Judges call sites by the project's tables and manifests.</summary>
internal sealed class CallJudge(ProjectInputs project)
{
    /// <summary>The verdicts on a call site: one for each request that it may send.</summary>
    public IEnumerable<Verdict> Judge(CallSite call) => call.Verbs.IsEmpty
        ? [new Verdict(VerdictKind.Unresolved) { Reason = UnresolvedReason.UnsupportedConstruct }]
        : call.Verbs.SelectMany(_ => call.Url.Alternatives, Judge);

    private Verdict Judge(string verb, UrlAlternative url)
    {
        if (url.Text.StartsWithHole)
        {
            return new Verdict(VerdictKind.Unresolved) { Reason = url.StartReason };
        }

        var resolution = project.Catalog.Resolve(verb, UrlPattern.Parse(url.Text), p => project.Manifests.Any(m => m.Manifest.Covers(p.Provider)));
        return resolution.Kind switch
        {
            RouteResolutionKind.Found => Judge(resolution.Provider!, resolution.Match),
            RouteResolutionKind.UnknownRoute => new Verdict(VerdictKind.UnknownRoute) { Provider = resolution.Provider },
            RouteResolutionKind.Unresolved => new Verdict(VerdictKind.Unresolved) { Reason = UnresolvedReason.Parameter, Provider = resolution.Provider },
            _ => new Verdict(VerdictKind.OtherApi),
        };
    }

    private Verdict Judge(ProviderRoutes provider, RouteMatch match)
    {
        var requirement = match.Requirement(out var agree);
        var verdict = new Verdict(VerdictKind.Satisfied) { Provider = provider, Endpoint = match.Candidates[0], Requirement = requirement };
        if (requirement.IsNone)
        {
            return verdict with { Kind = agree ? VerdictKind.NoScopeNeeded : VerdictKind.Ambiguous };
        }

        var manifests = project.Manifests.Where(m => m.Manifest.Covers(provider.Provider)).ToImmutableArray();
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
