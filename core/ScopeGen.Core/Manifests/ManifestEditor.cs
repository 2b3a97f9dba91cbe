using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests;

/// <summary>Edits ScopeGen's own manifest; comments, order, indentation and line endings stay.</summary>
public sealed class ManifestEditor
{
    private readonly string _text;
    private readonly JsonText _json;

    private ManifestEditor(string text, JsonText json)
    {
        _text = text;
        _json = json;
    }

    /// <summary>The edit that declares scopes behind the ones that stand there; null where there is nothing to add or no place for it.</summary>
    /// <param name="text">The manifest.</param>
    /// <param name="provider">The provider whose scopes they are.</param>
    /// <param name="scopes">The scopes; those that are declared already are left out.</param>
    public static TextEdit? AddScopes(string text, string provider, IEnumerable<string> scopes)
    {
        var json = new JsonText(text);
        if (!json.TryParse(out var root, out _) || root is not JObject manifest)
        {
            return null;
        }

        var declared = ManifestReader.Read(text);
        var missing = scopes.Where(s => !declared.For(declared.Provider ?? provider).Declares(provider, s)).ToList();
        var edit = missing.Count == 0 ? null : new ManifestEditor(text, json).Add(manifest, provider, missing);
        return edit is { } e && IsGood(ManifestReader.Read(e.Apply(text)), declared, provider, missing) ? edit : null;
    }

    /// <summary>An edit that does not do what it is for, or that breaks something, is none.</summary>
    private static bool IsGood(ScopeManifest after, ScopeManifest before, string provider, List<string> scopes) =>
        after.IsReadable
        && after.Problems.Count <= before.Problems.Count
        && after.Scopes.Count == before.Scopes.Count + scopes.Count
        && scopes.All(s => after.For(after.Provider ?? provider).Declares(provider, s));

    private TextEdit? Add(JObject manifest, string provider, List<string> scopes)
    {
        var items = string.Join(", ", scopes.Select(Quote));
        return manifest["scopes"] switch
        {
            null => Prepend(manifest, $"\"scopes\": [{items}]"),
            JArray list => Append(list, scopes),
            JObject byProvider => byProvider.GetValue(provider, StringComparison.OrdinalIgnoreCase) switch
            {
                null => Prepend(byProvider, $"{Quote(provider)}: [{items}]"),
                JArray list => Append(list, scopes),
                _ => null,
            },
            _ => null,
        };
    }

    /// <summary>Adds behind a list's last item: on lines of their own where that item has one, otherwise on its line.</summary>
    private TextEdit? Append(JArray list, List<string> scopes)
    {
        if (list.Count == 0)
        {
            return new TextEdit(_json.RangeOf(list).Start + 1, 0, string.Join(", ", scopes.Select(Quote)));
        }

        if (list.Last is not JValue { Value: string } last)
        {
            return null;
        }

        var range = _json.RangeOf(last);
        var end = range.Start + range.Length;
        var indentation = IndentationOf(range.Start);
        var rest = RestOfLine(end);
        if (indentation == null || !IsCommaOrRemark(rest))
        {
            return new TextEdit(end, 0, string.Concat(scopes.Select(s => ", " + Quote(s))));
        }

        // A remark behind the last item stays with it, and so does a trailing comma's habit.
        var hasComma = rest.TrimStart().StartsWith(",", StringComparison.Ordinal);
        var lines = string.Join("," + LineBreak() + indentation, scopes.Select(Quote));
        var newText = (hasComma ? string.Empty : ",") + rest + LineBreak() + indentation + lines + (hasComma ? "," : string.Empty);
        return new TextEdit(end, rest.Length, newText);
    }

    /// <summary>Whether the rest of a line holds nothing, or a comma, or a remark to the line's end.</summary>
    private static bool IsCommaOrRemark(string rest)
    {
        var trimmed = rest.Trim();
        trimmed = trimmed.StartsWith(",", StringComparison.Ordinal) ? trimmed.Substring(1).TrimStart() : trimmed;
        return trimmed.Length == 0 || trimmed.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>Adds a property before an object's first one.</summary>
    private TextEdit Prepend(JObject parent, string property)
    {
        var start = _json.RangeOf(parent).Start + 1;
        if (parent.First is not { } first)
        {
            return new TextEdit(start, 0, " " + property + " ");
        }

        var content = start;
        while (char.IsWhiteSpace(_text[content]))
        {
            content++;
        }

        // The white space before the first property also separates the new one from it.
        var separator = _text.Substring(start, content - start);
        return new TextEdit(start, 0, separator + property + "," + (separator.Length == 0 ? " " : string.Empty));
    }

    /// <summary>The white space before an offset, if nothing else stands on its line.</summary>
    private string? IndentationOf(int offset)
    {
        var start = offset;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > 0 && _text[start - 1] is '\n' or '\r' ? _text.Substring(start, offset - start) : null;
    }

    private string RestOfLine(int offset)
    {
        var end = _text.IndexOfAny(['\r', '\n'], offset);
        return _text.Substring(offset, (end < 0 ? _text.Length : end) - offset);
    }

    private string LineBreak()
    {
        var first = _text.IndexOfAny(['\r', '\n']);
        return first < 0 || _text[first] == '\n' ? "\n" : first + 1 < _text.Length && _text[first + 1] == '\n' ? "\r\n" : "\r";
    }

    private static string Quote(string text) => JsonConvert.ToString(text);
}
