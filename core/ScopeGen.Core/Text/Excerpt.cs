using System.Globalization;
using System.Text;

namespace ScopeGen.Text;

/// <summary>Foreign text in a message: cut to what a reader takes in, and without characters that could pass for something else, as a line break for a message of its own.</summary>
public static class Excerpt
{
    private const int MaxLength = 100;

    /// <summary>The text for a message.</summary>
    public static string Of(string text, int maxLength = MaxLength)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (result.Length >= maxLength)
            {
                return result.Append('…').ToString();
            }

            var isPlain = c == ' ' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);
            result.Append(isPlain ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
