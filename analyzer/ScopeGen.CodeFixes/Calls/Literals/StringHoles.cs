using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls.Literals;

namespace ScopeGen.CodeFixes.Calls.Literals;

/// <summary>Puts constants into an interpolated string, as holes in the place of words. The rest stays as it is written.</summary>
internal static class StringHoles
{
    /// <summary>The string with the constants.</summary>
    /// <param name="original">The string as it stands in the file.</param>
    /// <param name="rewritten">The same string, with what changed in the holes that it has.</param>
    /// <param name="names">The constants with their namespaces, by scope.</param>
    /// <param name="options">How the file is parsed.</param>
    public static InterpolatedStringExpressionSyntax Fill(
        InterpolatedStringExpressionSyntax original,
        InterpolatedStringExpressionSyntax rewritten,
        IReadOnlyDictionary<string, string> names,
        CSharpParseOptions options)
    {
        var words = LiteralWords.Of(original).Where(w => w.IsWhole && names.ContainsKey(w.Text)).ToList();
        var braces = BracesOf(original);
        var contents = new List<InterpolatedStringContentSyntax>();
        for (var i = 0; i < original.Contents.Count; i++)
        {
            if (original.Contents[i] is not InterpolatedStringTextSyntax text)
            {
                contents.Add(rewritten.Contents[i]);
                continue;
            }

            var end = text.SpanStart;
            foreach (var word in words.Where(w => text.Span.Contains(w.Span)))
            {
                Keep(contents, text, end, word.Span.Start);
                contents.Add(Hole(names[word.Text], braces, options));
                end = word.Span.End;
            }

            Keep(contents, text, end, text.Span.End);
        }

        return rewritten.WithContents([.. contents]);
    }

    /// <summary>How many braces open a hole: a raw string has as many dollar signs.</summary>
    private static int BracesOf(InterpolatedStringExpressionSyntax text) =>
        text.StringStartToken.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            ? text.StringStartToken.Text.Count(c => c == '$')
            : 1;

    private static void Keep(List<InterpolatedStringContentSyntax> contents, InterpolatedStringTextSyntax text, int from, int to)
    {
        if (to > from)
        {
            var source = text.TextToken.Text.Substring(from - text.SpanStart, to - from);
            contents.Add(SyntaxFactory.InterpolatedStringText(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, source, source, default)));
        }
    }

    private static InterpolationSyntax Hole(string name, int braces, CSharpParseOptions options)
    {
        var open = new string('{', braces);
        var close = new string('}', braces);
        return SyntaxFactory.Interpolation(
            SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, open, open, default),
            ConstantExpression.Parenthesize(ConstantExpression.Parse(ConstantExpression.SourceOf(name), options)),
            alignmentClause: null,
            formatClause: null,
            SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, close, close, default));
    }
}
