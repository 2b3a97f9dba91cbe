using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Requirements;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Checks;

/// <summary>Finds the scopes of a manifest that calls do not need, or not all of.</summary>
/// <param name="calls">The calls to each provider.</param>
public sealed class UseCheck(IReadOnlyCollection<ProviderCalls> calls)
{
    /// <summary>What is declared without need, in the text's order.</summary>
    public IEnumerable<ManifestFinding> Find(ScopeManifest manifest) => FindingLimit.Apply(FindAll(manifest));

    private IEnumerable<ManifestFinding> FindAll(ScopeManifest manifest)
    {
        foreach (var list in manifest.Lists.Where(l => !l.IsForeign && (l.Provider != null || calls.Count == 1)))
        {
            var provider = calls.FirstOrDefault(c => list.Provider == null || string.Equals(c.Provider, list.Provider, StringComparison.OrdinalIgnoreCase));
            if (provider == null)
            {
                continue;
            }

            var use = new Use(provider, manifest);
            foreach (var finding in list.Scopes.Select(use.Judge).Where(f => f != null))
            {
                yield return finding!;
            }
        }
    }

    /// <summary>How the calls to one provider use what a manifest declares.</summary>
    private sealed class Use
    {
        private readonly ProviderCalls _calls;
        private readonly ScopeManifest _manifest;
        private readonly ILookup<string, Requirement> _needs;
        private readonly HashSet<string> _possible;

        public Use(ProviderCalls calls, ScopeManifest manifest)
        {
            _calls = calls;
            _manifest = manifest;
            _needs = calls.Needs.Distinct().SelectMany(r => ScopesOf(r), (need, scope) => (need, scope)).ToLookup(n => n.scope, n => n.need, StringComparer.Ordinal);
            _possible = new HashSet<string>(calls.PossibleNeeds.SelectMany(ScopesOf), StringComparer.Ordinal);
        }

        public ManifestFinding? Judge(DeclaredScope scope)
        {
            // What opens no endpoint, but events or what no table lists, has its use where no call shows it.
            if (_calls.Breadth(scope.Scope) == 0 || _possible.Contains(scope.Scope))
            {
                return null;
            }

            var needs = _needs[scope.Scope].ToList();
            return needs.Count == 0 ? Unused(scope) : TooBroad(scope, needs);
        }

        private ManifestFinding Unused(DeclaredScope scope) =>
            new(ManifestFindingKind.Unused, scope, $"No call needs '{scope.Scope}' of {_calls.Provider}" + (_calls.Doubt == null ? string.Empty : ", as far as that can be told: " + _calls.Doubt))
            {
                Provider = _calls.Provider,
                Doubt = _calls.Doubt,
            };

        private ManifestFinding? TooBroad(DeclaredScope scope, List<Requirement> needs)
        {
            if (needs.All(n => Narrower(n, scope.Scope).Any(a => a.IsSatisfiedBy(s => _manifest.Declares(_calls.Provider, s)))))
            {
                return Broad(scope, "what else is declared suffices for all calls found");
            }

            var breadth = _calls.Breadth(scope.Scope);
            var narrower = needs
                .Select(n => Narrower(n, scope.Scope).Where(a => a.Scopes.Count == 1).Select(a => a.Scopes[0]))
                .Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal))
                .FirstOrDefault(s => _calls.Breadth(s) < breadth || (_calls.Breadth(s) == breadth && ScopeReach.RankOf([s]) < ScopeReach.RankOf([scope.Scope])));
            return narrower == null ? null : Broad(scope, $"'{narrower}' suffices for all calls found") with { Replacements = new[] { narrower }.ToEquatableArray() };
        }

        private ManifestFinding Broad(DeclaredScope scope, string why) =>
            new(ManifestFindingKind.TooBroad, scope, $"'{scope.Scope}' of {_calls.Provider} is broader than needed: {why}") { Provider = _calls.Provider, Doubt = _calls.Doubt };

        /// <summary>The alternatives that a requirement prefers to every one with a scope.</summary>
        private static IEnumerable<ScopeSet> Narrower(Requirement need, string scope) => need.Alternatives.Items.TakeWhile(a => !a.Scopes.Items.Contains(scope));

        private static IEnumerable<string> ScopesOf(Requirement need) => need.Alternatives.SelectMany(a => a.Scopes).Distinct(StringComparer.Ordinal);
    }
}
