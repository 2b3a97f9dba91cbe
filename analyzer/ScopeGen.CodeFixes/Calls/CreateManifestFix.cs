using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.CodeFixes.FixAll;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.CodeFixes.Calls;

/// <summary>Fixes SCG3004: writes a manifest beside the project that declares the fewest scopes which serve all calls. The package finds it there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CreateManifestFix))]
[Shared]
public sealed class CreateManifestFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [ManifestRules.MissingId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAllProvider((solution, projects, _, c) => CreateAsync(solution, projects.Where(p => !p.Diagnostics.IsEmpty).Select(p => p.Project), c));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (project.FilePath != null)
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Create a manifest that declares what {project.Name} needs", c => CreateAsync(project.Solution, [project], c), nameof(CreateManifestFix)),
                context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> CreateAsync(Solution solution, IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        // The target frameworks of a project share its folder, and so its manifest.
        foreach (var group in projects.Where(p => p.FilePath != null).GroupBy(p => p.FilePath!, StringComparer.Ordinal))
        {
            var needs = await MissingScopes.FindUndeclaredAsync(group, cancellationToken).ConfigureAwait(false);
            if (needs.Count > 0)
            {
                var path = FreePath(group, Path.GetDirectoryName(group.Key)!, needs[0].Provider);
                var id = DocumentId.CreateNewId(group.First().Id);
                solution = solution.AddAdditionalDocument(id, Path.GetFileName(path), SourceText.From(ManifestWriter.Write(needs)), filePath: path);
            }
        }

        return solution;
    }

    /// <summary>A path that none of the project's files has.</summary>
    private static string FreePath(IEnumerable<Project> projects, string folder, string provider)
    {
        var taken = new HashSet<string>(projects.SelectMany(p => p.AdditionalDocuments).Select(d => d.FilePath ?? string.Empty), StringComparer.OrdinalIgnoreCase);
        return ManifestWriter.FileNames(provider).Select(n => Path.Combine(folder, n)).First(p => !taken.Contains(p));
    }
}
