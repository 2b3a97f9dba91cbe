using System.Collections.Immutable;
using ScopeGen.Requirements;

namespace ScopeGen.Tool.Scanning;

/// <summary>What the calls to one provider need, and how that compares with what the manifests declare.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Minimum">The minimum set of scopes that serves all calls.</param>
/// <param name="Uses">For each scope of the minimum the calls that need it or one that does the same.</param>
/// <param name="Manifests">The manifests that speak for the provider, by name.</param>
internal sealed record ProviderNeeds(string Provider, MinimumCover Minimum, ImmutableArray<ScopeUse> Uses, ImmutableArray<ManifestBalance> Manifests);

/// <summary>A scope and the calls that it serves.</summary>
internal sealed record ScopeUse(string Scope, ImmutableArray<CallEntry> Calls);

/// <summary>What a manifest lacks, and what it declares without need.</summary>
/// <param name="Name">The manifest, relative to the project's or solution's folder.</param>
/// <param name="Lacking">The fewest scopes that would have to be added.</param>
/// <param name="TooMuch">Declared scopes that open endpoints, none of which any call needs them for; in ordinal order.</param>
internal sealed record ManifestBalance(string Name, MinimumCover Lacking, ImmutableArray<string> TooMuch);
