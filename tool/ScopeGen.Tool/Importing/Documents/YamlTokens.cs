using System.Globalization;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScopeGen.Tool.Importing.Documents;

/// <summary>Where a token of a YAML document stands.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record YamlMark(int Line, int Column);

/// <summary>Reads YAML event by event, so that neither depth nor aliases can make more of it than it is.</summary>
internal sealed class YamlTokens
{
    // Aliases of aliases multiply; no vendor's document comes near.
    private const int MaxCopies = 1_000_000;

    private const string MergeKey = "<<";

    private readonly ImportFile _file;
    private readonly Dictionary<AnchorName, JToken> _anchors = [];
    private readonly Stack<(JContainer Container, string? Key)> _open = new();
    private int _copies;
    private JToken? _root;

    private YamlTokens(ImportFile file) => _file = file;

    /// <summary>Reads the first document of a file.</summary>
    public static JToken Read(ImportFile file)
    {
        var tokens = new YamlTokens(file);
        try
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext() && parser.Current is not DocumentEnd)
            {
                tokens.Take(parser.Current!);
            }
        }
        catch (YamlException e)
        {
            throw new Place(file, (int)e.Start.Line, (int)e.Start.Column).Fault("broken YAML: " + (e.InnerException ?? e).Message);
        }

        return tokens._root ?? throw new Place(file, 1, 1).Fault("the YAML document is empty");
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart mapping:
                Open(new JObject(), mapping.Anchor, current);
                break;
            case SequenceStart sequence:
                Open(new JArray(), sequence.Anchor, current);
                break;
            case MappingEnd or SequenceEnd:
                MergeInto(_open.Pop().Container);
                break;
            case Scalar scalar when _open.TryPeek(out var parent) && parent is { Container: JObject, Key: null }:
                _open.Pop();
                _open.Push((parent.Container, scalar.Value));
                break;
            case Scalar scalar:
                Add(ValueOf(scalar), scalar.Anchor, current);
                break;
            case AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var known):
                _copies += known is JContainer container ? container.DescendantsAndSelf().Take(MaxCopies).Count() : 1;
                if (_copies >= MaxCopies)
                {
                    throw PlaceOf(current).Fault($"the document's aliases make more than {MaxCopies.ToString("N0", CultureInfo.InvariantCulture)} values of it");
                }

                Add(known.DeepClone(), AnchorName.Empty, current);
                break;
            case AnchorAlias alias:
                throw PlaceOf(current).Fault($"broken YAML: the alias '{alias.Value}' names nothing");
        }
    }

    private void Open(JContainer container, AnchorName anchor, ParsingEvent current)
    {
        if (_open.Count >= DocumentReader.MaxDepth)
        {
            throw PlaceOf(current).Fault($"the document nests deeper than {DocumentReader.MaxDepth}");
        }

        _open.Push((Add(container, anchor, current), null));
    }

    private T Add<T>(T token, AnchorName anchor, ParsingEvent current)
        where T : JToken
    {
        token.AddAnnotation(new YamlMark((int)current.Start.Line, (int)current.Start.Column));
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = token;
        }

        if (!_open.TryPop(out var parent))
        {
            _root ??= token;
        }
        else if (parent.Container is JObject map)
        {
            var key = parent.Key ?? throw PlaceOf(current).Fault("broken YAML: a key is no text");
            if (!map.TryAdd(key, token))
            {
                throw PlaceOf(current).Fault($"broken YAML: the key '{Excerpt.Of(key)}' stands twice");
            }

            _open.Push((map, null));
        }
        else
        {
            parent.Container.Add(token);
            _open.Push(parent);
        }

        return token;
    }

    /// <summary>Puts what the key <c>&lt;&lt;</c> names in its place; what the map says itself counts.</summary>
    private static void MergeInto(JContainer container)
    {
        if (container is not JObject map || map[MergeKey] is not { } merged)
        {
            return;
        }

        map.Remove(MergeKey);
        foreach (var property in (merged is JArray list ? list.OfType<JObject>() : merged is JObject one ? [one] : []).SelectMany(o => o.Properties()))
        {
            map.TryAdd(property.Name, property.Value);
        }
    }

    private Place PlaceOf(ParsingEvent current) => new(_file, (int)current.Start.Line, (int)current.Start.Column);

    /// <summary>The value by YAML's core schema. A number stays text, as it is written: versions look like numbers.</summary>
    private static JValue ValueOf(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? new JValue(scalar.Value) : scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        var text => new JValue(text),
    };
}
