using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>The call sites in the code of a member.</summary>
internal sealed class CallPlaces(CallEngine engine)
{
    private const string Open = "{}";

    private readonly AttributeCalls _attributes = new(engine);

    /// <summary>The call sites, by place.</summary>
    /// <param name="member">A method, or a field or property with an initializer.</param>
    /// <param name="code">The syntax of the member: what it runs of others' code, such as initializers, is theirs.</param>
    /// <param name="session">The question.</param>
    public IEnumerable<CallSite> In(ISymbol member, SyntaxNode code, Session session)
    {
        if (TreeIndex.Of(code.SyntaxTree, session.CancellationToken) is var index && index.IsTooDeep(code))
        {
            // Nothing of it is bound; that something was not read is said.
            var name = engine.Sinks.SendingNames.SelectMany(n => index.PositionsOf(n)).Where(code.Span.Contains).OrderBy(p => p).Select(p => index.Root.FindToken(p).Parent).FirstOrDefault();
            if (name != null)
            {
                yield return new CallSite(name.GetLocation(), name, CallKind.Direct) { Reason = UnresolvedReason.UnsupportedConstruct, Detail = "deep nesting" };
            }

            yield break;
        }

        foreach (var place in engine.Summarize(member, session).Places.Where(p => p.Call.Syntax.SyntaxTree == code.SyntaxTree && code.Span.Contains(p.Call.Syntax.Span)))
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            if (Read(place, member, session) is { } site)
            {
                yield return site;
            }
        }

