using System.Globalization;
using System.Text;

namespace ScopeGen.Tool.Terminal;

/// <summary>Foreign text on a line of its own: file names and code may hold characters that break lines, move the cursor or turn the writing around.</summary>
internal static class OneLine
{
    /// <summary>The text with such characters as C# escapes.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(IsPlain(c) ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\x7f'
        || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
