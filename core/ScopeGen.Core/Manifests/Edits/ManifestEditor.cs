using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;
using ScopeGen.Manifests.Lists;
using ScopeGen.Routes;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits manifests of every format. Comments, order, indentation and line endings stay: what is not to change is the same afterwards, byte for byte.</summary>
public sealed class ManifestEditor
{
    private readonly ManifestText _before;
    private readonly ScopeManifest _resolved;
    private readonly Func<string, (ManifestText, ScopeManifest)> _read;
    private readonly Dictionary<int, ListChange> _changes = [];
    private readonly Dictionary<ScopeSlot, List<string>> _newLists = [];
    private readonly List<(string? Provider, string Scope)> _expected;

    private ManifestEditor(string text, Func<string, (ManifestText, ScopeManifest)> read)
    {
        _read = read;
        (_before, _resolved) = read(text);
        _expected = Flatten(_resolved);
    }

    /// <summary>The edits that make the changes, by place; empty where nothing is to be changed, and null where there is no way to.</summary>
    /// <param name="text">The manifest.</param>
    /// <param name="settings">What the project says of it.</param>
    /// <param name="providers">The project's providers.</param>
    /// <param name="changes">The changes.</param>
    public static IReadOnlyList<TextEdit>? Edit(string text, ManifestSettings settings, IReadOnlyCollection<ProviderRoutes> providers, IEnumerable<ManifestChange> changes)
    {
        var editor = new ManifestEditor(text, t =>
        {
            var manifest = ManifestText.Read(t, settings);
            return (manifest, ManifestProviders.Resolve(manifest.ToManifest(), settings.Provider, providers));
        });
        return editor._before.Document.Root == null ? null : editor.Edit(text, changes);
    }

    /// <summary>The text after edits.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) => EditList.Apply(text, edits);

    private IReadOnlyList<TextEdit>? Edit(string text, IEnumerable<ManifestChange> changes)
    {
        // What goes makes no room for what comes, unless it has gone before.
        if (!changes.OrderBy(c => c is ManifestChange.Add).All(Take))
        {
            return null;
        }

        var lines = new TextLines(text);
        var edits = new EditList(lines);
        foreach (var change in _changes.Values)
        {
            Write(change, lines, edits);
        }

        foreach (var list in _newLists)
        {
            new NewList(_before.Document, lines, edits).Write(list.Key, list.Value);
        }

        var result = edits.Build();
        return result.Count == 0 || IsGood(Apply(text, result)) ? result : null;
    }

    private void Write(ListChange change, TextLines lines, EditList edits)
    {
        var document = _before.Document;
        foreach (var replaced in change.Replaced)
        {
            var item = change.List.Items[replaced.Key];
            edits.Delete(item.Range.Start, item.Range.Start + item.Range.Length);
            edits.Insert(item.Range.Start, new ItemWriter(document, change.List).WriteScope(replaced.Value, item));
        }

        switch (change.List.Layout)
        {
            case ListLayout.Brackets:
                new BracketsEditor(document, lines, edits, change).Write();
                break;
            case ListLayout.Dashes:
                new DashesEditor(document, lines, edits, change).Write();
                break;
            default:
                new WordsEditor(document, lines, edits, change, _before.Format.Separator).Write();
                break;
        }
    }

    /// <summary>Notes a change; false where there is no way to make it.</summary>
    private bool Take(ManifestChange change) => change switch
    {
        ManifestChange.Add add => Declares(add.Provider, add.Scope) || Add(add.Provider, add.Scope),
        ManifestChange.Remove remove => Find(remove.Start) is { } place && Remove(place.List, place.Item),
        ManifestChange.Replace replace => Find(replace.Start) is { } place && Replace(place.List, place.Item, replace.Scope),
        _ => false,
    };

    private bool Add(string provider, string scope)
    {
        var lists = _resolved.Lists
            .Select((list, i) => (list, i))
            .Where(l => IsNamed(l.list.Provider, provider) || l.list.Provider == null)
            .Where(l => _before.Lists[l.i] is { IsEditable: true, Slot.IsOptional: false })
            // What names the provider is a better place than what is for any; then the first in the text.
            .OrderByDescending(l => l.list.Provider != null)
            .ThenBy(l => l.list.IsForeign)
            .ToList();
        if (lists.Count > 0)
        {
            ChangeOf(lists[0].i).Added.Add(scope);
            _expected.Add((lists[0].list.Provider, scope));
            return true;
        }

        if (!_resolved.Covers(provider) || !_before.IsReadable || _before.Format.NewSlot(_before.Document.Root!, provider) is not { Parent: { } parent } slot
            || !parent.IsOwn() || (!parent.HasValues && _before.Document.PlaceOf(parent).Style != NodeStyle.Flow))
        {
            return false;
        }

        if (!_newLists.TryGetValue(slot, out var scopes))
        {
            _newLists.Add(slot, scopes = []);
        }

        scopes.Add(scope);
        _expected.Add((provider, scope));
        return true;
    }

    private bool Remove(int list, int item)
    {
        if (!_before.Lists[list].IsEditable || !ChangeOf(list).Removed.Add(item))
        {
            return _before.Lists[list].IsEditable;
        }

        _expected.Remove((_resolved.Lists[list].Provider, _before.Lists[list].Items[item].Scope!));
        return true;
    }

    private bool Replace(int list, int item, string scope)
    {
        var provider = _resolved.Lists[list].Provider;
        if (_expected.Any(e => e.Scope == scope && (e.Provider == null || provider == null || IsNamed(e.Provider, provider))))
        {
            return Remove(list, item);
        }

        if (!_before.Lists[list].IsEditable)
        {
            return false;
        }

        ChangeOf(list).Replaced[item] = scope;
        _expected.Remove((provider, _before.Lists[list].Items[item].Scope!));
        _expected.Add((provider, scope));
        return true;
    }

    private bool Declares(string provider, string scope) => _expected.Any(e => e.Scope == scope && (e.Provider == null || IsNamed(e.Provider, provider)));

    private (int List, int Item)? Find(int start)
    {
        for (var list = 0; list < _before.Lists.Count; list++)
        {
            for (var item = 0; item < _before.Lists[list].Items.Count; item++)
            {
                if (_before.Lists[list].Items[item] is { Scope: not null } found && found.Range.Start == start)
                {
                    return (list, item);
                }
            }
        }

        return null;
    }

    private ListChange ChangeOf(int list)
    {
        if (!_changes.TryGetValue(list, out var change))
        {
            _changes.Add(list, change = new ListChange(_before.Lists[list]));
        }

        return change;
    }

    /// <summary>An edit that does not do what it is for, or that breaks something, is none.</summary>
    private bool IsGood(string text)
    {
        var (after, resolved) = _read(text);
        return (after.IsReadable || !_before.IsReadable)
            && after.Problems.Count() <= _before.Problems.Count()
            && Sort(Flatten(resolved).Select(Key)).SequenceEqual(Sort(_expected.Select(Key)));
    }

    private static string Key((string? Provider, string Scope) declared) => declared.Provider?.ToUpperInvariant() + "\n" + declared.Scope;

    private static IEnumerable<string> Sort(IEnumerable<string> keys) => keys.OrderBy(k => k, StringComparer.Ordinal);

    private static List<(string? Provider, string Scope)> Flatten(ScopeManifest manifest) => [.. manifest.Lists.SelectMany(l => l.Scopes, (list, scope) => (list.Provider, scope.Scope))];

    private static bool IsNamed(string? declared, string provider) => string.Equals(declared, provider, StringComparison.OrdinalIgnoreCase);
}
