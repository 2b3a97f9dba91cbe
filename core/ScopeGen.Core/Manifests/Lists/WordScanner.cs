using System.Collections.Generic;

namespace ScopeGen.Manifests.Lists;

/// <summary>Finds the words of a text: what stands between white space and commas.</summary>
internal static class WordScanner
{
    /// <summary>The words between two offsets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="hasRemarks">Whether a <c>#</c> that starts a word starts a remark to the line's end.</param>
    public static IReadOnlyList<(int Start, int Length)> Find(string text, int start, int end, bool hasRemarks)
    {
        var words = new List<(int, int)>();
        for (var i = start; i < end;)
        {
            if (IsSeparator(text[i]))
            {
                i++;
                continue;
            }

            var first = i;
            var isRemark = hasRemarks && text[i] == '#';
            while (i < end && (isRemark ? text[i] is not ('\r' or '\n') : !IsSeparator(text[i])))
            {
                i++;
            }

            if (!isRemark)
            {
                words.Add((first, i - first));
            }
        }

        return words;
    }

    private static bool IsSeparator(char c) => c is ',' || char.IsWhiteSpace(c);
}
