using System;
using System.Collections.Generic;
using System.Linq;
using ScopeGen.Manifests.Lists;
using ScopeGen.Routes;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits manifests of every format. Comments, order, indentation and line endings stay: what is not to change is the same afterwards, byte for byte.</summary>
public sealed class ManifestEditor
{
    private readonly ManifestText _before;
    private readonly ScopeManifest _resolved;
    private readonly Func<string, (ManifestText, ScopeManifest)> _read;

    private ManifestEditor(string text, Func<string, (ManifestText, ScopeManifest)> read)
    {
        _read = read;
        (_before, _resolved) = read(text);
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
        var set = new ChangeSet(_before, _resolved);
        // What goes makes no room for what comes, unless it has gone before.
        if (!changes.OrderBy(c => c is ManifestChange.Add).All(set.Take))
        {
            return null;
        }

        var lines = new TextLines(text);
        var edits = new EditList(lines);
        foreach (var change in set.Lists)
        {
            change.Settle();
            Write(change, lines, edits);
        }

        foreach (var list in set.NewLists)
        {
            new NewList(_before.Document, lines, edits, _before.Format.Separator).Write(list.Key, list.Value);
        }

        var result = edits.Build();
        return result.Count == 0 || IsGood(Apply(text, result), set.Expected) ? result : null;
    }

    private void Write(ListChange change, TextLines lines, EditList edits)
    {
        var document = _before.Document;
        var writer = new ItemWriter(document, change.List);
        foreach (var replaced in change.Replaced)
        {
            var item = change.List.Items[replaced.Key];
            edits.Replace(item.Range.Start, item.Range.Start + item.Range.Length, writer.WriteScope(replaced.Value, item));
        }

        if (change.Substituted is { } substituted)
        {
            var item = change.List.Items[substituted.Item];
            edits.Replace(item.Start, item.End, writer.Write(substituted.Scope));
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

    /// <summary>An edit that does not do what it is for, or that breaks something, is none.</summary>
    private bool IsGood(string text, DeclaredScopes expected)
    {
        var (after, resolved) = _read(text);
        return (after.IsReadable || !_before.IsReadable)
            && after.Problems.Count() <= _before.Problems.Count()
            && new DeclaredScopes(resolved).IsSameAs(expected);
    }
}
