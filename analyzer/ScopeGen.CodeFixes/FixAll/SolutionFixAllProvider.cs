using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ScopeGen.CodeFixes.FixAll;

/// <summary>Fixes the diagnostics of a document, project or solution in one go: Roslyn's own batch fixer drops edits to additional files.</summary>
/// <param name="fix">Fixes diagnostics of projects; its key is that of the action whose kind is to be repeated.</param>
internal sealed class SolutionFixAllProvider(Func<Solution, IReadOnlyList<ProjectDiagnostics>, string, CancellationToken, Task<Solution>> fix) : FixAllProvider
{
    private const char PathSeparator = '\n';

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The key of an action on an additional file: it names the file, which a <see cref="FixAllContext"/> for it does not.</summary>
    public static string KeyOf(string action, string? path) => action + PathSeparator + path;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey ?? string.Empty;
        var separator = key.IndexOf(PathSeparator);
        var action = separator < 0 ? key : key.Substring(0, separator);
        var diagnostics = await CollectAsync(fixAllContext, separator < 0 ? null : key.Substring(separator + 1)).ConfigureAwait(false);
        // Also where nothing is left to fix: dotnet format asks for each project of a solution that the first of them has fixed, and takes no
        // action for a failure.
        return CodeAction.Create("Fix all", cancellationToken => fix(fixAllContext.Solution, diagnostics, action, cancellationToken), equivalenceKey: key);
    }

    private static async Task<IReadOnlyList<ProjectDiagnostics>> CollectAsync(FixAllContext context, string? path)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return [new ProjectDiagnostics(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))];
        }

        var result = new List<ProjectDiagnostics>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var all = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var wanted = context.Scope == FixAllScope.Document ? all.RemoveAll(d => !string.Equals(d.Location.GetLineSpan().Path, path, StringComparison.Ordinal)) : all;
            result.Add(new ProjectDiagnostics(project, wanted));
        }

        return result;
    }
}

/// <summary>What is wrong in a project.</summary>
internal sealed record ProjectDiagnostics(Project Project, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The diagnostics by place, whatever thread reported which first.</summary>
    public IEnumerable<Diagnostic> Sorted => Diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start);
}
