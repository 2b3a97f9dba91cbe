using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Project;
using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.CodeFixes.FixAll;

/// <summary>
/// What is to become of manifests. Each file is edited once, however many diagnostics ask for it and however many projects, or target
/// frameworks of one, share it.
/// </summary>
internal sealed class ManifestChanges
{
    private readonly Dictionary<string, (Project Project, List<ManifestChange> Changes)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Notes a change.</summary>
    /// <param name="project">A project that has the manifest.</param>
    /// <param name="path">The manifest's path.</param>
    /// <param name="change">The change; one that is noted already makes no difference.</param>
    public void Add(Project project, string path, ManifestChange change)
    {
        path = ManifestFile.FullPathOf(path);
        if (!_byPath.TryGetValue(path, out var known))
        {
            _byPath.Add(path, known = (project, []));
        }

        if (!known.Changes.Contains(change))
        {
            known.Changes.Add(change);
        }
    }

    /// <summary>The solution with the changes; the same solution where none can be made.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var entry in _byPath.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var (project, changes) = entry.Value;
            var inputs = ProjectInputs.Load(project.AnalyzerOptions, cancellationToken);
            var documents = solution.Projects.SelectMany(p => p.AdditionalDocuments).Where(d => d.FilePath != null && string.Equals(ManifestFile.FullPathOf(d.FilePath), entry.Key, StringComparison.Ordinal)).ToList();
            if (documents.Count == 0 || inputs.Manifests.FirstOrDefault(m => string.Equals(m.FullPath, entry.Key, StringComparison.Ordinal)) is not { } manifest)
            {
                continue;
            }

            var text = await documents[0].GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (Edit(text, manifest, inputs, changes) is { Count: > 0 } edits)
            {
                var changed = text.WithChanges(edits.Select(e => new TextChange(new TextSpan(e.Start, e.Length), e.NewText)));
                solution = documents.Aggregate(solution, (s, d) => s.WithAdditionalDocumentText(d.Id, changed));
            }
        }

        return solution;
    }

    /// <summary>The names of files in a title.</summary>
    public static string NamesOf(IEnumerable<string> paths) => string.Join(", ", paths.Select(Path.GetFileName));

    /// <summary>All changes at once, or those of them that can be made.</summary>
    private static IReadOnlyList<TextEdit>? Edit(SourceText text, ManifestFile manifest, ProjectInputs inputs, List<ManifestChange> changes)
    {
        IReadOnlyList<TextEdit>? Try(IEnumerable<ManifestChange> some) => ManifestEditor.Edit(text.ToString(), manifest.Settings, inputs.Catalog.Providers, some);
        return Try(changes) ?? (changes.Count == 1 ? null : Try([.. changes.Where(c => Try([c]) != null)]));
    }
}
