using ScopeGen.Requirements;
using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Reports;

/// <summary>What a provider's calls need, in words that text, Markdown and HTML share.</summary>
internal static class NeedsText
{
    // More places than a reader looks up; --explain lists them all.
    private const int MaxPlaces = 3;

    /// <summary>How many scopes serve all calls.</summary>
    public static string Minimum(MinimumCover minimum) => minimum.Scopes.Count switch
    {
        0 => "no call needs a scope",
        1 => "1 scope serves all calls",
        var count => FormattableString.Invariant($"{count} scopes serve all calls") + (minimum.IsProven ? string.Empty : "; fewer may do, which was too long to find out"),
    };

    /// <summary>The calls that a scope serves.</summary>
    public static string Calls(ScopeUse use)
    {
        var places = use.Calls.Select(c => c.Place).Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", places.Take(MaxPlaces));
        return FormattableString.Invariant($"{places.Count} {(places.Count == 1 ? "call" : "calls")}: {shown}") + (places.Count > MaxPlaces ? ", ..." : string.Empty);
    }

    /// <summary>What a manifest lacks; null where it lacks nothing.</summary>
    public static string? Lacking(ManifestBalance manifest) =>
        manifest.Lacking.Scopes.Count == 0 ? null : $"{manifest.Name} lacks {string.Join(", ", manifest.Lacking.Scopes)}";

    /// <summary>What a manifest declares without need; null where there is no such scope.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="unresolved">The number of calls that nobody knows the need of.</param>
    public static string? TooMuch(ManifestBalance manifest, int unresolved) => manifest.TooMuch.IsEmpty
        ? null
        : $"{manifest.Name} declares without a call that needs it: {string.Join(", ", manifest.TooMuch)}" + unresolved switch
        {
            0 => string.Empty,
            1 => " (cannot tell for certain: 1 call is unresolved)",
            _ => FormattableString.Invariant($" (cannot tell for certain: {unresolved} calls are unresolved)"),
        };

    /// <summary>That no manifest speaks for a provider; null where one does, or nothing is needed.</summary>
    public static string? NoManifest(ProviderNeeds provider) =>
        provider.Manifests.IsEmpty && provider.Minimum.Scopes.Count > 0 ? $"no manifest declares scopes of {provider.Provider}" : null;
}
