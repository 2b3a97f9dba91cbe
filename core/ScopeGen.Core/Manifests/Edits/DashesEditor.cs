using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits YAML's lists of lines that start with a dash. Remarks stay, on lines of their own where they shared one.</summary>
internal sealed class DashesEditor(Document document, TextLines lines, EditList edits, ListChange change)
{
    private readonly ItemWriter _writer = new(document, change.List);

    private IReadOnlyList<ListItem> Items => change.List.Items;

    public void Write()
    {
        foreach (var number in change.Removed)
        {
            var dash = DashOf(number);
            edits.Delete(dash, dash + 1);
            edits.Delete(Items[number].Start, Items[number].End);
        }

        foreach (var (after, scopes) in change.Insertions)
        {
            Insert(after, [.. scopes.Select(_writer.Write)]);
        }

        if (change.Kept.Count == 0)
        {
            WriteEmpty();
        }
    }

    private void Insert(int after, IReadOnlyList<string> texts)
    {
        var like = after < 0 ? change.Kept[0] : after;
        var dash = DashOf(like);
        var lead = document.Text.Substring(dash, Items[like].Start - dash);
        lead = lead.IndexOf('#') < 0 ? lead : "- ";
        // Of a list within a list, the first dash stands behind another one.
        var indentation = lines.IndentationOf(dash) ?? new string(' ', dash - lines.StartOf(dash));
        var separator = lines.BreakAt(dash);
        if (after < 0 && lines.IndentationOf(dash) != null)
        {
            edits.Insert(dash - indentation.Length, string.Concat(texts.Select(t => indentation + lead + t + separator)));
        }
        else
        {
            edits.Insert(lines.EndOf(Items[like].End), string.Concat(texts.Select(t => separator + indentation + lead + t)));
        }
    }

    /// <summary>A list without a line would be no list.</summary>
    private void WriteEmpty()
    {
        var colon = change.List.Token.Parent is JProperty property ? Trivia.Find(document, property.Place()!.End, Items[0].Start, ':') : null;
        if (colon is { } place)
        {
            edits.Insert(place + 1, " []");
        }
        else
        {
            edits.Insert(DashOf(0), "[]");
        }
    }

    private int DashOf(int item) =>
        Trivia.Find(document, item == 0 ? document.PlaceOf(change.List.Token).Start : Items[item - 1].End, Items[item].Start, '-') ?? Items[item].Start;
}
