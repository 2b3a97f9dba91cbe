using System.Collections.Generic;
using System.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>The commas of a list in brackets.</summary>
internal sealed class ListCommas
{
    private readonly TextLines _lines;
    private readonly IReadOnlyList<ListItem> _items;
    private readonly int?[] _commas;

    public ListCommas(Document document, TextLines lines, IReadOnlyList<ListItem> items, int close)
    {
        _lines = lines;
        _items = items;
        _commas = [.. items.Select((item, i) => Trivia.Find(document, item.End, i + 1 < items.Count ? items[i + 1].Start : close, ','))];
    }

    /// <summary>Whether a comma stands behind the last item.</summary>
    public bool HasTrailing => _items.Count > 0 && this[_items.Count - 1] != null;

    /// <summary>The comma behind an item.</summary>
    public int? this[int item] => _commas[item];

    /// <summary>The spaces between the comma behind an item and the next item; null where something else stands there.</summary>
    public string? SpaceBehind(int item) => item + 1 < _items.Count && _commas[item] is { } comma && _lines.SkipSpaces(comma + 1) == _items[item + 1].Start
        ? _lines.Text.Substring(comma + 1, _items[item + 1].Start - comma - 1)
        : null;

    /// <summary>What leads up to the items of a list whose lines start with a comma; null for any other list.</summary>
    /// <param name="item">The item behind which such a line would come.</param>
    public string? LeadOf(int item)
    {
        var like = item + 1 < _items.Count ? item + 1 : item;
        return like > 0 && StartsLine(like) ? _lines.Text.Substring(_lines.StartOf(_items[like].Start), _items[like].Start - _lines.StartOf(_items[like].Start)) : null;
    }

    /// <summary>The places of the commas that go with items.</summary>
    /// <param name="removed">The items.</param>
    /// <param name="last">The item that becomes the last one, if its comma is to go.</param>
    public IEnumerable<int> Without(HashSet<int> removed, int? last)
    {
        var isFront = false;
        for (var i = 0; i < _items.Count; i++)
        {
            if (!removed.Contains(i))
            {
                continue;
            }

            // A comma that starts a line goes with the items on it, and not the one that starts the next line.
            isFront = i == 0 || removed.Contains(i - 1) ? isFront : i - 1 == last || (StartsLine(i) && !removed.Contains(_items.Count - 1));
            if (_commas[isFront ? i - 1 : i] is { } comma)
            {
                yield return comma;
            }
        }
    }

    private bool StartsLine(int item) => _commas[item - 1] is { } comma && _lines.IndentationOf(comma) != null && _lines.SkipSpaces(comma + 1) == _items[item].Start;
}
