using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits scopes that are the words of a text: a string with spaces or commas between them, or a file of lines.</summary>
internal sealed class WordsEditor(Document document, TextLines lines, EditList edits, ListChange change, string separator)
{
    private readonly NodePlace _place = document.PlaceOf(change.List.Token);

    private IReadOnlyList<ListItem> Items => change.List.Items;

    public void Write()
    {
        var isPlainYaml = document.Syntax == DocumentSyntax.Yaml && _place.Style == NodeStyle.Plain;
        if (isPlainYaml && change.Kept.Count == 0 && Items.Count > 0)
        {
            // Nothing at all would be null.
            edits.Replace(_place.Start, _place.End, "\"\"");
            return;
        }

        var quote = isPlainYaml && NeedsQuotes() ? "\"" : string.Empty;
        edits.Insert(_place.Start, quote);
        foreach (var item in change.Removed)
        {
            Remove(item);
        }

        foreach (var (after, scopes) in change.Insertions)
        {
            Insert(after, scopes);
        }

        edits.Insert(_place.End, quote);
    }

    /// <summary>Whether words that could do without quotes no longer can: for what comes, or for what becomes the first word or the only one.</summary>
    private bool NeedsQuotes()
    {
        var added = change.Insertions.SelectMany(i => i.Scopes).ToList();
        var first = change.Kept.Where(i => i > 0 || change.Kept.Count + added.Count == 1).Take(1).Select(i => Items[i].Scope);
        return added.Concat(change.Replaced.Values).Concat(first).Append(change.Substituted?.Scope).Any(s => s != null && !ItemWriter.IsPlainYaml(s));
    }

    private void Insert(int after, IReadOnlyList<string> scopes)
    {
        if (Items.Count == 0)
        {
            InsertFirst(scopes);
            return;
        }

        var like = Items[after < 0 ? change.Kept[0] : after];
        if (IsOnOwnLine(after < 0 ? change.Kept[0] : after))
        {
            var lineBreak = lines.BreakAt(like.Start);
            var indentation = lines.IndentationOf(like.Start)!;
            if (after < 0)
            {
                edits.Insert(like.Start, string.Concat(scopes.Select(s => s + lineBreak + indentation)));
            }
            else
            {
                edits.Insert(document.Syntax == DocumentSyntax.Text ? lines.EndOf(like.End) : like.End, string.Concat(scopes.Select(s => lineBreak + indentation + s)));
            }
        }
        else if (after < 0)
        {
            var between = Separator();
            edits.Insert(like.Start, string.Concat(scopes.Select(s => s + between)));
        }
        else
        {
            var between = Separator();
            edits.Insert(like.End, string.Concat(scopes.Select(s => between + s)));
        }
    }

    private void InsertFirst(IReadOnlyList<string> scopes)
    {
        var (start, end) = ScalarContent.Of(document.Text, document.Syntax, _place);
        if (document.Syntax == DocumentSyntax.Text)
        {
            // A file of lines ends with a line break, unless remarks stand there that do not.
            var isOpen = end > start && document.Text[end - 1] is not ('\r' or '\n');
            var lineBreak = lines.BreakAt(0);
            edits.Insert(end, string.Concat(scopes.Select(s => isOpen ? lineBreak + s : s + lineBreak)));
        }
        else if (_place.Style == NodeStyle.Block && document.Syntax == DocumentSyntax.Yaml)
        {
            var header = lines.StartOf(_place.Start);
            edits.Insert(lines.EndOf(_place.Start), lines.BreakAt(header) + document.Text.Substring(header, lines.SkipSpaces(header) - header) + "  " + string.Join(separator, scopes));
        }
        else
        {
            edits.Insert(start, string.Join(separator, scopes));
        }
    }

    private void Remove(int number)
    {
        var item = Items[number];
        if (IsOnOwnLine(number))
        {
            edits.Delete(item.Start, item.End);
        }
        else if (change.Kept.Count > 0 && change.Kept[change.Kept.Count - 1] > number)
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

    /// <summary>Whether a word is the only one on its line; a remark may follow, but no comma and no quote.</summary>
    private bool IsOnOwnLine(int number)
    {
        var item = Items[number];
        var rest = lines.SkipSpaces(item.End);
        return _place.Style is NodeStyle.Block or NodeStyle.Plain
            && lines.IndentationOf(item.Start) != null
            && (rest == lines.EndOf(rest) || (document.Syntax == DocumentSyntax.Text && document.Text[rest] == '#'));
    }

    /// <summary>What stands between two words on one line.</summary>
    private string Separator() => Items
        .Zip(Items.Skip(1), (a, b) => document.Text.Substring(a.End, b.Start - a.End))
        .LastOrDefault(s => s.IndexOfAny(['\r', '\n', '#']) < 0) ?? separator;
}
