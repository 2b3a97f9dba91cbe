using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits scopes that are the words of a text: a string with spaces or commas between them, or a file of lines.</summary>
internal sealed class WordsEditor(Document document, TextLines lines, EditList edits, ListChange change, string separator)
{
    private IReadOnlyList<ListItem> Items => change.List.Items;

    public void Write()
    {
        foreach (var item in change.Removed)
        {
            Remove(item);
        }

        foreach (var (after, scopes) in change.Insertions())
        {
            Insert(after, scopes);
        }
    }

    private void Insert(int after, IReadOnlyList<string> scopes)
    {
        if (Items.Count == 0)
        {
            InsertFirst(scopes);
            return;
        }

        var like = Items[after < 0 ? 0 : after];
        if (IsOnOwnLine(like))
        {
            var lineBreak = lines.BreakAt(like.Start);
            var indentation = lines.IndentationOf(like.Start)!;
            if (after < 0)
            {
                edits.Insert(like.Start, string.Concat(scopes.Select(s => s + lineBreak + indentation)));
            }
            else
            {
                edits.Insert(lines.EndOf(like.End), string.Concat(scopes.Select(s => lineBreak + indentation + s)));
            }
        }
        else if (after < 0)
        {
            edits.Insert(like.Start, string.Concat(scopes.Select(s => s + (change.Kept.Count > 0 || s != scopes[scopes.Count - 1] ? Separator : string.Empty))));
        }
        else
        {
            edits.Insert(like.End, string.Concat(scopes.Select(s => Separator + s)));
        }
    }

    private void InsertFirst(IReadOnlyList<string> scopes)
    {
        var (start, end) = ScalarContent.Of(document.Text, document.Syntax, document.PlaceOf(change.List.Token));
        if (document.Syntax == DocumentSyntax.Text)
        {
            // A file of lines ends with a line break, unless remarks stand there that do not.
            var isOpen = end > start && document.Text[end - 1] is not ('\r' or '\n');
            var lineBreak = lines.BreakAt(0);
            edits.Insert(end, string.Concat(scopes.Select(s => isOpen ? lineBreak + s : s + lineBreak)));
        }
        else
        {
            edits.Insert(start, string.Join(separator, scopes));
        }
    }

    private void Remove(int number)
    {
        var item = Items[number];
        if (IsOnOwnLine(item) && lines.IsRestEmpty(item.End))
        {
            edits.DeleteLines(item.Start, item.End);
        }
        else if (change.Kept.Any(i => i > number))
        {
            edits.Delete(item.Start, number + 1 < Items.Count ? WhereNextStarts(item, Items[number + 1]) : item.End);
        }
        else
        {
            edits.Delete(number > 0 ? WherePreviousEnds(Items[number - 1], item) : item.Start, item.End);
        }
    }

    /// <summary>The start of the next word on the same line; otherwise the word's own end, with the spaces behind it.</summary>
    private int WhereNextStarts(ListItem item, ListItem next) => next.Start <= lines.EndOf(item.End) ? next.Start : lines.SkipSpaces(item.End);

    private int WherePreviousEnds(ListItem previous, ListItem item) => previous.End >= lines.StartOf(item.Start) ? previous.End : item.Start;

    /// <summary>Whether a word is the only one on its line; a remark may follow.</summary>
    private bool IsOnOwnLine(ListItem item) => document.PlaceOf(change.List.Token).Style is NodeStyle.Block or NodeStyle.Plain
        && lines.IndentationOf(item.Start) != null
        && Items.All(i => ReferenceEquals(i, item) || i.End < lines.StartOf(item.Start) || i.Start > lines.EndOf(item.End))
        && document.Text.IndexOf(',', item.End, lines.EndOf(item.End) - item.End) < 0;

    /// <summary>What stands between two words on one line.</summary>
    private string Separator
    {
        get
        {
            var between = Items
                .Zip(Items.Skip(1), (a, b) => document.Text.Substring(a.End, b.Start - a.End))
                .LastOrDefault(s => s.IndexOfAny(['\r', '\n', '#']) < 0);
            return between ?? separator;
        }
    }
}
