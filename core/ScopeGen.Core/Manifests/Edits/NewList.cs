using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;

namespace ScopeGen.Manifests.Edits;

/// <summary>Makes a list where a manifest has none: a property before the first one of the map that is to hold it.</summary>
internal sealed class NewList(Document document, TextLines lines, EditList edits)
{
    public void Write(ScopeSlot slot, IReadOnlyList<string> scopes)
    {
        var map = slot.Parent!;
        if (document.PlaceOf(map).Style == NodeStyle.Flow)
        {
            Prepend(map, $"\"{Escape(slot.Key)}\": [{string.Join(", ", scopes.Select(s => WriteItem(slot, s)))}]");
        }
        else
        {
            PrependLines(map, slot, scopes);
        }
    }

    private void Prepend(JObject map, string property)
    {
        var start = document.PlaceOf(map).Start + 1;
        if (!map.HasValues)
        {
            edits.Insert(start, document.Text[start] == '}' ? " " + property + " " : " " + property);
            return;
        }

        var content = start;
        while (char.IsWhiteSpace(document.Text[content]))
        {
            content++;
        }

        // The white space before the first property also separates the new one from it.
        var separator = document.Text.Substring(start, content - start);
        edits.Insert(start, separator + property + "," + (separator.Length == 0 ? " " : string.Empty));
    }

    private void PrependLines(JObject map, ScopeSlot slot, IReadOnlyList<string> scopes)
    {
        var first = ((JProperty)map.First!).Place()!.Start;
        var indentation = lines.IndentationOf(first) ?? new string(' ', first - lines.StartOf(first));
        var lineBreak = lines.BreakAt(first) + indentation;
        var items = scopes.Select(s => lineBreak + "  - " + WriteItem(slot, s));
        edits.Insert(first, $"\"{Escape(slot.Key)}\":{string.Concat(items)}{lineBreak}");
    }

    // A scope token holds nothing that JSON or YAML would escape.
    private static string WriteItem(ScopeSlot slot, string scope) =>
        (slot.Shapes & ListShapes.Objects) != 0 ? $"{{ \"{slot.ItemKey}\": \"{scope}\" }}" : $"\"{scope}\"";

    private static string Escape(string key)
    {
        var quoted = Newtonsoft.Json.JsonConvert.ToString(key);
        return quoted.Substring(1, quoted.Length - 2);
    }
}
