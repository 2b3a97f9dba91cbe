using ScopeGen.Text;

namespace ScopeGen.Manifests.Checks;

/// <summary>Something that is wrong with a declared scope.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Scope">The scope.</param>
/// <param name="Message">A sentence for the manifest's author.</param>
public sealed record ManifestFinding(ManifestFindingKind Kind, DeclaredScope Scope, string Message)
{
    /// <summary>What to declare in its place, the likeliest first; empty where nobody knows, or where the scope is to go.</summary>
    public EquatableArray<string> Replacements { get; init; }

    /// <summary>The provider whose scope it is; null where nobody knows.</summary>
    public string? Provider { get; init; }

    /// <summary>Why nobody can tell for certain; null where somebody can.</summary>
    public string? Doubt { get; init; }
}

/// <summary>What may be wrong with a declared scope.</summary>
public enum ManifestFindingKind
{
    /// <summary>No table of the provider has it.</summary>
    Unknown,

    /// <summary>It is declared before.</summary>
    Duplicate,

    /// <summary>The vendor deprecated or removed it.</summary>
    Deprecated,

    /// <summary>No call needs it.</summary>
    Unused,

    /// <summary>A narrower scope suffices for all calls.</summary>
    TooBroad,
}
