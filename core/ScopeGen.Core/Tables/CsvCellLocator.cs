namespace ScopeGen.Tables;

/// <summary>Finds where a cell stands in the text of its record. Used only to report: reading keeps no cell offsets.</summary>
internal static class CsvCellLocator
{
    /// <summary>Offset and length of the cell's text with its quotes, without the white space around it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of the record.</param>
    /// <param name="end">Offset after the record.</param>
    /// <param name="column">Index of the cell, from 0; past the last cell gives the end of the record.</param>
    public static (int Start, int Length) Locate(string text, int start, int end, int column)
    {
        var cellStart = start;
        var quoted = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                if (column-- == 0)
                {
                    return Trim(text, cellStart, i);
                }

                cellStart = i + 1;
            }
        }

        var last = Trim(text, cellStart, end);
        return column <= 0 ? last : (last.Start + last.Length, 0);
    }

    /// <summary>Offset after the last character of a record whose quotes pair, its line break left out.</summary>
    public static int RecordEnd(string text, int start)
    {
        var quoted = false;
        var end = start;
        for (; end < text.Length && (quoted || text[end] is not ('\r' or '\n')); end++)
        {
            quoted ^= text[end] == '"';
        }

        return end;
    }

    private static (int Start, int Length) Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (start, end - start);
    }
}
