using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using ScopeGen.Analyzer.Calls.Literals;

namespace ScopeGen.CodeFixes.Calls.Literals;

/// <summary>Replaces strings in a document by expressions with constants.</summary>
internal static class LiteralReplacement
{
    /// <summary>The document with constants, by the shortest names that mean them where they stand.</summary>
    /// <param name="document">The document.</param>
    /// <param name="choices">The strings, and the constants for their scopes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Document> ApplyAsync(Document document, IReadOnlyDictionary<ExpressionSyntax, ConstantChoice> choices, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var options = (CSharpParseOptions)root.SyntaxTree.Options;
        // Older versions have no constants that are interpolated. Beyond that, a file's own way of putting text together is kept.
        var interpolates = options.LanguageVersion >= LanguageVersion.CSharp10 && root.DescendantNodes().Any(n => n is InterpolatedStringExpressionSyntax);
        var replaced = document.WithSyntaxRoot(root.ReplaceNodes(
            choices.Keys,
            (original, rewritten) => Replace(original, rewritten, choices[original].Names, options, interpolates).WithTriviaFrom(original)));

        var simplified = await SimplifyAsync(replaced, [], cancellationToken).ConfigureAwait(false);
        var misread = await FindMisreadAsync(simplified, cancellationToken).ConfigureAwait(false);
        return misread.Count == 0 ? simplified : await SimplifyAsync(replaced, misread, cancellationToken).ConfigureAwait(false);
    }

    private static ExpressionSyntax Replace(ExpressionSyntax original, ExpressionSyntax rewritten, IReadOnlyDictionary<string, string> names, CSharpParseOptions options, bool interpolates)
    {
        if (original is not LiteralExpressionSyntax { Token: var token })
        {
            return StringHoles.Fill((InterpolatedStringExpressionSyntax)original, (InterpolatedStringExpressionSyntax)rewritten, names, options);
        }

        // Outside parentheses, the first of the two colons would start a hole's format.
        var isInHole = original.Ancestors().OfType<InterpolationSyntax>().Any();
        if (names.TryGetValue(token.ValueText, out var name))
        {
            var constant = ConstantExpression.Parse(ConstantExpression.SourceOf(name), options);
            return isInHole ? ConstantExpression.Parenthesize(constant) : constant;
        }

        if (interpolates && ListLiteral.Interpolate(token, LiteralWords.Of(original), names) is { } interpolated)
        {
            return ConstantExpression.Parse(interpolated, options);
        }

        var sum = ConstantExpression.Parse(ListLiteral.Sum(token.ValueText, names), options);
        // Not everywhere: in attributes, nobody takes parentheses away that are not needed.
        return isInHole || original.Parent is PatternSyntax or (ExpressionSyntax and not InitializerExpressionSyntax) ? ConstantExpression.Parenthesize(sum) : sum;
    }

    /// <summary>Makes names as short as they can be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="except">Which of the names, by number, to leave in full.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private static async Task<Document> SimplifyAsync(Document document, ICollection<int> except, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var names = root.GetAnnotatedNodes(ConstantExpression.Annotation).Where((_, number) => !except.Contains(number));
        var annotated = document.WithSyntaxRoot(root.ReplaceNodes(names, (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation)));
        return await Simplifier.ReduceAsync(annotated, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The numbers of the names that mean something else than their constant, in the text as the compiler will read it.</summary>
    private static async Task<ICollection<int>> FindMisreadAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var parsed = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath, cancellationToken);
        var model = compilation.ReplaceSyntaxTree(tree, parsed).GetSemanticModel(parsed);
        var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var parsedRoot = await parsed.GetRootAsync(cancellationToken).ConfigureAwait(false);

        bool IsMisread(SyntaxNode name) =>
            model.GetSymbolInfo(parsedRoot.FindNode(name.Span, getInnermostNodeForTie: true), cancellationToken).Symbol is not IFieldSymbol field
            || !string.Equals(ScopeConstants.NameOf(field), name.GetAnnotations(ConstantExpression.Annotation).Single().Data, StringComparison.Ordinal);

        return [.. root.GetAnnotatedNodes(ConstantExpression.Annotation).Select((name, number) => (name, number)).Where(n => IsMisread(n.name)).Select(n => n.number)];
    }
}
