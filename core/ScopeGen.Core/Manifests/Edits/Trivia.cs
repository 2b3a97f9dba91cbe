using System;
using ScopeGen.Documents;

namespace ScopeGen.Manifests.Edits;

/// <summary>What stands between the items of a list: white space, commas and remarks.</summary>
internal static class Trivia
{
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
