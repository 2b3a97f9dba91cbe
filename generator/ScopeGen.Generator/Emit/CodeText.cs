using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Generator.Emit;

/// <summary>Puts a table's text into code so that it can never leave its literal or comment.</summary>
internal static class CodeText
{
    /// <summary>A C# string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Text of an XML documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                // Every kind of line break ends a comment, and XML knows neither control characters nor halves of a pair.
                case var _ when char.IsWhiteSpace(c):
                    result.Append(result.Length > 0 && result[result.Length - 1] == ' ' ? string.Empty : " ");
                    break;
                case '\uFFFE' or '\uFFFF':
                case var _ when char.IsControl(c) || char.IsSurrogate(c):
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>A vendor's words as a sentence: a capital first, a full stop last.</summary>
    public static string Sentence(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return text;
        }

        var first = char.ToUpper(text[0], CultureInfo.InvariantCulture);
        return first + text.Substring(1) + (text[text.Length - 1] is '.' or '!' or '?' ? string.Empty : ".");
    }
}
