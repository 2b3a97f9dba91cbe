using System;
using System.Collections.Generic;

namespace ScopeGen.Text;

/// <summary>Turns offsets in a text into lines and columns. A line ends with LF, CR LF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Reads the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/>, cut to what the text holds.</summary>
    public TextRange Range(int start, int length)
    {
        start = Math.Min(Math.Max(start, 0), _text.Length);
        length = Math.Min(Math.Max(length, 0), _text.Length - start);
        var line = LineIndex(start);
        return new TextRange(start, length, line + 1, start - _starts[line] + 1);
    }

    /// <summary>Offset of the first character of the line after the one that holds <paramref name="offset"/>; the text's length on the last line.</summary>
    public int NextLineStart(int offset)
    {
        var next = LineIndex(offset) + 1;
        return next < _starts.Count ? _starts[next] : _text.Length;
    }

    /// <summary>Offset after the last character of the line that holds <paramref name="offset"/>, its line break left out.</summary>
    public int LineEnd(int offset)
    {
        var end = NextLineStart(offset);
        while (end > offset && (_text[end - 1] is '\r' or '\n'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Offset of a line's first character.</summary>
    /// <param name="line">The line, from 1; one past the last gives the text's length.</param>
    public int LineStart(int line) => line <= _starts.Count ? _starts[line - 1] : _text.Length;

    private int LineIndex(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
