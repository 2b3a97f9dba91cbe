using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Verdicts;
using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Scanning;

/// <summary>What the engine says of call sites, as lines of a report.</summary>
internal static class CallEntries
{
    /// <summary>The site's entries: one for each HTTP method that it may send, or one that says why nobody knows.</summary>
    /// <param name="call">The site with its verdicts.</param>
    /// <param name="folder">What files are named relative to.</param>
    public static IEnumerable<CallEntry> Of(ScannedCall call, string folder)
    {
        var site = call.Site;
        var place = site.Location.GetLineSpan();
        var entry = new CallEntry
        {
            File = PathNames.Relative(folder, place.Path),
            Line = place.StartLinePosition.Line + 1,
            Column = place.StartLinePosition.Character + 1,
            Url = site.UrlSyntax.GetLocation().GetLineSpan(),
            Kind = KindWords.Of(site.Kind),
            Verdict = site.Kind == CallKind.PassThrough ? VerdictWords.NotChecked : VerdictWords.Unresolved,
            Path = [.. site.Path.Select(s => new PathStep(s.Member, PlaceOf(s.Location, folder)))],
        };
        if (site.Kind == CallKind.PassThrough)
        {
            return [entry];
        }

        if (site.Requests.IsEmpty)
        {
            return [entry with { Reason = ReasonWords.Of(site.Reason == UnresolvedReason.None ? UnresolvedReason.UnsupportedConstruct : site.Reason, site.Detail) }];
        }

        // A table of nothing judges nothing.
        var judged = site.Requests.Select((r, i) => (Request: r, Verdict: i < call.Verdicts.Length ? call.Verdicts[i] : new Verdict(VerdictKind.OtherApi)));
        return judged.GroupBy(j => j.Request.Method, StringComparer.Ordinal).Select(g => OfMethod(entry, site, [.. g]));
    }

    /// <summary>Whether method and route of a site are known, whatever they mean.</summary>
    public static bool IsResolved(ScannedCall call) =>
        !call.Site.Requests.IsEmpty
        && call.Site.Reason == UnresolvedReason.None
        && !call.Verdicts.Any(v => v.Kind == VerdictKind.Unresolved && v.Reason != UnresolvedReason.UnreadableManifest);

    private static CallEntry OfMethod(CallEntry entry, CallSite site, ImmutableArray<(CallRequest Request, Verdict Verdict)> judged)
    {
        // What needs most attention speaks for all.
        var (request, verdict) = judged.MinBy(j => VerdictWords.ByWeight.IndexOf(VerdictWords.Of(j.Verdict.Kind)));
        var word = VerdictWords.Of(verdict.Kind);
        var reason = verdict.Kind == VerdictKind.Ambiguous ? ReasonWords.AmbiguousRoute : ReasonWords.Of(verdict.Reason, site.Detail);
        if (site.Reason != UnresolvedReason.None && word != VerdictWords.Missing)
        {
            // Some of what it may send is known, and not all.
            (word, reason) = (VerdictWords.Unresolved, ReasonWords.Of(site.Reason, site.Detail));
        }

        // A route of which some hole may be anything is none to print.
        var isKnown = site.Reason == UnresolvedReason.None || word == VerdictWords.Missing;
        return entry with
        {
            Method = request.Method,
            // The one that the verdict is about first.
            Routes = !isKnown ? [] : [.. judged.Select(j => j.Request.Route.ToString()).Prepend(request.Route.ToString()).Distinct(StringComparer.Ordinal)],
            Base = isKnown && request.Base is { StartsWithHole: false } known ? known.ToString() : null,
            Verdict = word,
            Reason = word == VerdictWords.Unresolved ? reason : null,
            Provider = verdict.Provider?.Provider,
            Endpoint = verdict.Endpoint?.ToString(),
            Requires = verdict.Requirement.IsNone ? [] : verdict.Requirement.Alternatives.Items,
            Lacking = [.. verdict.Lacking.Select(m => m.Name)],
            Needs = [.. judged.Select(j => j.Verdict).Where(IsNeed).Select(NeedOf)],
        };
    }

    private static bool IsNeed(Verdict verdict) =>
        verdict is { Kind: VerdictKind.Satisfied or VerdictKind.Missing or VerdictKind.NoManifest, Provider: not null, Requirement.IsNone: false };

    private static CallNeed NeedOf(Verdict verdict) => new(
        verdict.Provider!.Provider, verdict.Requirement, [.. verdict.Lacking.Select(m => m.FullPath)], verdict.Kind != VerdictKind.NoManifest);

    private static string PlaceOf(Location location, string folder)
    {
        var span = location.GetLineSpan();
        return FormattableString.Invariant($"{PathNames.Relative(folder, span.Path)}:{span.StartLinePosition.Line + 1}");
    }
}
