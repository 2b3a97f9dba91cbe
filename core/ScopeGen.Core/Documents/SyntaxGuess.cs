using System;
using System.Linq;

namespace ScopeGen.Documents;

/// <summary>Tells the language of a text: by its file's extension, or else by its first line.</summary>
internal static class SyntaxGuess
{
    public static DocumentSyntax Of(string text, string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var extension = dot < 0 ? string.Empty : fileName.Substring(dot + 1).ToLowerInvariant();
        return extension switch
        {
            "json" or "jsonc" or "json5" => DocumentSyntax.Json,
            "yaml" or "yml" => DocumentSyntax.Yaml,
            "toml" => DocumentSyntax.Toml,
            "txt" => DocumentSyntax.Text,
            _ => OfText(text),
        };
    }

    private static DocumentSyntax OfText(string text)
    {
        var line = FirstLine(text);
        return line.StartsWith("{", StringComparison.Ordinal) || line.StartsWith("/", StringComparison.Ordinal) ? DocumentSyntax.Json
            : line.StartsWith("[", StringComparison.Ordinal) ? (IsHeader(line) ? DocumentSyntax.Toml : DocumentSyntax.Json)
            : line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || IsKey(line, ':') ? DocumentSyntax.Yaml
            : IsKey(line, '=') ? DocumentSyntax.Toml
            : DocumentSyntax.Text;
    }

    /// <summary>The first line that holds something; what a <c>#</c> starts is a remark in YAML, TOML and text.</summary>
    private static string FirstLine(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).Trim(' ', '\t', '\uFEFF');
            if (line.Length > 0 && line[0] != '#')
            {
                return line;
            }

            start = end + 1;
        }

        return string.Empty;
    }

    private static bool IsHeader(string line)
    {
        var inner = line.Split('#')[0].Trim().TrimStart('[').TrimEnd(']');
        return inner.Length > 0 && inner.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
    }

    /// <summary>Whether the line starts with a key. A scope may hold a colon as well, but no space behind it.</summary>
    private static bool IsKey(string line, char separator)
    {
        var end = line.IndexOf(separator);
        return end > 0
            && (separator != ':' || end + 1 == line.Length || line[end + 1] is ' ' or '\t')
            && line.Substring(0, end).Trim().All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '"' or '\'');
    }
}
