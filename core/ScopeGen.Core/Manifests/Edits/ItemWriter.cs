using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;
using ScopeGen.Manifests.Formats;
using ScopeGen.Manifests.Lists;

namespace ScopeGen.Manifests.Edits;

/// <summary>Writes scopes as the items of a list that stand there are written.</summary>
internal sealed class ItemWriter(Document document, ListNode list)
{
    // What YAML reads as text wherever it stands, without quotes.
    private static readonly Regex PlainYaml = new(@"\A[A-Za-z][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*\z", RegexOptions.CultureInvariant);
    private static readonly HashSet<string> YamlWords = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>An item with a scope.</summary>
    public string Write(string scope)
    {
        if (list.Token is not JArray tokens || (list.Slot.Shapes & ListShapes.Objects) == 0 || ((list.Slot.Shapes & ListShapes.Strings) != 0 && tokens.First is not JObject))
        {
            return WriteScope(scope, list.Items.LastOrDefault(i => i.Scope != null));
        }

        var template = list.Items.Where((item, i) => tokens[i] is JObject token && IsTemplate(item, token)).LastOrDefault();
        return template == null ? WriteObject(scope) : Around(template).Before + WriteScope(scope, template) + Around(template).After;
    }

    /// <summary>A scope in the place of an item's.</summary>
    public string WriteScope(string scope, ListItem? like)
    {
        if (list.Layout == ListLayout.Words)
        {
            return scope;
        }

        // A scope token holds neither a quotation mark nor a backslash, so that quotes are all it takes in each language.
        var quote = like == null ? '\0' : document.Text[like.Range.Start];
        return quote == '\'' && scope.IndexOf('\'') < 0 ? "'" + scope + "'"
            : document.Syntax == DocumentSyntax.Yaml && quote != '"' && IsPlainYaml(scope) ? scope
            : "\"" + scope + "\"";
    }

    private string WriteObject(string scope) => list.Layout == ListLayout.Dashes
        ? list.Slot.ItemKey + ": " + WriteScope(scope, null)
        : document.Syntax == DocumentSyntax.Toml ? $"{{ {list.Slot.ItemKey} = \"{scope}\" }}"
        : $"{{ \"{list.Slot.ItemKey}\": \"{scope}\" }}";

    /// <summary>Whether an item says nothing but its scope, so that another one may look the same.</summary>
    private bool IsTemplate(ListItem item, JObject token) => item is { Scope: not null, IsOptional: false }
        && token.Properties().All(p => p.Name == list.Slot.ItemKey || p.Name == "optional")
        && !Trivia.HasRemark(document, Around(item).Before + Around(item).After);

    /// <summary>What stands in an item before its scope and behind it.</summary>
    private (string Before, string After) Around(ListItem item)
    {
        var end = item.Range.Start + item.Range.Length;
        return (document.Text.Substring(item.Start, item.Range.Start - item.Start), document.Text.Substring(end, item.End - end));
    }

    /// <summary>Whether YAML takes a scope for text wherever it stands without quotes.</summary>
    public static bool IsPlainYaml(string scope) => PlainYaml.IsMatch(scope) && !YamlWords.Contains(scope);
}
