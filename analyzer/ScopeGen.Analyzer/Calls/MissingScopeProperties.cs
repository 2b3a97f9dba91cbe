using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ScopeGen.Analyzer.Project;
using ScopeGen.Requirements;

namespace ScopeGen.Analyzer.Calls;

/// <summary>What travels from SCG2001 to its fix.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Alternatives">What to declare: any of them, each a list of scopes separated by spaces; the least privileged first.</param>
/// <param name="Manifests">The paths of the manifests that lack it.</param>
internal sealed record MissingScopeProperties(string Provider, ImmutableArray<string> Alternatives, ImmutableArray<string> Manifests)
{
    // Neither a scope token nor a path holds a line break.
    private const char Separator = '\n';

    public static ImmutableDictionary<string, string?> Create(string provider, Requirement requirement, ImmutableArray<ManifestFile> manifests) =>
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string?>
        {
            [nameof(Provider)] = provider,
            [nameof(Alternatives)] = string.Join(Separator.ToString(), requirement.Alternatives.Select(a => a.ToString())),
            [nameof(Manifests)] = string.Join(Separator.ToString(), manifests.Select(m => m.FullPath)),
        });

    public static MissingScopeProperties? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(nameof(Provider), out var provider)
        && properties.TryGetValue(nameof(Alternatives), out var alternatives)
        && properties.TryGetValue(nameof(Manifests), out var manifests)
            ? new MissingScopeProperties(provider!, [.. alternatives!.Split(Separator)], [.. manifests!.Split(Separator)])
            : null;
}
