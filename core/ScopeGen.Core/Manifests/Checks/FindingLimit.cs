using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScopeGen.Manifests.Checks;

/// <summary>Keeps the findings in a manifest to what somebody reads and an editor can draw: a file of another kind has one at every word.</summary>
internal static class FindingLimit
{
    private const int Max = 1000;

    /// <summary>The first findings; the last of them says how many are left out.</summary>
    public static IEnumerable<ManifestFinding> Apply(IEnumerable<ManifestFinding> findings)
    {
        var all = findings.ToList();
        return all.Count <= Max
            ? all
            : all.Take(Max).Append(all[Max] with { Message = $"{(all.Count - Max).ToString("N0", CultureInfo.InvariantCulture)} scopes more are wrong in the manifest, this one first", Replacements = default });
    }
}
