using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Manifests.Formats;

/// <summary>A document of any shape, with a JSONPath to its scopes: to lists, to strings, or to objects with a property <c>scope</c>.</summary>
/// <param name="path">The path.</param>
internal sealed class PathFormat(string path) : ManifestFormat("path")
{
    // Nested filters take the stack of whoever reads them, and a regular expression may take forever.
    private const int MaxPath = 1000;
    private static readonly Regex EveryItem = new(@"\[\*\](\.\w+|\['[^']+'\])?\z", RegexOptions.CultureInvariant);
    private static readonly TimeSpan MaxMatch = TimeSpan.FromSeconds(1);

    public override bool Recognizes(JToken root) => true;

    public override IEnumerable<ScopeSlot> SlotsOf(JToken root)
    {
        var found = Select(root, out _);
        return ListOf(found) is { } list ? [list] : found.Select(t => SlotOf(t) with { IsEditable = found.Count == 1 || t is JArray });
    }

    public override IEnumerable<(JToken Token, string Message, bool IsFatal)> Check(JToken root)
    {
        var found = Select(root, out var error);
        return error != null ? [(root, $"The path '{Excerpt.Of(path)}' is no JSONPath: {Excerpt.Of(error)}", true)]
            : found.Count == 0 ? [(root, $"The path '{Excerpt.Of(path)}' leads to nothing.", true)]
            : [];
    }

    /// <summary>The list whose every item the path leads to, or a property of every item, as <c>$.scopes[*].name</c> does.</summary>
    private ScopeSlot? ListOf(List<JToken> found)
    {
        if (!EveryItem.IsMatch(path) || !found.All(t => t is JValue { Value: string text } && !text.Any(char.IsWhiteSpace)))
        {
            return null;
        }

        var keys = found.Select(t => (t.Parent as JProperty)?.Name).Distinct().ToList();
        var lists = found.Select(t => (t.Parent is JProperty property ? property.Parent?.Parent : t.Parent) as JArray).Distinct().ToList();
        return keys.Count == 1 && lists.Count == 1 && lists[0] is { } list && list.Count == found.Count
            ? SlotOf(list) with { ItemKey = keys[0] ?? "scope", Shapes = keys[0] == null ? ListShapes.Strings : ListShapes.Objects }
            : null;
    }

    private ScopeSlot SlotOf(JToken token) => new(token.Parent is JProperty property ? property.Parent as JObject : null, (token.Parent as JProperty)?.Name ?? path)
    {
        Value = token,
        Shapes = ListShapes.Words | ListShapes.Strings | ListShapes.Objects,
        Expected = "is a list of scopes or a string",
    };

    private List<JToken> Select(JToken root, out string? error)
    {
        if (path.Length > MaxPath)
        {
            error = $"it has more than {MaxPath.ToString("N0", CultureInfo.InvariantCulture)} characters.";
            return [];
        }

        try
        {
            error = null;
            return [.. root.SelectTokens(path, new JsonSelectSettings { RegexMatchTimeout = MaxMatch })];
        }
        catch (Exception e) when (e is JsonException or OverflowException or FormatException or ArgumentException or RegexMatchTimeoutException)
        {
            // The library's own exceptions, and those that it passes on from numbers and regular expressions in a path.
            error = e.Message;
            return [];
        }
    }
}
