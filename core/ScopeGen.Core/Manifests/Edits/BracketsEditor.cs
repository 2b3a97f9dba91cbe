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
    private readonly int?[] _commas;

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
        _commas = [.. Enumerable.Range(0, Items.Count).Select(FindComma)];
    }

    private System.Collections.Generic.IReadOnlyList<ListItem> Items => _change.List.Items;

    /// <summary>Whether a comma stands behind the last item.</summary>
    private bool HasTrailingComma => Items.Count > 0 && _commas[Items.Count - 1] != null;

    public void Write()
    {
        var kept = _change.Kept;
        var last = kept.Count == 0 ? -1 : kept[kept.Count - 1];
        foreach (var item in _change.Removed)
        {
            Remove(item);
        }

        // The comma of what becomes the last item goes, unless the last one always had one.
        var isCommaLeft = last >= 0 && last < Items.Count - 1 && !HasTrailingComma;
        foreach (var (after, scopes) in _change.Insertions())
        {
            var texts = scopes.Select(_writer.Write).ToList();
            if (OwnLineAfter(after) is not { } indentation)
            {
                InsertInLine(after, string.Join(", ", texts), hasNext: kept.Any(i => i > after));
                continue;
            }

            var end = after < 0 ? _open : Items[after].End;
            var lineEnd = _lines.EndOf(end);
            var hasComma = after >= 0 && _commas[after] != null;
            if (after >= 0 && !hasComma)
            {
                _edits.Insert(end, ",");
            }

            var isEnd = after == last;
            var endsWithComma = isEnd ? HasTrailingComma : after < 0 || hasComma;
            var separator = _lines.BreakAt(end) + indentation;
            _edits.Insert(lineEnd, separator + string.Join("," + separator, texts) + (endsWithComma ? "," : string.Empty));
            isCommaLeft &= !isEnd;
        }

        if (isCommaLeft && _commas[last] is { } comma)
        {
            _edits.Delete(comma, comma + 1);
        }
    }

    /// <summary>Puts items on the line of another one, which hands its comma on to them.</summary>
    private void InsertInLine(int after, string texts, bool hasNext)
    {
        if (after >= 0)
        {
            _edits.Insert(Items[after].End, ", " + texts);
        }
        else if (Items.Count > 0)
        {
            _edits.Insert(Items[0].Start, texts + (hasNext ? ", " : HasTrailingComma ? "," : string.Empty));
        }
        else
        {
            _edits.Insert(_open, texts);
        }
    }

    /// <summary>The indentation of a line of its own behind an item, or behind the bracket; null where items share their lines.</summary>
    private string? OwnLineAfter(int item)
    {
        if (Items.Count == 0)
        {
            return null;
        }

        var end = item < 0 ? _open : Items[item].End;
        var lineEnd = _lines.EndOf(end);
        var next = item + 1 < Items.Count ? Items[item + 1].Start : _close;
        // The rest of the line may hold a comma and a remark, and the remark has to end there.
        return next < lineEnd || (item >= 0 && _commas[item] > lineEnd) || Trivia.CrossesLine(_document, end, lineEnd) ? null : _lines.IndentationOf(Items[item < 0 ? 0 : item].Start);
    }

    private void Remove(int number)
    {
        var item = Items[number];
        var comma = _commas[number];
        var end = comma + 1 ?? item.End;
        var between = comma == null ? string.Empty : _document.Text.Substring(item.End, comma.Value - item.End);
        if (_lines.IndentationOf(item.Start) != null && string.IsNullOrWhiteSpace(between) && _lines.IsRestEmpty(end) && _lines.EndOf(end) < _close)
        {
            _edits.DeleteLines(item.Start, end);
            return;
        }

        if (comma == null)
        {
            // The space before the last item was the one behind the comma; on a line of its own, the space behind it is before a remark.
            var isFirst = number == 0 || _lines.IndentationOf(item.Start) != null;
            _edits.Delete(isFirst ? item.Start : _lines.SkipSpacesBack(item.Start), isFirst && !_lines.IsRestEmpty(item.End) ? _lines.SkipSpaces(item.End) : item.End);
        }
        else if (string.IsNullOrWhiteSpace(between))
        {
            _edits.Delete(item.Start, _lines.SkipSpaces(end));
        }
        else
        {
            _edits.Delete(item.Start, _lines.SkipSpaces(item.End));
            _edits.Delete(comma.Value, end);
        }
    }

    private int? FindComma(int item)
    {
        var end = item + 1 < Items.Count ? Items[item + 1].Start : _close;
        return Trivia.Find(_document, Items[item].End, end, ',');
    }
}
