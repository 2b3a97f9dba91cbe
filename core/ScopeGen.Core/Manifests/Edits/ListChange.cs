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

    /// <summary>The scopes that take the place of others, by the number of the item.</summary>
    public Dictionary<int, string> Replaced { get; } = [];

    /// <summary>The scopes that come.</summary>
    public List<string> Added { get; } = [];

    /// <summary>The numbers of the items that stay, in order.</summary>
    public IReadOnlyList<int> Kept { get; private set; } = [];

    /// <summary>
    /// The scopes that come, by the number of the item behind which they go, -1 for the front: in their place where the list was sorted,
    /// at the end otherwise.
    /// </summary>
    public IReadOnlyList<(int After, IReadOnlyList<string> Scopes)> Insertions { get; private set; } = [];

    /// <summary>An item of which nothing stays, and the scope that comes in its place: a list that never is empty keeps its layout.</summary>
    public (int Item, string Scope)? Substituted { get; private set; }

    /// <summary>Works out where things go, when all is known that is to become of the list.</summary>
    public void Settle()
    {
        var scopes = List.Items.Select(i => i.Scope).ToList();
        var order = new[] { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase }.FirstOrDefault(c => IsSorted(scopes, c));
        var added = order == null ? Added : [.. Added.OrderBy(s => s, order)];
        if (added.Count > 0 && scopes.Count > 0 && Removed.Count == scopes.Count)
        {
            Substituted = (0, added[0]);
            Removed.Remove(0);
            added = [.. added.Skip(1)];
        }

        Kept = [.. Enumerable.Range(0, scopes.Count).Where(i => !Removed.Contains(i))];
        var places = order == null ? added.Select(_ => Kept.Count == 0 ? -1 : Kept[Kept.Count - 1]) : PlacesOf(added, order);
        Insertions = [.. added.Zip(places, (scope, after) => (scope, after)).GroupBy(a => a.after, a => a.scope).Select(g => (g.Key, (IReadOnlyList<string>)g.ToList())).OrderBy(g => g.Key)];
    }

    /// <summary>For each of some sorted scopes, the last item that comes before it.</summary>
    private IEnumerable<int> PlacesOf(IReadOnlyList<string> sorted, StringComparer order)
    {
        // Those that replace others may have left their order.
        var kept = Kept.OrderBy(ScopeAt, order).ToList();
        var (next, place) = (0, -1);
        foreach (var scope in sorted)
        {
            for (; next < kept.Count && order.Compare(ScopeAt(kept[next]), scope) <= 0; next++)
            {
                place = Math.Max(place, kept[next]);
            }

            yield return place;
        }
    }

    private string ScopeAt(int item) => Substituted is { } one && one.Item == item ? one.Scope : Replaced.TryGetValue(item, out var scope) ? scope : List.Items[item].Scope!;

    /// <summary>Whether somebody keeps the list sorted; a single item says nothing.</summary>
    private static bool IsSorted(List<string?> scopes, StringComparer order) =>
        scopes.Count > 1 && scopes.All(s => s != null) && scopes.Zip(scopes.Skip(1), (a, b) => order.Compare(a, b)).All(c => c <= 0);
}
