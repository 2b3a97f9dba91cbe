using System;

namespace ScopeGen.Manifests.Edits;

/// <summary>The lines of a text, as an edit sees them.</summary>
internal sealed class TextLines(string text)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Offset of the first character of the line that holds an offset.</summary>
    public int StartOf(int offset)
    {
        while (offset > 0 && !IsBreak(text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>Offset after the last character of the line, its line break left out.</summary>
    public int EndOf(int offset)
    {
        var end = text.IndexOfAny(['\r', '\n'], offset);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Offset of the next line; the text's length on the last one.</summary>
    public int NextAfter(int offset)
    {
        var end = EndOf(offset);
        return Math.Min(text.Length, end + (string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? 2 : 1));
    }

    /// <summary>The white space before an offset, if nothing else stands before it on its line.</summary>
    public string? IndentationOf(int offset)
    {
        var start = SkipSpacesBack(offset);
        return start == 0 || IsBreak(text[start - 1]) || (start == 1 && text[0] == '\uFEFF') ? text.Substring(start, offset - start) : null;
    }

    /// <summary>The offset before the spaces and tabs that end at an offset.</summary>
    public int SkipSpacesBack(int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The offset behind the spaces and tabs that start at an offset.</summary>
    public int SkipSpaces(int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Whether the line of an offset ends there, but for white space.</summary>
    public bool IsRestEmpty(int offset) => SkipSpaces(offset) == EndOf(offset);

    /// <summary>The line break that the lines around an offset have.</summary>
    public string BreakAt(int offset)
    {
        var end = EndOf(offset);
        end = end < text.Length ? end : EndOf(0);
        return end == text.Length || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }

    private static bool IsBreak(char c) => c is '\r' or '\n';
}
