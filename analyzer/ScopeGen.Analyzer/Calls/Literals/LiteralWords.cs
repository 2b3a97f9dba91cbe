using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Scopes;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>A word of a string.</summary>
/// <param name="Text">The word's characters, without escapes.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="IsWhole">Whether it is all of the word: one that touches a hole goes on in it.</param>
internal readonly record struct LiteralWord(string Text, TextSpan Span, bool IsWhole);

/// <summary>The words of a string: what white space bounds, as in a list of scopes.</summary>
internal static class LiteralWords
{
    /// <summary>The words of a string literal or an interpolated string, in order, as they are asked for.</summary>
    public static IEnumerable<LiteralWord> Of(ExpressionSyntax literal)
    {
        if (literal is LiteralExpressionSyntax { Token: var token })
        {
            var (start, length) = ContentOf(token);
            return Read(token.Text.Substring(start, length), token.SpanStart + start, LiteralEscapes.Of(token), followsHole: false, precedesHole: false);
        }

        return literal is InterpolatedStringExpressionSyntax interpolated ? Of(interpolated) : [];
    }

    /// <summary>What stands between a literal's quotes; in a raw string with lines, the line breaks and the indentation too.</summary>
    public static (int Start, int Length) ContentOf(SyntaxToken literal)
    {
        var text = literal.Text;
        var isRaw = literal.Kind() is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
        var start = isRaw ? text.TakeWhile(c => c == '"').Count() : text.IndexOf('"') + 1;
        return (start, text.Length - start - (isRaw ? start : 1));
    }

    private static IEnumerable<LiteralWord> Of(InterpolatedStringExpressionSyntax interpolated)
    {
        var escapes = LiteralEscapes.Of(interpolated.StringStartToken);
        var contents = interpolated.Contents;
        for (var i = 0; i < contents.Count; i++)
        {
            if (contents[i] is InterpolatedStringTextSyntax { TextToken: var token })
            {
                foreach (var word in Read(token.Text, token.SpanStart, escapes, followsHole: i > 0, precedesHole: i < contents.Count - 1))
                {
                    yield return word;
                }
            }
        }
    }

    private static IEnumerable<LiteralWord> Read(string source, int position, LiteralEscapes escapes, bool followsHole, bool precedesHole)
    {
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i < source.Length;)
        {
            var end = i;
            var c = escapes.Read(source, ref i);
            if (!ScopeToken.IsSeparator(c))
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0)
            {
                yield return new LiteralWord(word.ToString(), TextSpan.FromBounds(position + start, position + end), !(followsHole && start == 0));
                word.Clear();
            }

            start = i;
        }

        if (word.Length > 0)
        {
            yield return new LiteralWord(word.ToString(), TextSpan.FromBounds(position + start, position + source.Length), !(followsHole && start == 0) && !precedesHole);
        }
    }
}
