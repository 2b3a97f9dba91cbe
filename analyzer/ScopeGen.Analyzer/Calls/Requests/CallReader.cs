using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Values;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Requests;

/// <summary>Reads call sites: what a call sends, and where to.</summary>
internal sealed class CallReader
{
    private readonly UrlEvaluator _urls;
    private readonly RequestReader _requests;
    private readonly BaseReader _bases;

    public CallReader(SinkCatalog sinks, CompilationFacts facts, CancellationToken cancellationToken)
    {
        _urls = new UrlEvaluator(facts, cancellationToken);
        _requests = new RequestReader(sinks, facts, new VerbEvaluator(facts, _urls, cancellationToken), cancellationToken);
        _bases = new BaseReader(sinks, facts, _urls, cancellationToken);
    }

    /// <summary>The call site.</summary>
    /// <param name="invocation">A call of a method that sends.</param>
    /// <param name="sink">What the sink table says of the method.</param>
    /// <param name="caller">The type in which the call stands.</param>
    public CallSite Read(IInvocationOperation invocation, Sink sink, INamedTypeSymbol caller)
    {
        var request = ReadRequest(invocation, sink);
        var url = request.Url is { } expression
            ? _urls.Evaluate(expression)
            : UrlValue.Hole(RoutePiece.Hole("request", HoleKind.Spanning), UnresolvedReason.UnsupportedConstruct);
        if (Roles.Find(invocation, sink.Client) is { } client && _bases.Read(client, caller) is { } baseUrl)
        {
            url = url.ResolveAgainst(baseUrl);
        }

        return new CallSite((request.Url ?? invocation).Syntax, request.Verbs, url);
    }

    private RequestDescription ReadRequest(IInvocationOperation invocation, Sink sink)
    {
        if (sink.Request.Length > 0)
        {
            var request = Roles.Find(invocation, sink.Request);
            return (request == null ? null : _requests.Read(request)) ?? new RequestDescription([], false, null);
        }

        return new RequestDescription(_requests.ReadVerb(invocation, sink.Verb).Verbs, false, Roles.Find(invocation, sink.Url));
    }
}
