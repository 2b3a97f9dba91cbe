using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>How the source of a string says its characters. Places in the source matter: a fix replaces words and leaves the rest as it was written.</summary>
/// <param name="Backslashes">Whether a backslash starts an escape.</param>
/// <param name="DoubledQuotes">Whether two quotes are one.</param>
/// <param name="DoubledBraces">Whether two braces are one.</param>
internal sealed record LiteralEscapes(bool Backslashes, bool DoubledQuotes, bool DoubledBraces)
{
    // In the place of a character that neither a scope nor the space between scopes holds.
    private const char Other = '\0';

    /// <summary>The escapes of a string that starts with a token, or of a literal that is one.</summary>
    public static LiteralEscapes Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.InterpolatedStringStartToken => new(Backslashes: true, DoubledQuotes: false, DoubledBraces: true),
        SyntaxKind.InterpolatedVerbatimStringStartToken => new(Backslashes: false, DoubledQuotes: true, DoubledBraces: true),
        SyntaxKind.StringLiteralToken when token.IsVerbatimStringLiteral() => new(Backslashes: false, DoubledQuotes: true, DoubledBraces: false),
        SyntaxKind.StringLiteralToken => new(Backslashes: true, DoubledQuotes: false, DoubledBraces: false),
        _ => new(Backslashes: false, DoubledQuotes: false, DoubledBraces: false),
    };

    /// <summary>The character at an index, which moves behind it.</summary>
    public char Read(string source, ref int index)
    {
        var c = source[index++];
        if (c == '\\' && Backslashes && index < source.Length)
        {
            return ReadEscape(source, ref index);
        }

        if (index < source.Length && source[index] == c && ((c == '"' && DoubledQuotes) || (c is '{' or '}' && DoubledBraces)))
        {
            index++;
        }

        return c;
    }

    private static char ReadEscape(string source, ref int index) => source[index++] switch
    {
        't' => '\t',
        'r' => '\r',
        'n' => '\n',
        'x' or 'u' => ReadHexadecimal(source, ref index, 4),
        'U' => ReadHexadecimal(source, ref index, 8),
        '\'' => '\'',
        _ => Other,
    };

    private static char ReadHexadecimal(string source, ref int index, int maxLength)
    {
        var start = index;
        while (index < source.Length && index - start < maxLength && Uri.IsHexDigit(source[index]))
        {
            index++;
        }

        return int.TryParse(source.Substring(start, index - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= char.MaxValue
            ? (char)code
            : Other;
    }
}
