using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ScopeGen.Analyzer.Calls;
using ScopeGen.CodeFixes.FixAll;
using ScopeGen.Manifests.Edits;
using ScopeGen.Scopes;

namespace ScopeGen.CodeFixes.Calls;

/// <summary>
/// Fixes SCG2001: declares a scope in the manifests that lack it. One action for each alternative, the least privileged first, and one
/// that serves all calls of the project with the fewest new scopes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareScopeFix))]
[Shared]
public sealed class DeclareScopeFix : CodeFixProvider
{
    private const string Alternative = nameof(Alternative);
    private const string Fewest = nameof(Fewest);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallRules.MissingScopeId];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAllProvider(FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MissingScopeProperties.Read(diagnostic.Properties) is not { } properties)
            {
                continue;
            }

            var files = ManifestChanges.NamesOf(properties.Manifests);
            var isFixable = false;
            for (var i = 0; i < properties.Alternatives.Length; i++)
            {
                var changes = new ManifestChanges();
                Declare(changes, project, properties, properties.Alternatives[i]);
                var changed = await changes.ApplyAsync(project.Solution, context.CancellationToken).ConfigureAwait(false);
                if (changed != project.Solution)
                {
                    isFixable = true;
                    context.RegisterCodeFix(CodeAction.Create($"Declare '{properties.Alternatives[i]}' in {files}", _ => Task.FromResult(changed), KeyOf(i)), diagnostic);
                }
            }

            if (isFixable)
            {
                // Which scopes these are only a scan of the project tells.
                context.RegisterCodeFix(
                    CodeAction.Create($"Declare the fewest scopes in {files} that serve all calls of {project.Name}", c => DeclareFewestAsync(project.Solution, [project], c), Fewest),
                    diagnostic);
            }
        }
    }

    private static string KeyOf(int alternative) => Alternative + alternative.ToString(CultureInfo.InvariantCulture);

    private static Task<Solution> FixAsync(Solution solution, IReadOnlyList<ProjectDiagnostics> projects, string key, CancellationToken cancellationToken) => key == Fewest
        ? DeclareFewestAsync(solution, projects.Where(p => !p.Diagnostics.IsEmpty).Select(p => p.Project), cancellationToken)
        : DeclareAsync(solution, projects, int.Parse(key.Substring(Alternative.Length), CultureInfo.InvariantCulture), cancellationToken);

    private static async Task<Solution> DeclareFewestAsync(Solution solution, IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var changes = await MissingScopes.AddFewestAsync(projects, cancellationToken).ConfigureAwait(false);
        return await changes.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Declares for each call the alternative of a number, or the last where there are fewer; nothing where another call's serves it.</summary>
    private static Task<Solution> DeclareAsync(Solution solution, IEnumerable<ProjectDiagnostics> projects, int number, CancellationToken cancellationToken)
    {
        var changes = new ManifestChanges();
        var declared = new HashSet<(string Manifest, string Scope)>();
        foreach (var (project, properties) in projects.SelectMany(p => p.Sorted, (p, d) => (p.Project, MissingScopeProperties.Read(d.Properties))).Where(d => d.Item2 != null))
        {
            var lacking = properties!.Manifests.RemoveAll(m => properties.Alternatives.Any(a => ScopeToken.Split(a).All(s => declared.Contains((m, s)))));
            var alternative = properties.Alternatives[Math.Min(number, properties.Alternatives.Length - 1)];
            declared.UnionWith(lacking.SelectMany(_ => ScopeToken.Split(alternative), (m, s) => (m, s)));
            Declare(changes, project, properties with { Manifests = lacking }, alternative);
        }

        return changes.ApplyAsync(solution, cancellationToken);
    }

    private static void Declare(ManifestChanges changes, Project project, MissingScopeProperties properties, string alternative)
    {
        foreach (var manifest in properties.Manifests)
        {
            foreach (var scope in ScopeToken.Split(alternative))
            {
                changes.Add(project, manifest, new ManifestChange.Add(properties.Provider, scope));
            }
        }
    }
}
