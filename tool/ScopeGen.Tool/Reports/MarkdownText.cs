using System.Globalization;
using System.Text;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Reports;

/// <summary>Text and tables in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>A table, with a blank line before it.</summary>
    public static void WriteTable(TextWriter output, string[] headings, IEnumerable<string[]> rows)
    {
        output.WriteLine();
        output.WriteLine("| " + string.Join(" | ", headings) + " |");
        output.WriteLine("|" + string.Concat(Enumerable.Repeat("---|", headings.Length)));
        foreach (var row in rows)
        {
            output.WriteLine("| " + string.Join(" | ", row) + " |");
        }
    }

    /// <summary>Foreign text in type of fixed width; mentions and links come to life in no such element.</summary>
    public static string Code(string text) => "<code>" + Plain(text) + "</code>";

    /// <summary>
    /// Foreign text that stays text: every character that Markdown, HTML or GitHub could read anything into is an entity, which a backslash
    /// is not in all places.
    /// </summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder();
        foreach (var c in OneLine.Of(text))
        {
            result.Append(c < 0x80 && !char.IsAsciiLetterOrDigit(c) && !" /,;()%-".Contains(c) ? "&#" + ((int)c).ToString(CultureInfo.InvariantCulture) + ";" : c.ToString());
        }

        return result.ToString();
    }
}
