using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Analyzer.Calls.Origins;

/// <summary>What a project's settings files say: <c>appsettings.json</c> and its variants for environments.</summary>
/// <param name="files">The files, in an order that never changes.</param>
internal sealed class SettingsFiles(ImmutableArray<ImmutableDictionary<string, string>> files)
{
    private const int MaxDepth = 64;

    public static readonly SettingsFiles None = new([]);

    /// <summary>
    /// Reads a file: its texts by path, such as <c>Zoom:BaseUrl</c>. Of a file that is no JSON, as while somebody edits it, nothing is known:
    /// what is configured is then unresolved, and counted as such.
    /// </summary>
    public static ImmutableDictionary<string, string> Read(string text)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = MaxDepth, DateParseHandling = DateParseHandling.None };
            foreach (var value in JToken.Load(reader, new JsonLoadSettings { CommentHandling = CommentHandling.Ignore }).SelectTokens("$..*").OfType<JValue>())
            {
                // An empty text is set where the app runs.
                if (value.Type == JTokenType.String && ((string)value.Value!).Length > 0)
                {
                    values[PathOf(value)] = (string)value.Value!;
                }
            }
        }
        catch (JsonException)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        return values.ToImmutable();
    }

    /// <summary>The values of a path in any of the files.</summary>
    public IReadOnlyList<string> Find(string path) => files.Select(f => f.TryGetValue(path, out var value) ? value : null).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    private static string PathOf(JToken value) =>
        string.Join(":", value.AncestorsAndSelf().Reverse().Select(NameOf).Where(n => n.Length > 0));

    private static string NameOf(JToken token) => token switch
    {
        JProperty property => property.Name,
        { Parent: JArray array } => array.IndexOf(token).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => string.Empty,
    };
}
