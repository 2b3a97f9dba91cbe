using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Literals;
using ScopeGen.CodeFixes.Calls.Literals;

namespace ScopeGen.CodeFixes.Calls;

/// <summary>Fixes SCG2005: puts the constants in the place of the scopes that a string writes out. One action for each provider that has them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScopeLiteralFix))]
[Shared]
public sealed class ScopeLiteralFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [CallRules.ScopeLiteralId];

    // By document: a string may stand in a hole of another one, and edits of both at a time would collide.
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(d => LiteralOf(root, d) != null))
        {
            foreach (var choice in ConstantChoice.Of(ScopeLiteralProperties.Read(diagnostic.Properties)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(choice.Title, c => FixAsync(context.Document, [diagnostic], choice.Namespace, c), choice.Namespace),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, string? @namespace, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var constants = new Dictionary<ExpressionSyntax, ConstantChoice>();
        foreach (var diagnostic in diagnostics)
        {
            if (LiteralOf(root, diagnostic) is { } literal
                && ConstantChoice.Of(ScopeLiteralProperties.Read(diagnostic.Properties)).FirstOrDefault(c => c.Namespace == @namespace) is { } choice)
            {
                constants[literal] = choice;
            }
        }

        return await LiteralReplacement.ApplyAsync(document, constants, cancellationToken).ConfigureAwait(false);
    }

    private static ExpressionSyntax? LiteralOf(SyntaxNode? root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root != null && root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax node and (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            ? node
            : null;
    }
}
