using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Manifests;
using ScopeGen.CodeFixes.FixAll;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.CodeFixes.Manifests;

/// <summary>Fixes what is wrong with declared scopes: puts another one in the place of one that is misspelt, deprecated or too broad, or takes it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclaredScopeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class DeclaredScopeFix : CodeFixProvider
{
    private const string Replace = nameof(Replace);
    private const string Remove = nameof(Remove);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [ManifestRules.UnknownId, ManifestRules.UnusedId, ManifestRules.DuplicateId, ManifestRules.TooBroadId, ManifestRules.DeprecatedId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAllProvider(FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(d => d.Location.SourceSpan.End <= text.Length))
        {
            var scope = text.ToString(diagnostic.Location.SourceSpan).Trim('"', '\'');
            if (ReplacementOf(diagnostic) is { } replacement)
            {
                await RegisterAsync(context, diagnostic, $"Replace '{scope}' by '{replacement}'", Replace).ConfigureAwait(false);
            }

            // A scope that a narrower one replaces is needed.
            if (diagnostic.Id != ManifestRules.TooBroadId || ReplacementOf(diagnostic) == null)
            {
                await RegisterAsync(context, diagnostic, $"Remove '{scope}'", Remove).ConfigureAwait(false);
            }
        }
    }

    private static async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, string title, string action)
    {
        var project = context.TextDocument.Project;
        var changed = await FixAsync(project.Solution, [new ProjectDiagnostics(project, [diagnostic])], action, context.CancellationToken).ConfigureAwait(false);
        if (changed != project.Solution)
        {
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), SolutionFixAllProvider.KeyOf(action, context.TextDocument.FilePath)), diagnostic);
        }
    }

    private static Task<Solution> FixAsync(Solution solution, IReadOnlyList<ProjectDiagnostics> projects, string action, CancellationToken cancellationToken)
    {
        // What one project calls unused, another one that shares the manifest may need.
        var changes = new ManifestChanges();
        foreach (var (project, diagnostic) in projects.SelectMany(p => p.Sorted, (p, d) => (p.Project, d)))
        {
            var path = diagnostic.Location.GetLineSpan().Path;
            var start = diagnostic.Location.SourceSpan.Start;
            if (action == Remove)
            {
                if (diagnostic.Id != ManifestRules.UnusedId || projects.All(p => IsUnusedIn(p, path, start)))
                {
                    changes.Add(project, path, new ManifestChange.Remove(start));
                }
            }
            else if (ReplacementOf(diagnostic) is { } replacement)
            {
                changes.Add(project, path, new ManifestChange.Replace(start, replacement));
            }
        }

        return changes.ApplyAsync(solution, cancellationToken);
    }

    /// <summary>Whether a project that has the manifest has no use for the scope either.</summary>
    private static bool IsUnusedIn(ProjectDiagnostics project, string path, int start) =>
        project.Project.AdditionalDocuments.All(d => !string.Equals(d.FilePath, path, StringComparison.Ordinal))
        || project.Diagnostics.Any(d => d.Id == ManifestRules.UnusedId && d.Location.SourceSpan.Start == start && string.Equals(d.Location.GetLineSpan().Path, path, StringComparison.Ordinal));

    private static string? ReplacementOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ManifestFindingReport.Replacements, out var all) && all!.Length > 0 ? all.Split('\n')[0] : null;
}
