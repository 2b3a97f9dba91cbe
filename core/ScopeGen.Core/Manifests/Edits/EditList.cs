using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScopeGen.Manifests.Edits;

/// <summary>
/// Collects what is put in and taken out, in any order, and makes edits of it that do not touch each other. White space is its business
/// alone: a line of which nothing is left goes as a whole, and no space stays that only led up to what goes.
/// </summary>
internal sealed class EditList(TextLines lines)
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Puts a text in; several at one place stay in the order in which they come.</summary>
    public void Insert(int position, string text) => Add(new Piece(position, position, text, IsSolid: false));

    /// <summary>Takes a range out.</summary>
    public void Delete(int start, int end) => Add(new Piece(start, end, string.Empty, IsSolid: false));

    /// <summary>Puts a text in the place of a range. What is put in where the range starts comes before it.</summary>
    public void Replace(int start, int end, string text) => Add(new Piece(start, end, text, IsSolid: true));

    /// <summary>The edits, by place.</summary>
    public IReadOnlyList<TextEdit> Build()
    {
        var joined = Join(_pieces, isSameLine: true).Select(TakeSpaces);
        // Whole lines that go may be neighbours of each other, and of what is put in.
        return [.. Join(KeepFinalBreak([.. Join(joined, isSameLine: false)]), isSameLine: false).Select(Trim).Where(e => e.Length > 0 || e.NewText.Length > 0)];
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

    private void Add(Piece piece)
    {
        if (piece.End > piece.Start || !piece.IsDeletion)
        {
            _pieces.Add(piece);
        }
    }

    /// <summary>Makes one of pieces that touch, or between which only spaces stand that lead from one thing that goes to another.</summary>
    private List<Piece> Join(IEnumerable<Piece> pieces, bool isSameLine)
    {
        var result = new List<Piece>();
        foreach (var piece in pieces.OrderBy(p => p.Start).ThenBy(p => p.End > p.Start))
        {
            if (result.Count > 0 && result[result.Count - 1] is var last
                && (piece.Start <= last.End || (isSameLine && last.EndsInGap && piece.IsGap && lines.SkipSpaces(last.End) == piece.Start)))
            {
                result[result.Count - 1] = new Piece(last.Start, Math.Max(last.End, piece.End), last.Text + piece.Text, last.IsSolid || piece.IsSolid)
                {
                    EndsInGap = piece.End > last.End ? piece.IsGap : last.EndsInGap,
                };
            }
            else
            {
                result.Add(piece);
            }
        }

        return result;
    }

    private Piece TakeSpaces(Piece piece)
    {
        if (!piece.IsDeletion)
        {
            return piece;
        }

        var start = lines.SkipSpacesBack(piece.Start);
        var end = lines.SkipSpaces(piece.End);
        var isAtStart = lines.IndentationOf(piece.Start) != null;
        var isAtEnd = end == lines.EndOf(end);
        return isAtStart && isAtEnd && piece.End > piece.Start ? piece with { Start = start, End = lines.NextAfter(end) }
            : isAtEnd ? piece with { Start = start }
            : isAtStart || start < piece.Start || (start > 0 && lines.Text[start - 1] is '[') ? piece with { End = end }
            : piece;
    }

    /// <summary>Where the last lines go and no line break ended them, the one before them goes instead, with those of empty lines.</summary>
    private List<Piece> KeepFinalBreak(List<Piece> pieces)
    {
        var text = lines.Text;
        if (pieces.Count == 0 || pieces[pieces.Count - 1] is not { IsDeletion: true } last || last.End != text.Length || text[text.Length - 1] is '\r' or '\n')
        {
            return pieces;
        }

        var number = pieces.Count - 1;
        var start = last.Start;
        while (start > 0 && start == lines.StartOf(start))
        {
            start = lines.BreakBefore(start);
            // What goes right before is one with it.
            for (; number > 0 && pieces[number - 1] is { IsDeletion: true } before && before.End >= start; number--)
            {
                start = Math.Min(start, before.Start);
            }
        }

        return [.. pieces.Take(number), last with { Start = start }];
    }

    /// <summary>Leaves out what is the same before and after.</summary>
    private TextEdit Trim(Piece piece)
    {
        var (start, end, text) = (piece.Start, piece.End, piece.Text);
        var shared = Math.Min(end - start, text.Length);
        var tail = 0;
        while (tail < shared && lines.Text[end - 1 - tail] == text[text.Length - 1 - tail])
        {
            tail++;
        }

        var head = 0;
        while (head < shared - tail && lines.Text[start + head] == text[head])
        {
            head++;
        }

        return new TextEdit(start + head, end - start - head - tail, text.Substring(head, text.Length - head - tail));
    }

    /// <summary>A range, and what stands in its place afterwards.</summary>
    /// <param name="Start">Its start.</param>
    /// <param name="End">Its end.</param>
    /// <param name="Text">What stands there.</param>
    /// <param name="IsSolid">Whether it takes the place of something, so that the spaces around it stay what they were.</param>
    private readonly record struct Piece(int Start, int End, string Text, bool IsSolid)
    {
        public bool IsDeletion => Text.Length == 0;

        public bool IsGap => End > Start && !IsSolid;

        /// <summary>Whether what goes, and nothing in its place, is the last of it.</summary>
        public bool EndsInGap { get; init; } = End > Start && !IsSolid;
    }
}
