using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Documents;

/// <summary>The words of TOML: keys, strings, bare values, comments.</summary>
internal sealed class TomlScanner(string text, int start)
{
    // Numbers in all their ways to be written, dates, and the words.
    private static readonly Regex Bare = new(@"\A(true|false|[+-]?(inf|nan)|[+-]?[0-9][0-9A-Za-z_.:+ -]*)\z", RegexOptions.CultureInvariant);

    /// <summary>The offset of what comes next.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Whether nothing more comes.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : text[Position];

    public DocumentException Fault(string message) => new(message, Position, IsAtEnd ? 0 : 1);

    /// <summary>Skips white space, line breaks and comments.</summary>
    public void SkipToContent()
    {
        for (SkipSpaces(); !IsAtEnd && Current is '\r' or '\n' or '#'; SkipSpaces())
        {
            if (Current == '#')
            {
                SkipComment();
            }
            else
            {
                Position++;
            }
        }
    }

    public void SkipSpaces()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    public bool TryTake(string token)
    {
        var found = string.CompareOrdinal(text, Position, token, 0, token.Length) == 0;
        Position += found ? token.Length : 0;
        return found;
    }

    public void Expect(char expected)
    {
        SkipSpaces();
        if (IsAtEnd || Current != expected)
        {
            throw Fault($"This is no valid TOML: '{expected}' is expected here.");
        }

        Position++;
    }

    public void ExpectEndOfLine()
    {
        SkipSpaces();
        if (!IsAtEnd && Current is not ('\r' or '\n' or '#'))
        {
            throw Fault("This is no valid TOML: the end of the line is expected here.");
        }
    }

    /// <summary>A key, or several with dots between them.</summary>
    /// <param name="depth">How deep the keys stand.</param>
    public IReadOnlyList<TomlKey> ReadKeys(int depth)
    {
        var keys = new List<TomlKey>();
        do
        {
            SkipSpaces();
            keys.Add(ReadKey());
            SkipSpaces();
            if (depth + keys.Count > Document.MaxDepth)
            {
                throw Fault($"The document nests deeper than {Document.MaxDepth}.");
            }
        }
        while (TryTake("."));
        return keys;
    }

    /// <summary>A string, or a number, boolean or date as it is written.</summary>
    public JToken ReadScalar()
    {
        if (Current is '"' or '\'')
        {
            return ReadString();
        }

        var start = Position;
        SkipWord();
        // A space may stand between a date and its time.
        if (Position - start == "2026-01-01".Length && Current == ' ' && Position + 1 < text.Length && text[Position + 1] is >= '0' and <= '9')
        {
            Position++;
            SkipWord();
        }

        var word = text.Substring(start, Position - start);
        return Bare.IsMatch(word)
            ? new JValue(word).At(new NodePlace(start, Position, NodeStyle.Plain))
            : throw new DocumentException(word.Length == 0 ? "This is no valid TOML: a value is expected here." : $"This is no valid TOML: '{Excerpt.Of(word)}' is no value; text has quotes.", start, word.Length);
    }

    private void SkipWord()
    {
        while (!IsAtEnd && Current is not (',' or ']' or '}' or '#' or ' ' or '\t' or '\r' or '\n'))
        {
            Position++;
        }
    }

    private TomlKey ReadKey()
    {
        var start = Position;
        if (Current is '"' or '\'')
        {
            var quoted = ReadString();
            return new TomlKey((string)quoted!, quoted.Place()!);
        }

        while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
        {
            Position++;
        }

        return Position > start
            ? new TomlKey(text.Substring(start, Position - start), new NodePlace(start, Position, NodeStyle.Plain))
            : throw Fault("This is no valid TOML: a key is expected here.");
    }

    private JToken ReadString()
    {
        var start = Position;
        var quote = Current;
        var isBlock = TryTake(new string(quote, 3));
        Position += isBlock ? 0 : 1;
        if (isBlock)
        {
            // The line break right behind the quotes does not count.
            _ = TryTake("\r\n") || TryTake("\n");
        }

        var result = new StringBuilder();
        while (!IsAtEnd && (isBlock || Current is not ('\r' or '\n')))
        {
            if (Current == quote && TryTake(isBlock ? new string(quote, 3) : quote.ToString()))
            {
                // Up to two quotes may stand before the closing ones.
                for (var i = 0; i < 2 && isBlock && Current == quote; i++)
                {
                    result.Append(quote);
                    Position++;
                }

                return new JValue(result.ToString()).At(new NodePlace(start, Position, isBlock ? NodeStyle.Block : NodeStyle.Quoted));
            }

            if (quote == '"' && Current == '\\')
            {
                ReadEscape(result, isBlock);
            }
            else
            {
                result.Append(Current);
                Position++;
            }
        }

        throw Fault("This is no valid TOML: a string is not closed.");
    }

    private void ReadEscape(StringBuilder result, bool isBlock)
    {
        Position++;
        var escaped = Current;
        if (isBlock && EndsLine())
        {
            // A backslash at the end of a line joins it with the next.
            while (Current is ' ' or '\t' or '\r' or '\n')
            {
                Position++;
            }

            return;
        }

        var length = escaped switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (length > 0 && Position + length < text.Length
            && int.TryParse(text.Substring(Position + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            result.Append(char.ConvertFromUtf32(code));
        }
        else
        {
            var index = length > 0 ? -1 : "btnfre\"\\".IndexOf(escaped);
            result.Append(index >= 0 ? "\b\t\n\f\r\u001b\"\\"[index] : throw Fault($"This is no valid TOML: '\\{Excerpt.Of(escaped.ToString())}' is no escape."));
        }

        Position += length + 1;
    }

    private bool EndsLine()
    {
        var end = Position;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end < text.Length && text[end] is '\r' or '\n';
    }

    private void SkipComment()
    {
        while (!IsAtEnd && Current is not ('\r' or '\n'))
        {
            Position++;
        }
    }
}
