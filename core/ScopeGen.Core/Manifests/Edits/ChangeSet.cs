using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;
using ScopeGen.Manifests.Lists;
using ScopeGen.Scopes;

namespace ScopeGen.Manifests.Edits;

/// <summary>Collects changes to a manifest: what becomes of each list, which lists are new, and what is declared afterwards.</summary>
internal sealed class ChangeSet
{
    private readonly ManifestText _before;
    private readonly ScopeManifest _resolved;
    private readonly Dictionary<int, (int List, int Item)> _places = [];
    private readonly Dictionary<int, ListChange> _lists = [];
    private readonly Dictionary<string, int?> _targets = [];
    private readonly Dictionary<ScopeSlot, List<string>> _newLists = [];

    /// <param name="before">The manifest.</param>
    /// <param name="resolved">The same, with its lists' providers.</param>
    public ChangeSet(ManifestText before, ScopeManifest resolved)
    {
        _before = before;
        _resolved = resolved;
        Expected = new DeclaredScopes(resolved);
        for (var list = 0; list < before.Lists.Count; list++)
        {
            for (var item = 0; item < before.Lists[list].Items.Count; item++)
            {
                var found = before.Lists[list].Items[item];
                if (found.Scope != null && !_places.ContainsKey(found.Range.Start))
                {
                    _places.Add(found.Range.Start, (list, item));
                }
            }
        }
    }

    /// <summary>The lists that change.</summary>
    public IEnumerable<ListChange> Lists => _lists.Values;

    /// <summary>The lists that are new.</summary>
    public IReadOnlyDictionary<ScopeSlot, List<string>> NewLists => _newLists;

    /// <summary>What is declared afterwards.</summary>
    public DeclaredScopes Expected { get; }

    /// <summary>Notes a change; false where there is no way to make it.</summary>
    public bool Take(ManifestChange change) => change switch
    {
        ManifestChange.Add add => Expected.Has(add.Provider, add.Scope) || (ScopeToken.IsValid(add.Scope) && Add(add.Provider, add.Scope)),
        ManifestChange.Remove remove => _places.TryGetValue(remove.Start, out var place) && Replace(place.List, place.Item, null),
        ManifestChange.Replace replace => _places.TryGetValue(replace.Start, out var place) && ScopeToken.IsValid(replace.Scope) && Replace(place.List, place.Item, replace.Scope),
        _ => false,
    };

    private bool Add(string provider, string scope)
    {
        if (!_targets.TryGetValue(provider, out var target))
        {
            _targets.Add(provider, target = TargetOf(provider));
        }

        if (target is { } list)
        {
            ChangeOf(list).Added.Add(scope);
            Expected.Add(_resolved.Lists[list].Provider, scope);
            return true;
        }

        if (SlotFor(provider) is not { } slot)
        {
            return false;
        }

        if (!_newLists.TryGetValue(slot, out var scopes))
        {
            _newLists.Add(slot, scopes = []);
        }

        scopes.Add(scope);
        Expected.Add(slot.Provider ?? _resolved.Provider, scope);
        return true;
    }

    /// <summary>The list to which scopes of a provider are added.</summary>
    private int? TargetOf(string provider) => Enumerable.Range(0, _before.Lists.Count)
        .Where(i => _before.Lists[i] is { IsEditable: true, Slot.IsOptional: false } && (_resolved.Lists[i].Provider == null || DeclaredScopes.IsSame(_resolved.Lists[i].Provider, provider)))
        // What names the provider is a better place than what is for any; then the first in the text.
        .OrderByDescending(i => _resolved.Lists[i].Provider != null)
        .ThenBy(i => _resolved.Lists[i].IsForeign)
        .Select(i => (int?)i)
        .FirstOrDefault();

    private ScopeSlot? SlotFor(string provider) => _resolved.Covers(provider) && _before.IsReadable
        && _before.Format.NewSlot(_before.Document.Root!, provider) is { Parent: { } parent } slot
        && parent.IsOwn() && (parent.HasValues || _before.Document.PlaceOf(parent).Style == NodeStyle.Flow || _before.Document.Syntax == DocumentSyntax.Toml) ? slot : null;

    /// <summary>Puts a scope in the place of an item's, or nothing; the last word on an item counts, but what is gone stays gone.</summary>
    private bool Replace(int list, int item, string? scope)
    {
        if (!_before.Lists[list].IsEditable || (scope == null && HoldsRemark(_before.Lists[list].Items[item])))
        {
            return false;
        }

        var change = ChangeOf(list);
        if (change.Removed.Contains(item))
        {
            return true;
        }

        var provider = _resolved.Lists[list].Provider;
        Expected.Remove(provider, change.Replaced.TryGetValue(item, out var now) ? now : _before.Lists[list].Items[item].Scope!);
        change.Replaced.Remove(item);
        if (scope == null || Expected.Has(provider, scope))
        {
            change.Removed.Add(item);
            return true;
        }

        change.Replaced[item] = scope;
        Expected.Add(provider, scope);
        return true;
    }

    /// <summary>Whether an item is an object with a remark in it, which would go with it.</summary>
    private bool HoldsRemark(ListItem item) => item.Start != item.Range.Start && Trivia.HasRemark(_before.Document, _before.Document.Text.Substring(item.Start, item.End - item.Start));

    private ListChange ChangeOf(int list)
    {
        if (!_lists.TryGetValue(list, out var change))
        {
            _lists.Add(list, change = new ListChange(_before.Lists[list]));
        }

        return change;
    }
}
