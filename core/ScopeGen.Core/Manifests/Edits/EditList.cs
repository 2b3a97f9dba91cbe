using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScopeGen.Manifests.Edits;

/// <summary>Collects what is put in and taken out, in any order, and makes edits of it that do not touch each other.</summary>
internal sealed class EditList(TextLines lines)
{
    private readonly List<(int Position, string Text)> _insertions = [];
    private readonly List<(int Start, int End)> _deletions = [];
    private readonly List<(int Start, int End)> _deletedLines = [];

    /// <summary>Puts a text in; several at one place stay in the order in which they come.</summary>
    public void Insert(int position, string text) => _insertions.Add((position, text));

    /// <summary>Takes a range out.</summary>
    public void Delete(int start, int end) => _deletions.Add((start, end));

    /// <summary>Takes out the lines that a range stands on.</summary>
    public void DeleteLines(int start, int end) => _deletedLines.Add((lines.StartOf(start), lines.NextAfter(end)));

    /// <summary>The edits, by place.</summary>
    public IReadOnlyList<TextEdit> Build()
    {
        var deletions = Union(_deletions.Concat(Union(_deletedLines).Select(KeepFinalBreak)));
        var insertions = _insertions
            .Select(i => (Position: deletions.Where(d => d.Start < i.Position && i.Position < d.End).Select(d => d.Start).DefaultIfEmpty(i.Position).First(), i.Text))
            .GroupBy(i => i.Position)
            .ToDictionary(g => g.Key, g => string.Concat(g.Select(i => i.Text)));
        var edits = deletions
            .Select(d => new TextEdit(d.Start, d.End - d.Start, insertions.TryGetValue(d.Start, out var text) ? text : string.Empty))
            .Concat(insertions.Where(i => deletions.All(d => d.Start != i.Key)).Select(i => new TextEdit(i.Key, 0, i.Value)));
        return [.. edits.OrderBy(e => e.Start).ThenBy(e => e.Length)];
    }

    /// <summary>The text after edits that are in order.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Start - position).Append(edit.NewText);
            position = edit.Start + edit.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Where the last lines go and no line break ends them, the one before them goes instead.</summary>
    private (int Start, int End) KeepFinalBreak((int Start, int End) deleted)
    {
        var text = lines.Text;
        var isOpenEnd = deleted.End == text.Length && (text.Length == 0 || text[text.Length - 1] is not ('\r' or '\n'));
        if (!isOpenEnd || deleted.Start == 0)
        {
            return deleted;
        }

        var start = deleted.Start - 1;
        return (start > 0 && text[start] == '\n' && text[start - 1] == '\r' ? start - 1 : start, deleted.End);
    }

    private static List<(int Start, int End)> Union(IEnumerable<(int Start, int End)> ranges)
    {
        var result = new List<(int Start, int End)>();
        foreach (var range in ranges.Where(r => r.End > r.Start).OrderBy(r => r.Start))
        {
            if (result.Count > 0 && range.Start <= result[result.Count - 1].End)
            {
                var last = result[result.Count - 1];
                result[result.Count - 1] = (last.Start, System.Math.Max(last.End, range.End));
            }
            else
            {
                result.Add(range);
            }
        }

        return result;
    }
}
