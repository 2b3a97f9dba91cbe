using System;
using System.Collections.Generic;
using ScopeGen.Requirements;

namespace ScopeGen.Manifests.Checks;

/// <summary>What the calls to a provider need, as far as that is known.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Needs">What each call needs.</param>
/// <param name="Breadth">How many endpoints a scope opens.</param>
public sealed record ProviderCalls(string Provider, IReadOnlyCollection<Requirement> Needs, Func<string, int> Breadth)
{
    /// <summary>What calls may need that may reach one of several endpoints.</summary>
    public IReadOnlyCollection<Requirement> PossibleNeeds { get; init; } = [];

    /// <summary>Why nobody can say that there is no other call; null where every call is known.</summary>
    public string? Doubt { get; init; }
}
