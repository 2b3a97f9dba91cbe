using System;
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
using ScopeGen.Analyzer.Calls;
using ScopeGen.Manifests;
using ScopeGen.Scopes;

namespace ScopeGen.CodeFixes.Calls;

/// <summary>Fixes SCG2001: declares a scope in the manifests that lack it. One action for each alternative, the least privileged first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareScopeFix))]
[Shared]
public sealed class DeclareScopeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallRules.MissingScopeId];

    /// <summary>None: the batch fixer drops edits to additional files.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MissingScopeProperties.Read(diagnostic.Properties) is not { } properties)
            {
                continue;
            }

            foreach (var alternative in properties.Alternatives)
            {
                var solution = context.Document.Project.Solution;
                var changed = await DeclareAsync(context.Document.Project, properties, ScopeToken.Split(alternative), context.CancellationToken).ConfigureAwait(false);
                if (changed == solution)
                {
                    continue;
                }

                var files = string.Join(", ", properties.Manifests.Select(Path.GetFileName));
                var title = $"Declare '{alternative}' in {files}";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: alternative), diagnostic);
            }
        }
    }

    private static async Task<Solution> DeclareAsync(Project project, MissingScopeProperties properties, string[] scopes, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var document in project.AdditionalDocuments.Where(d => properties.Manifests.Any(m => string.Equals(m, d.FilePath, StringComparison.Ordinal))))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (ManifestEditor.AddScopes(text.ToString(), properties.Provider, scopes) is { } edit)
            {
                var change = new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText);
                solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
            }
        }

        return solution;
    }
}
