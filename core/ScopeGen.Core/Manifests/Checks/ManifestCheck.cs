using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Scopes;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Checks;

/// <summary>Finds what is wrong with the scopes of a manifest, whatever the code calls.</summary>
/// <param name="providers">The scopes of each of the project's providers.</param>
public sealed class ManifestCheck(IReadOnlyCollection<KnownScopes> providers)
{
    // In a file of another kind every word is unknown; to look for what each may have been meant to be would take a while.
    private const int MaxSuggestions = 50;

    /// <summary>What is wrong, in the text's order.</summary>
    public IEnumerable<ManifestFinding> Find(ScopeManifest manifest) => FindingLimit.Apply(FindAll(manifest));

    private IEnumerable<ManifestFinding> FindAll(ScopeManifest manifest)
    {
        var seen = new Dictionary<string, DeclaredScope>(StringComparer.Ordinal);
        var unknown = 0;
        foreach (var list in manifest.Lists)
        {
            var known = list.Provider == null ? providers : [.. providers.Where(p => string.Equals(p.Provider, list.Provider, StringComparison.OrdinalIgnoreCase))];
            foreach (var scope in list.Scopes)
            {
                var key = $"{list.Provider?.ToUpperInvariant()}\n{list.Grantee}\n{scope.Scope}";
                if (seen.TryGetValue(key, out var first))
                {
                    yield return new ManifestFinding(ManifestFindingKind.Duplicate, scope, $"'{Excerpt.Of(scope.Scope)}' is declared already in line {first.Range.Line}");
                    continue;
                }

                seen.Add(key, scope);
                if (known.Select(p => p.Find(scope.Scope)).FirstOrDefault(s => s != null) is { } found)
                {
                    if (found.Status != ScopeStatus.Active)
                    {
                        yield return Deprecated(scope, found, known);
                    }
                }
                else if (known.Count > 0 && !list.IsForeign && !StandardScopes.Contains(scope.Scope))
                {
                    yield return Unknown(scope, known, suggest: unknown++ < MaxSuggestions);
                }
            }
        }
    }

    private static ManifestFinding Unknown(DeclaredScope scope, IReadOnlyCollection<KnownScopes> known, bool suggest)
    {
        var nearest = suggest ? known.Select(p => p.Nearest(scope.Scope)).Where(n => n != null).OrderBy(n => n!.Value.Distance).FirstOrDefault()?.Scope : null;
        var message = $"'{Excerpt.Of(scope.Scope)}' is no scope of {NamesOf(known)}" + (nearest == null ? string.Empty : $"; did you mean '{nearest}'?");
        return new ManifestFinding(ManifestFindingKind.Unknown, scope, message) { Replacements = (nearest == null ? [] : new[] { nearest }).ToEquatableArray() };
    }

    private static ManifestFinding Deprecated(DeclaredScope scope, KnownScope found, IReadOnlyCollection<KnownScopes> known)
    {
        // The table's words may be a scope, or a sentence.
        var replacement = known.Select(p => found.ReplacedBy == null ? null : p.Find(found.ReplacedBy)).FirstOrDefault(s => s is { Status: not ScopeStatus.Removed });
        var message = $"'{Excerpt.Of(scope.Scope)}' of {NamesOf(known.Where(p => p.Find(scope.Scope) == found))} is {found.Status.ToWord()}"
            + (found.ReplacedBy == null ? string.Empty : $"; it is replaced by '{Excerpt.Of(found.ReplacedBy)}'");
        return new ManifestFinding(ManifestFindingKind.Deprecated, scope, message) { Replacements = (replacement == null ? [] : new[] { replacement.Scope }).ToEquatableArray() };
    }

    private static string NamesOf(IEnumerable<KnownScopes> known)
    {
        var names = known.Select(p => p.Provider).OrderBy(n => n, StringComparer.Ordinal).ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
