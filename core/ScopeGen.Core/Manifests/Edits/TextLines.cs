using System.Collections.Generic;

namespace ScopeGen.Manifests.Edits;

/// <summary>The lines of a text, as an edit sees them. A line may be as long as the text: no question about one reads all of it.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        Text = text;
        for (var i = text.IndexOfAny(['\r', '\n']); i >= 0; i = i < text.Length ? text.IndexOfAny(['\r', '\n'], i) : -1)
        {
            i += LengthOfBreak(i);
            _starts.Add(i);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Offset of the first character of the line that holds an offset.</summary>
    public int StartOf(int offset) => _starts[LineOf(offset)];

    /// <summary>Offset after the last character of the line, its line break left out.</summary>
    public int EndOf(int offset)
    {
        var next = LineOf(offset) + 1;
        return next < _starts.Count ? BreakBefore(_starts[next]) : Text.Length;
    }

    /// <summary>Offset of the next line; the text's length on the last one.</summary>
    public int NextAfter(int offset)
    {
        var next = LineOf(offset) + 1;
        return next < _starts.Count ? _starts[next] : Text.Length;
    }

    /// <summary>Offset of the line break that ends at the start of a line.</summary>
    public int BreakBefore(int lineStart) => lineStart - (lineStart > 1 && Text[lineStart - 1] == '\n' && Text[lineStart - 2] == '\r' ? 2 : 1);

    /// <summary>The white space before an offset, if nothing else stands before it on its line.</summary>
    public string? IndentationOf(int offset)
    {
        var start = SkipSpacesBack(offset);
        return start == StartOf(offset) || (start == 1 && Text[0] == '\uFEFF') ? Text.Substring(start, offset - start) : null;
    }

    /// <summary>The offset before the spaces and tabs that end at an offset.</summary>
    public int SkipSpacesBack(int offset)
    {
        while (offset > 0 && Text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The offset behind the spaces and tabs that start at an offset.</summary>
    public int SkipSpaces(int offset)
    {
        while (offset < Text.Length && Text[offset] is ' ' or '\t')
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
        end = end < Text.Length ? end : EndOf(0);
        return end == Text.Length ? "\n" : Text.Substring(end, LengthOfBreak(end));
    }

    private int LengthOfBreak(int offset) => Text[offset] == '\r' && offset + 1 < Text.Length && Text[offset + 1] == '\n' ? 2 : 1;

    private int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
