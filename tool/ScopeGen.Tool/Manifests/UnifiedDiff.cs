using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace ScopeGen.Tool.Manifests;

/// <summary>The difference of two texts as <c>patch</c> and <c>git apply</c> take it, line endings included.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference; empty where there is none.</summary>
    /// <param name="path">The file, relative and with slashes.</param>
    /// <param name="before">What it holds; null where there is no file yet.</param>
    /// <param name="after">What it will hold.</param>
    public static string Of(string path, string? before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before ?? string.Empty, after, ignoreWhiteSpace: false, ignoreCase: false, chunker: Lines);
        if (diff.DiffBlocks.Count == 0)
        {
            return string.Empty;
        }

        var result = new StringBuilder();
        // Behind a tab there may be a time: without one, patch takes the name to end at its first space.
        var end = path.Contains(' ') ? "\t\n" : "\n";
        result.Append(before == null ? "--- /dev/null\n" : $"--- a/{path}{end}").Append($"+++ b/{path}{end}");
        foreach (var hunk in Hunks(diff.DiffBlocks))
        {
            Append(result, diff, hunk);
        }

        return result.ToString();
    }

    /// <summary>Blocks whose contexts touch are one hunk.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        yield return hunk;
    }

    private static void Append(StringBuilder result, DiffResult diff, List<DiffBlock> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var oldStart = first.DeleteStartA - lead;
        var newStart = first.InsertStartB - lead;
        var oldEnd = Math.Min(diff.PiecesOld.Length, last.DeleteStartA + last.DeleteCountA + Context);
        var newEnd = Math.Min(diff.PiecesNew.Length, last.InsertStartB + last.InsertCountB + Context);
        result.Append(FormattableString.Invariant($"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@\n"));

        var position = oldStart;
        foreach (var block in hunk)
        {
            Append(result, ' ', diff.PiecesOld, position, block.DeleteStartA);
            Append(result, '-', diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Append(result, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            position = block.DeleteStartA + block.DeleteCountA;
        }

        Append(result, ' ', diff.PiecesOld, position, oldEnd);
    }

    private static void Append(StringBuilder result, char sign, string[] lines, int start, int end)
    {
        foreach (var line in lines.AsSpan(start, end - start))
        {
            result.Append(sign).Append(line).Append(line.EndsWith('\n') ? string.Empty : "\n\\ No newline at end of file\n");
        }
    }

    /// <summary>A range counts from 1; one without lines names the line before it.</summary>
    private static string Range(int start, int end) => FormattableString.Invariant($"{(end == start ? start : start + 1)},{end - start}");

    /// <summary>Lines with their line feeds: a carriage return is part of a line, as it is to those who apply a patch.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
