using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>What is to become of one list.</summary>
/// <param name="List">The list.</param>
internal sealed record ListChange(ListNode List)
{
    /// <summary>The numbers of the items that go.</summary>
    public HashSet<int> Removed { get; } = [];

    /// <summary>The scopes that take the place of items, by number.</summary>
    public Dictionary<int, string> Replaced { get; } = [];

    /// <summary>The scopes that come.</summary>
    public List<string> Added { get; } = [];

    /// <summary>The numbers of the items that stay.</summary>
    public IReadOnlyList<int> Kept => [.. Enumerable.Range(0, List.Items.Count).Where(i => !Removed.Contains(i))];

    /// <summary>
    /// The scopes that come, by the number of the item behind which they go, -1 for the front: in their place where the list was sorted,
    /// at the end otherwise.
    /// </summary>
    public IEnumerable<(int After, IReadOnlyList<string> Scopes)> Insertions()
    {
        var kept = Kept;
        var scopes = List.Items.Select(i => i.Scope).ToList();
        var order = new[] { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase }.FirstOrDefault(c => IsSorted(scopes, c));
        var last = kept.Count == 0 ? -1 : kept[kept.Count - 1];
        return Added
            .OrderBy(s => order == null ? null : s, order ?? StringComparer.Ordinal)
            .GroupBy(s => order == null ? last : kept.Where(i => order.Compare(ScopeAt(i), s) <= 0).DefaultIfEmpty(-1).Last())
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<string>)g.ToList()));
    }

    private string ScopeAt(int item) => Replaced.TryGetValue(item, out var scope) ? scope : List.Items[item].Scope!;

    /// <summary>Whether somebody keeps the list sorted; a single item says nothing.</summary>
    private static bool IsSorted(List<string?> scopes, StringComparer order) =>
        scopes.Count > 1 && scopes.All(s => s != null) && scopes.Zip(scopes.Skip(1), (a, b) => order.Compare(a, b)).All(c => c <= 0);
}
