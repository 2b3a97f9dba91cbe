using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Analyzer.Project;
using ScopeGen.Routes;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>Judges sites as plainly as can be: the tool's tests are about what becomes of verdicts, and the engine has tests of its own.</summary>
internal static class Judge
{
    public static ScannedCall Scan(CallSite site, ProjectInputs inputs) => new(site, [.. site.Requests.Select(r => Verdict(r, inputs))]);

    private static Verdict Verdict(CallRequest request, ProjectInputs inputs)
    {
        var resolution = inputs.Catalog.Resolve(request.Method, UrlPattern.Parse(request.Url), _ => false);
        if (resolution.Kind != RouteResolutionKind.Found)
        {
            return resolution.Kind switch
            {
                RouteResolutionKind.UnknownRoute => new Verdict(VerdictKind.UnknownRoute),
                RouteResolutionKind.Unresolved => new Verdict(VerdictKind.Unresolved) { Reason = UnresolvedReason.PublicParameter },
                _ => new Verdict(VerdictKind.OtherApi),
            };
        }

        var (provider, match) = (resolution.Matches[0].Provider, resolution.Matches[0].Match);
        var requirement = match.Requirement(out var agree);
        var verdict = new Verdict(VerdictKind.Satisfied) { Provider = provider, Endpoint = match.Candidates[0], Requirement = requirement };
        var manifests = inputs.Manifests.RemoveAll(m => !m.Manifest.Covers(provider.Provider));
        var lacking = manifests.RemoveAll(m => requirement.IsSatisfiedBy(s => m.Manifest.Declares(provider.Provider, s)));
        return verdict with
        {
            Kind = !agree ? VerdictKind.Ambiguous
                : requirement.IsNone ? VerdictKind.NoScopeNeeded
                : manifests.IsEmpty ? VerdictKind.NoManifest
                : lacking.IsEmpty ? VerdictKind.Satisfied : VerdictKind.Missing,
            Lacking = lacking,
        };
    }
}
