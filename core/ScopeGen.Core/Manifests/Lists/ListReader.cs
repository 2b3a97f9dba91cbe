using System;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;
using ScopeGen.Scopes;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Lists;

/// <summary>Reads the lists of scopes of a document.</summary>
/// <param name="document">The document.</param>
/// <param name="report">Takes what is wrong, and where.</param>
internal sealed class ListReader(Document document, Action<TextRange, string> report)
{
    /// <summary>Reads what stands in a slot; null where it is no list of scopes.</summary>
    public ListNode? Read(ScopeSlot slot)
    {
        var node = slot.Value switch
        {
            JArray list when (slot.Shapes & (ListShapes.Strings | ListShapes.Objects)) != 0 => ReadList(list, slot),
            JValue text when (slot.Shapes & ListShapes.Words) != 0 && IsString(text) => ReadWords(text, slot),
            _ => null,
        };
        if (node == null)
        {
            report(document.RangeOf(slot.Value!), $"'{Excerpt.Of(slot.Key)}' {slot.Expected}; this is {Describe(slot.Value!)}.");
        }

        return node;
    }

    private ListNode ReadList(JArray list, ScopeSlot slot)
    {
        var layout = document.PlaceOf(list).Style == NodeStyle.Lines ? ListLayout.Dashes : ListLayout.Brackets;
        // TOML's tables that make a list stand anywhere in the text.
        var isEditable = list.IsOwn() && (document.Syntax == DocumentSyntax.Yaml || layout == ListLayout.Brackets);
        return new ListNode(slot, list, layout, [.. list.Select(i => ReadItem(i, slot))]) { IsEditable = isEditable && slot.IsEditable };
    }

    private ListItem ReadItem(JToken item, ScopeSlot slot)
    {
        var place = document.PlaceOf(item);
        var isObject = item is JObject && (slot.Shapes & ListShapes.Objects) != 0;
        var scope = isObject ? item[slot.ItemKey] : item;
        var isScope = isObject || (slot.Shapes & ListShapes.Strings) != 0;
        if (!isScope || scope is not JValue value || !IsString(value))
        {
            report(document.RangeOf(scope ?? item), isScope && !isObject ? $"A scope is a string; this is {Describe(item)}."
                : $"A scope is an object with a string '{slot.ItemKey}'; this is {(scope == null ? "one without it" : Describe(scope))}.");
            return new ListItem(null, document.RangeOf(item), place.Start, place.End);
        }

        var range = document.RangeOf(value);
        var isOptional = slot.IsOptional || (isObject && item["optional"] is JValue { Value: true });
        return new ListItem(Check((string)value!, range), range, place.Start, place.End) { IsOptional = isOptional };
    }

    private ListNode ReadWords(JValue value, ScopeSlot slot)
    {
        var text = (string)value!;
        var content = ContentOf(value);
        var words = WordScanner.Find(document.Text, content.Start, content.End, hasRemarks: document.Syntax == DocumentSyntax.Text);
        // An escape hides where a word starts; the words are known then, and their places are not.
        var isPlain = document.Syntax == DocumentSyntax.Text
            || words.Select(w => document.Text.Substring(w.Start, w.Length)).SequenceEqual(WordScanner.Find(text, 0, text.Length, hasRemarks: false).Select(w => text.Substring(w.Start, w.Length)));
        var whole = document.PlaceOf(value);
        var items = isPlain
            ? words.Select(w => ItemOf(document.Text.Substring(w.Start, w.Length), w.Start, w.Length, slot))
            : WordScanner.Find(text, 0, text.Length, hasRemarks: false).Select(w => ItemOf(text.Substring(w.Start, w.Length), whole.Start, whole.Length, slot));
        // Of strings in a list that a path leads to, one cannot be taken out.
        var isEditable = isPlain && value.IsOwn() && value.Parent is not JArray;
        return new ListNode(slot, value, ListLayout.Words, [.. items]) { IsEditable = isEditable && slot.IsEditable };
    }

    private ListItem ItemOf(string scope, int start, int length, ScopeSlot slot)
    {
        var range = document.Range(start, length);
        return new ListItem(Check(scope, range), range, start, start + length) { IsOptional = slot.IsOptional };
    }

    /// <summary>Where the text of a scalar stands, without its quotes or header.</summary>
    private (int Start, int End) ContentOf(JValue value) => ScalarContent.Of(document.Text, document.Syntax, document.PlaceOf(value));

    private string? Check(string scope, TextRange range)
    {
        if (ScopeToken.IsValid(scope))
        {
            return scope;
        }

        report(range, $"'{Excerpt.Of(scope)}' is no scope token: RFC 6749, section 3.3, allows printable ASCII without space, quotation mark and backslash.");
        return null;
    }

    /// <summary>Whether a scalar is text. YAML's and TOML's readers keep numbers and dates as they are written.</summary>
    private bool IsString(JValue value) => value.Value is string text
        && (document.PlaceOf(value).Style != NodeStyle.Plain || (document.Syntax == DocumentSyntax.Yaml && !IsNumber(text)));

    private string Describe(JToken token) => token is JValue { Value: string } value && !IsString(value) ? "a number" : NodeWords.Describe(token);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
