using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>Edits lists in brackets: JSON's, and YAML's and TOML's that look like them. Remarks stay where they are.</summary>
internal sealed class BracketsEditor
{
    private readonly Document _document;
    private readonly TextLines _lines;
    private readonly EditList _edits;
    private readonly ListChange _change;
    private readonly ItemWriter _writer;
    private readonly int _open;
    private readonly int _close;
    private readonly ListCommas _commas;
    private readonly int _last;

    public BracketsEditor(Document document, TextLines lines, EditList edits, ListChange change)
    {
        _document = document;
        _lines = lines;
        _edits = edits;
        _change = change;
        _writer = new ItemWriter(document, change.List);
        var place = document.PlaceOf(change.List.Token);
        _open = place.Start + 1;
        _close = place.End - 1;
        _commas = new ListCommas(document, lines, change.List.Items, _close);
        _last = change.Kept.Count == 0 ? -1 : change.Kept[change.Kept.Count - 1];
    }

    private IReadOnlyList<ListItem> Items => _change.List.Items;

    public void Write()
    {
        foreach (var item in _change.Removed)
        {
            _edits.Delete(Items[item].Start, Items[item].End);
        }

        // Of items that go at the end, one has no comma of its own: the one behind what becomes the last item goes, unless it is wanted there.
        var isCommaLeft = _last >= 0 && _last < Items.Count - 1 && !_commas.HasTrailing;
        foreach (var (after, scopes) in _change.Insertions)
        {
            isCommaLeft &= !Insert(after, [.. scopes.Select(_writer.Write)]);
        }

        foreach (var comma in _commas.Without(_change.Removed, isCommaLeft ? _last : null))
        {
            _edits.Delete(comma, comma + 1);
        }
    }

    /// <summary>Puts items behind another one; whether they make use of the comma behind it.</summary>
    private bool Insert(int after, IReadOnlyList<string> texts)
    {
        if (Items.Count == 0)
        {
            InsertFirst(texts);
            return false;
        }

        var end = after < 0 ? _open : Items[after].End;
        if (after >= 0 && !(_commas[after] <= _lines.EndOf(end)) && _commas.LeadOf(after) is { } lead && IsRestTrivia(end, Items.Count > after + 1 ? Items[after + 1].Start : _close))
        {
            // Each brings its comma at the start of its line.
            _edits.Insert(_lines.EndOf(end), string.Concat(texts.Select(t => _lines.BreakAt(end) + lead + t)));
            return false;
        }

        if (OwnLineAfter(after) is not { } indentation)
        {
            InsertInLine(after, texts);
            return false;
        }

        var hasComma = after >= 0 && _commas[after] != null;
        if (after >= 0 && !hasComma)
        {
            _edits.Insert(end, ",");
        }

        var endsWithComma = after == _last ? _commas.HasTrailing : after < 0 || hasComma;
        var separator = _lines.BreakAt(end) + indentation;
        _edits.Insert(_lines.EndOf(end), separator + string.Join("," + separator, texts) + (endsWithComma ? "," : string.Empty));
        return after == _last;
    }

    /// <summary>Puts items on the line of another one, which hands its comma on to them.</summary>
    private void InsertInLine(int after, IReadOnlyList<string> texts)
    {
        var like = after < 0 ? _change.Kept[0] : after;
        var separator = "," + (_commas.SpaceBehind(like) ?? (like > 0 ? _commas.SpaceBehind(like - 1) : null) ?? " ");
        if (after >= 0)
        {
            _edits.Insert(Items[after].End, string.Concat(texts.Select(t => separator + t)));
        }
        else
        {
            _edits.Insert(Items[like].Start, string.Concat(texts.Select(t => t + separator)));
        }
    }

    /// <summary>Fills a list without items, which may hold white space and remarks.</summary>
    private void InsertFirst(IReadOnlyList<string> texts)
    {
        var start = _lines.SkipSpaces(_open);
        if (_lines.IndentationOf(_close) is { } outer && _lines.StartOf(_close) > _open)
        {
            var indentation = _lines.BreakAt(_open) + outer + (outer.EndsWith("\t", System.StringComparison.Ordinal) ? "\t" : "  ");
            _edits.Insert(_lines.BreakBefore(_lines.StartOf(_close)), string.Concat(texts.Select((t, i) => (i == 0 ? string.Empty : ",") + indentation + t)));
        }
        else
        {
            // A space behind the bracket has its like before the other one.
            _edits.Insert(start == _close ? _open : start, (start == _close ? _document.Text.Substring(_open, start - _open) : string.Empty) + string.Join(", ", texts) + (start == _close ? string.Empty : " "));
        }
    }

    /// <summary>The indentation of a line of its own behind an item, or behind the bracket; null where items share their lines.</summary>
    private string? OwnLineAfter(int item)
    {
        var end = item < 0 ? _open : Items[item].End;
        var next = item + 1 < Items.Count ? Items[item + 1].Start : _close;
        return !IsRestTrivia(end, next) || (item >= 0 && _commas[item] > _lines.EndOf(end)) ? null : _lines.IndentationOf(Items[item < 0 ? 0 : item].Start);
    }

    /// <summary>Whether the line holds nothing more but a comma and a remark, and the remark ends there.</summary>
    private bool IsRestTrivia(int end, int next) => next >= _lines.EndOf(end) && !Trivia.CrossesLine(_document, end, _lines.EndOf(end));
}
