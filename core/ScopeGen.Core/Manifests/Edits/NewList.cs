using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;

namespace ScopeGen.Manifests.Edits;

/// <summary>Makes a list where a manifest has none: a property before the first one of the map that is to hold it.</summary>
/// <param name="document">The document.</param>
/// <param name="lines">Its lines.</param>
/// <param name="edits">Takes what is written.</param>
/// <param name="separator">What stands between scopes that share a string.</param>
internal sealed class NewList(Document document, TextLines lines, EditList edits, string separator)
{
    private static readonly Regex BareKey = new(@"\A[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant);

    private bool IsToml => document.Syntax == DocumentSyntax.Toml;

    public void Write(ScopeSlot slot, IReadOnlyList<string> scopes)
    {
        var map = slot.Parent!;
        if (document.PlaceOf(map).Style == NodeStyle.Flow)
        {
            Prepend(map, KeyOf(slot) + ValueOf(slot, scopes));
        }
        else if (IsToml)
        {
            PrependToTable(map, KeyOf(slot) + ValueOf(slot, scopes));
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
        var space = document.Text.Substring(start, content - start);
        edits.Insert(start, space + property + "," + (space.Length == 0 ? " " : string.Empty));
    }

    private void PrependLines(JObject map, ScopeSlot slot, IReadOnlyList<string> scopes)
    {
        var first = StartOfFirst(map);
        var indentation = lines.IndentationOf(first) ?? new string(' ', first - lines.StartOf(first));
        var lineBreak = lines.BreakAt(first) + indentation;
        var items = scopes.Select(s => lineBreak + "  - " + WriteItem(slot, s));
        edits.Insert(first, KeyOf(slot).TrimEnd() + string.Concat(items) + lineBreak);
    }

    /// <summary>Below its header a table begins; the table without a header, before its first line.</summary>
    private void PrependToTable(JObject map, string pair)
    {
        var place = document.PlaceOf(map).Start;
        if (map.Parent != null)
        {
            var indentation = map.HasValues && lines.StartOf(StartOfFirst(map)) > place ? lines.IndentationOf(StartOfFirst(map)) : null;
            edits.Insert(lines.EndOf(place), lines.BreakAt(place) + indentation + pair);
        }
        else
        {
            edits.Insert(map.HasValues ? System.Math.Max(place, lines.StartOf(StartOfFirst(map))) : place, pair + lines.BreakAt(place));
        }
    }

    private static int StartOfFirst(JObject map) => ((JProperty)map.First!).Place()!.Start;

    private string KeyOf(ScopeSlot slot) =>
        IsToml ? (BareKey.IsMatch(slot.Key) ? slot.Key : Quote(slot.Key)) + " = " : Quote(slot.Key) + ": ";

    private string ValueOf(ScopeSlot slot, IReadOnlyList<string> scopes) => (slot.Shapes & ListShapes.Words) != 0
        ? "\"" + string.Join(separator, scopes) + "\""
        : "[" + string.Join(", ", scopes.Select(s => WriteItem(slot, s))) + "]";

    // A scope token holds nothing that any of the languages would escape.
    private string WriteItem(ScopeSlot slot, string scope) =>
        (slot.Shapes & ListShapes.Objects) != 0 ? $"{{ {(IsToml ? slot.ItemKey + " =" : $"\"{slot.ItemKey}\":")} \"{scope}\" }}" : $"\"{scope}\"";

    private static string Quote(string key) => Newtonsoft.Json.JsonConvert.ToString(key);
}
