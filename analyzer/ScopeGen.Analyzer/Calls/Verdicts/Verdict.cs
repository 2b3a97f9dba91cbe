using System.Collections.Immutable;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>How one request of a call site is judged.</summary>
/// <param name="Kind">The judgement.</param>
internal sealed record Verdict(VerdictKind Kind)
{
    /// <summary>Why the request is unresolved.</summary>
    public UnresolvedReason Reason { get; init; }

    /// <summary>The provider, where the request goes to one.</summary>
    public ProviderRoutes? Provider { get; init; }

    /// <summary>The endpoint; of several candidates the first.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>What the request needs for certain.</summary>
    public Requirement Requirement { get; init; } = Requirement.None;

    /// <summary>What each endpoint needs that the request may reach, of whichever provider.</summary>
    public ImmutableArray<(string Provider, Requirement Requirement)> Reached { get; init; } = [];

    /// <summary>The manifests that lack it.</summary>
    public ImmutableArray<ManifestFile> Lacking { get; init; } = [];
}

/// <summary>The judgements.</summary>
internal enum VerdictKind
{
    /// <summary>The request goes to no provider of the project.</summary>
    OtherApi,

    /// <summary>Method or route cannot be told.</summary>
    Unresolved,

    /// <summary>The host is a provider's and the route is not in its table.</summary>
    UnknownRoute,

    /// <summary>The endpoint needs no scope.</summary>
    NoScopeNeeded,

    /// <summary>Every manifest declares what the endpoint needs.</summary>
    Satisfied,

    /// <summary>The request may reach endpoints with different needs, and what they have in common is declared.</summary>
    Ambiguous,

    /// <summary>A manifest lacks what the endpoint needs.</summary>
    Missing,

    /// <summary>The endpoint needs a scope and no manifest speaks for its provider.</summary>
    NoManifest,
}
