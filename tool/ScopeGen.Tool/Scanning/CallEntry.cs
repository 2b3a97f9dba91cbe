using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Requirements;

namespace ScopeGen.Tool.Scanning;

/// <summary>A line of the report: a call site, with one HTTP method.</summary>
internal sealed record CallEntry
{
    /// <summary>The file, relative to the project's or solution's folder, with slashes.</summary>
    public required string File { get; init; }

    /// <summary>The line of the called method's name, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the called method's name, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The place of the URL: where editors show what is wrong.</summary>
    public required FileLinePositionSpan Url { get; init; }

    /// <summary>The HTTP method; null where it cannot be told.</summary>
    public string? Method { get; init; }

    /// <summary>The routes that the call may have; none where that cannot be told.</summary>
    public ImmutableArray<string> Routes { get; init; } = [];

    /// <summary>The base URL; null where the code does not tell it.</summary>
    public string? Base { get; init; }

    /// <summary><c>direct</c>, <c>wrapped</c>, <c>passthrough</c> or <c>obligation</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>One of <see cref="VerdictWords"/>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Why the call is unresolved; null where it is not.</summary>
    public string? Reason { get; init; }

    /// <summary>The provider; null where the call goes to none that is known.</summary>
    public string? Provider { get; init; }

    /// <summary>The endpoint, as <c>GET /meetings/{meetingId}</c>; null where none is known.</summary>
    public string? Endpoint { get; init; }

    /// <summary>What the endpoint needs: any of several sets of scopes; empty where it needs none.</summary>
    public ImmutableArray<ScopeSet> Requires { get; init; } = [];

    /// <summary>The names of the manifests that lack it.</summary>
    public ImmutableArray<string> Lacking { get; init; } = [];

    /// <summary>What all requests of the entry need; more than <see cref="Requires"/> where they reach several endpoints.</summary>
    public ImmutableArray<CallNeed> Needs { get; init; } = [];

    /// <summary>The way through wrappers, the call itself first: member, file and line.</summary>
    public ImmutableArray<PathStep> Path { get; init; } = [];

    /// <summary>Whether the call is counted: what a pass-through site sends, its callers send.</summary>
    public bool IsCounted => Kind != KindWords.PassThrough;

    /// <summary>The place, as <c>file:line</c>.</summary>
    public string Place => File + ":" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a request needs.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Requirement">What it asks for.</param>
/// <param name="Manifests">The paths of the manifests that lack it.</param>
/// <param name="IsDeclared">Whether some manifest speaks for the provider.</param>
internal sealed record CallNeed(string Provider, Requirement Requirement, ImmutableArray<string> Manifests, bool IsDeclared);

/// <summary>A step through wrappers.</summary>
/// <param name="Member">The member that is called, as <c>Type.Member</c>.</param>
/// <param name="Place">Where, as <c>file:line</c>.</param>
internal sealed record PathStep(string Member, string Place);
