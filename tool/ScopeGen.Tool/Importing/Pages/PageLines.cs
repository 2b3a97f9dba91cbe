namespace ScopeGen.Tool.Importing.Pages;

/// <summary>A line of a page that is not blank, without the white space around it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Start">Offset of its first character in the page.</param>
internal readonly record struct PageLine(string Text, int Start)
{
    /// <summary>The lines of a page.</summary>
    public static List<PageLine> Of(string page)
    {
        var lines = new List<PageLine>();
        var start = 0;
        while (start < page.Length)
        {
            var end = page.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? page.Length : start + end;
            var line = page.AsSpan(start, end - start);
            var text = line.Trim();
            if (text.Length > 0)
            {
                lines.Add(new PageLine(text.ToString(), start + (line.Length - line.TrimStart().Length)));
            }

            start = end + 1;
        }

        return lines;
    }
}
