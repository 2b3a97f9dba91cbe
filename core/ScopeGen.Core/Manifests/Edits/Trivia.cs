using System;
using System.Text.RegularExpressions;
using ScopeGen.Documents;

namespace ScopeGen.Manifests.Edits;

/// <summary>What stands between the items of a list: white space, commas and remarks.</summary>
internal static class Trivia
{
    private static readonly Regex Strings = new("\"[^\"]*\"|'[^']*'", RegexOptions.CultureInvariant);

    /// <summary>The place of a character outside remarks; null where there is none.</summary>
    public static int? Find(Document document, int start, int end, char wanted)
    {
        for (var i = start; i < end; i++)
        {
            if (document.Text[i] == wanted)
            {
                return i;
            }

            i = EndOfRemark(document, i) - 1;
        }

        return null;
    }

    /// <summary>Whether a remark stands in a piece of a document, such as an item that is an object.</summary>
    public static bool HasRemark(Document document, string piece)
    {
        var code = Strings.Replace(piece, string.Empty);
        return document.Syntax switch
        {
            DocumentSyntax.Json => code.IndexOf('/') >= 0,
            // A number sign within a word is part of it.
            DocumentSyntax.Yaml => code.IndexOf(" #", StringComparison.Ordinal) >= 0 || code.IndexOf("\t#", StringComparison.Ordinal) >= 0,
            _ => code.IndexOf('#') >= 0,
        };
    }

    /// <summary>Whether a remark between two offsets goes on behind the second one.</summary>
    public static bool CrossesLine(Document document, int start, int lineEnd)
    {
        var i = start;
        while (i < lineEnd)
        {
            i = EndOfRemark(document, i);
        }

        return i > lineEnd;
    }

    /// <summary>Where the remark that starts at an offset ends; the next offset where none starts.</summary>
    private static int EndOfRemark(Document document, int start)
    {
        var text = document.Text;
        var isJson = document.Syntax == DocumentSyntax.Json;
        if (isJson && string.CompareOrdinal(text, start, "/*", 0, 2) == 0)
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        if (isJson ? string.CompareOrdinal(text, start, "//", 0, 2) == 0 : text[start] == '#')
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            return end < 0 ? text.Length : end;
        }

        return start + 1;
    }
}
