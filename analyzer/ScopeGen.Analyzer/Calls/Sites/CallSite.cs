using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>A place in code that sends a request, itself or through wrappers.</summary>
/// <param name="Location">The name of the method in the call.</param>
/// <param name="UrlSyntax">The expression that holds the URL; where there is none, the call.</param>
/// <param name="Kind">How it comes to send.</param>
internal sealed record CallSite(Location Location, SyntaxNode UrlSyntax, CallKind Kind)
{
    /// <summary>
    /// What it may send, in the code's order; empty where that cannot be told. Where there is a <see cref="Reason"/> as well, a hole in
    /// each route may be several segments: no route is known, and what all its endpoints need may be.
    /// </summary>
    public ImmutableArray<CallRequest> Requests { get; init; } = [];

    /// <summary>Where it is all the same known to go, whatever the route: a base for each request that cannot be told, null for one of which not even that is known.</summary>
    public ImmutableArray<UrlText?> LostBases { get; init; } = [];

    /// <summary>Why it cannot be told.</summary>
    public UnresolvedReason Reason { get; init; }

    /// <summary>What exactly was not understood, such as the construct; null where the reason says enough.</summary>
    public string? Detail { get; init; }

    /// <summary>The way through wrappers, the call itself first.</summary>
    public ImmutableArray<CallStep> Path { get; init; } = [];
}
