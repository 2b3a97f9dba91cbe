using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Analyzer.Calls.Literals;
using ScopeGen.Scopes;

namespace ScopeGen.CodeFixes.Calls.Literals;

/// <summary>Makes of a literal that lists scopes the source of an expression with constants. The value, with its white space, stays.</summary>
internal static class ListLiteral
{
    /// <summary>An interpolated string that is laid out like the literal; null where what stays in it would need another escape.</summary>
    /// <param name="token">The literal.</param>
    /// <param name="words">Its words.</param>
    /// <param name="names">The constants with their namespaces, by scope.</param>
    public static string? Interpolate(SyntaxToken token, IEnumerable<LiteralWord> words, IReadOnlyDictionary<string, string> names)
    {
        var result = new StringBuilder("$");
        var end = 0;
        var hasBraces = false;

        void Keep(int to)
        {
            var kept = token.Text.Substring(end, to - end);
            hasBraces |= kept.Any(c => c is '{' or '}');
            result.Append(kept);
        }

        foreach (var word in words.Where(w => names.ContainsKey(w.Text)))
        {
            Keep(word.Span.Start - token.SpanStart);
            // Outside parentheses, the first of the two colons would start a format.
            result.Append("{(").Append(ConstantExpression.SourceOf(names[word.Text])).Append(")}");
            end = word.Span.End - token.SpanStart;
        }

        Keep(token.Text.Length);
        return hasBraces ? null : result.ToString();
    }

    /// <summary>A sum of constants and literals.</summary>
    /// <param name="value">The literal's value.</param>
    /// <param name="names">The constants with their namespaces, by scope.</param>
    public static string Sum(string value, IReadOnlyDictionary<string, string> names)
    {
        var terms = new List<string>();
        var rest = new StringBuilder();

        void AddRest()
        {
            if (rest.Length > 0)
            {
                terms.Add(SymbolDisplay.FormatLiteral(rest.ToString(), quote: true));
                rest.Clear();
            }
        }

        for (int start = 0, end; start < value.Length; start = end)
        {
            end = start + 1;
            while (end < value.Length && ScopeToken.IsSeparator(value[end]) == ScopeToken.IsSeparator(value[start]))
            {
                end++;
            }

            var part = value.Substring(start, end - start);
            if (names.TryGetValue(part, out var name))
            {
                AddRest();
                terms.Add(ConstantExpression.SourceOf(name));
            }
            else
            {
                rest.Append(part);
            }
        }

        AddRest();
        return string.Join(" + ", terms);
    }
}