        if (member is IMethodSymbol method && method.ContainingType.TypeKind == TypeKind.Interface && _attributes.Find(method, session) is { } declared)
        {
            if (ReadAttribute(declared, method, code, session) is { } site)
            {
                yield return site;
            }
        }
    }

    private CallSite? Read(SendingPlace place, ISymbol member, Session session)
    {
        var method = member as IMethodSymbol;
        var handedOn = place.Effects.Where(e => e.IsHandedOn).ToList();
        // What is sent without any of the things that callers hand over is no request of its own.
        var settled = place.Effects.Any(e => e.HangsOnArguments) ? [] : place.Effects.Where(e => !e.IsHandedOn).Where(e => method == null || !engine.Settler.DependsOnCaller(e, method, session)).ToImmutableArray();
        var isDirect = place.Effects.Any(e => e.Path.Count == 1);
        var first = place.Effects[0];
        var url = place.Effects.Select(e => e.UrlSyntax).FirstOrDefault(s => s?.SyntaxTree == place.Call.Syntax.SyntaxTree);
        var site = new CallSite(CallNames.LocationOf(place.Call), url ?? place.Call.Syntax, isDirect ? CallKind.Direct : CallKind.Wrapped)
        {
            Path = [.. first.Path],
        };
        if (settled.IsEmpty && (handedOn.Count > 0 || engine.Settler.HasCallers(member, session)))
        {
            return isDirect ? site with { Kind = CallKind.PassThrough } : null;
        }

        return Finish(site, settled.IsEmpty ? place.Effects : settled, session);
    }

    private CallSite? ReadAttribute(DeclaredCall declared, IMethodSymbol method, SyntaxNode code, Session session)
    {
        var client = Value.Instance(method.ContainingType);
        var name = method.Locations.FirstOrDefault(l => l.SourceTree == code.SyntaxTree) ?? code.GetLocation();
        var site = new CallSite(name, declared.Syntax ?? code, CallKind.Direct) { Path = [new CallStep($"{method.ContainingType.Name}.{method.Name}", name)] };
        // The base that a client is given comes before the one that its attribute names.
        var baseUrl = declared.Base == null || UrlForms.Of(engine.Origins.BaseOf(client, session)).Any(RequestUrls.IsAbsolute) ? client : declared.Base;
        return Finish(site, [new Effect(declared.Verb, declared.Url.Literal is "" ? Value.Text("/") : declared.Url, baseUrl, UrlJoin.Append)], session);
    }

    /// <summary>The site with what it sends; null where that is no HTTP.</summary>
    private CallSite? Finish(CallSite site, ImmutableArray<Effect> effects, Session session)
    {
        var requests = new List<CallRequest>();
        var lost = new List<UrlText?>();
        Hole? unknown = null;
        Hole? spanning = null;
        var foreign = false;
        foreach (var effect in Reached(effects, session))
        {
            foreach (var sameType in engine.Origins.ByObject(effect, session))
            {
                var before = requests.Count;
                foreach (var each in sameType)
                {
                    foreach (var (verb, url) in Together(each))
                    {
                        Add(verb, url, each);
                    }
                }

                if (!ReferenceEquals(sameType[0], effect))
                {
                    // What one constructor takes, the default of another one is an example of.
                    var made = requests.GetRange(before, requests.Count - before);
                    requests.RemoveRange(before, made.Count);
                    requests.AddRange(WithoutExamples(made, isExample: _ => true));
                }
            }
        }

        if (requests.Count > Value.MaxAlternatives)
        {
            return site with { Reason = UnresolvedReason.TooManyAlternatives };
        }

        if (requests.Count == 0 && foreign)
        {
            return null;
        }

        var known = WithoutExamples(WithoutUnknownBases(requests.Distinct().ToList()), IsNumber);
        // A hole that may be several segments says that the route is not known; what all its endpoints need may be.
        if (spanning != null && (spanning.Reason == UnresolvedReason.UnboundedLoop || known.Any(r => r.Route.Pieces.Items.Any(p => p.SpansSegments))))
        {
            return site with { Requests = [.. known], Reason = spanning.Reason, Detail = spanning.Detail };
        }

        return known.Count > 0
            ? site with { Requests = [.. known] }
            : site with { LostBases = [.. lost.Distinct()], Reason = unknown switch { null => UnresolvedReason.UnsupportedConstruct, { Reason: UnresolvedReason.None } => UnresolvedReason.PublicParameter, _ => unknown.Reason }, Detail = unknown?.Detail };

        void Add(Value verb, Value url, Effect effect)
        {
            var verbs = engine.Origins.Resolve(verb, session).Alternatives.ToList();
            var forms = UrlForms.Of(Value.Choice(engine.Origins.Resolve(url, session).Alternatives.Where(u => u.Kind != ValueKind.Null).DefaultIfEmpty(Value.Unknown("url", UnresolvedReason.UnsupportedConstruct, "a URL that nobody sets"))));
            if (forms.Count > 0 && forms.All(RequestUrls.IsForeign))
            {
                foreign = true;
                return;
            }

            spanning ??= forms.SelectMany(f => f).Select(p => p.Hole)
                .Where(h => h is { Kind: HoleKind.Spanning, Reason: not UnresolvedReason.None })
                .OrderByDescending(h => h!.Reason == UnresolvedReason.UnboundedLoop)
                .FirstOrDefault();
            var bases = UrlForms.Of(engine.Origins.BaseOf(effect.Client, session)).Where(b => b.Length > 0).ToList();
            // A literal fallback beats what only the run time knows.
            bases = bases.Any(RequestUrls.IsAbsolute) ? bases.Where(RequestUrls.IsAbsolute).ToList() : bases;
            foreach (var method in verbs)
            {
                if (Value.AsText(method).Literal is not { Length: > 0 } name || !HttpMethodToken.IsValid(name))
                {
                    unknown ??= method.IsHole ? method.Hole : null;
                    lost.Add(null);
                    continue;
                }

                foreach (var (baseUrl, route, hole) in forms.SelectMany(f => RequestUrls.Split(f, bases, effect.Join)))
                {
                    unknown ??= hole;
                    if (route != null)
                    {
                        requests.Add(new CallRequest(name.ToUpperInvariant(), baseUrl, route));
                    }
                    else
                    {
                        lost.Add(baseUrl);
                    }
                }
            }
        }
    }

    /// <summary>The requests that are sent, as far as what objects hold decides; all where nothing of that kind is left.</summary>
    private IEnumerable<Effect> Reached(ImmutableArray<Effect> effects, Session session)
    {
        var reached = effects.Where(e => !e.Guards.Items.Any(g => g with { Condition = engine.Origins.Resolve(g.Condition, session) } is { IsNever: true })).ToList();
        return reached.Count > 0 ? reached : effects;
    }

    /// <summary>Of requests that differ in their base only, those whose base is known; a base that is not known may end with what another one's route starts with.</summary>
    private static List<CallRequest> WithoutUnknownBases(List<CallRequest> requests) => requests
        .GroupBy(r => (r.Method, r.Route))
        .SelectMany(g => g.Any(r => r.Base is { StartsWithHole: false }) ? g.Where(r => r.Base is { StartsWithHole: false }) : g)
        .Where(r => !IsOpenBase(r.Base) || !IsEndOfLonger(r, requests))
        .ToList();

    /// <summary>Whether others have longer routes that end like this one, and none of them this one's host: there the base holds the start.</summary>
    private static bool IsEndOfLonger(CallRequest request, List<CallRequest> requests)
    {
        var longer = requests.Where(o => o.Method == request.Method && IsOpenHost(o.Base) && IsBelow(o.Route.ToString(), request.Route.ToString())).ToList();
        return longer.Count > 0 && !longer.Any(o => Equals(o.Base, request.Base));
    }

    private static bool IsOpenBase(UrlText? root) => root?.Pieces.Items.All(p => p.Literal?.EndsWith("://", StringComparison.Ordinal) != false) == true;

    private static bool IsOpenHost(UrlText? root) => root is { StartsWithHole: true } || (root?.Pieces.Count > 1 && root.Pieces[0].Literal?.EndsWith("://", StringComparison.Ordinal) == true);

    private static bool IsBelow(string route, string end) => route.Length > end.Length && route.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Of requests that differ in segments only which one of them writes and the other leaves open, those that leave them open.</summary>
    private static List<CallRequest> WithoutExamples(List<CallRequest> requests, Func<string, bool> isExample)
    {
        var routes = requests.Select(r => (r.Method, Segments: SegmentsOf(r))).ToList();
        return requests.Where((_, i) => !routes.Any(o => o.Method == routes[i].Method && IsExampleOf(routes[i].Segments, o.Segments))).ToList();

        bool IsExampleOf(string[] segments, string[] open) => segments.Length == open.Length && !segments.SequenceEqual(open)
            && segments.Zip(open, (one, other) => one == other || (other == Open && isExample(one))).All(fits => fits);
    }

    private static string[] SegmentsOf(CallRequest request) => string.Concat(request.Route.Pieces.Items.Select(p => p.Literal ?? Open)).Split('/');

    private static bool IsNumber(string segment) => segment.Length > 0 && segment.All(c => c is >= '0' and <= '9');

    /// <summary>Method and URL of a request where the same condition decides on both.</summary>
    private static IEnumerable<(Value Verb, Value Url)> Together(Effect effect)
    {
        const int maxConditions = 4;
        var conditions = Conditions(effect.Verb).Concat(Conditions(effect.Url)).GroupBy(c => c).Where(c => c.Skip(1).Any()).Select(c => c.Key).Take(maxConditions).ToList();
        IEnumerable<(Value Verb, Value Url)> pairs = [(effect.Verb, effect.Url)];
        foreach (var condition in conditions)
        {
            pairs = pairs.SelectMany(p => new[] { true, false }, (p, holds) => (p.Verb.Assume(condition, holds), p.Url.Assume(condition, holds))).ToList();
        }

        return pairs;
    }

    private static IEnumerable<Value> Conditions(Value value) =>
        (value.Kind == ValueKind.Conditional ? [value.Parts[0]] : Array.Empty<Value>()).Concat(value.Parts.SelectMany(Conditions));
}
