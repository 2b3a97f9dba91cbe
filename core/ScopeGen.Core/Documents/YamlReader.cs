using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScopeGen.Documents;

/// <summary>Reads YAML event by event, so that neither depth nor aliases can make more of it than it is.</summary>
internal sealed class YamlReader
{
    // Aliases of aliases multiply; no document that people write comes near.
    private const int MaxCopies = 1_000_000;

    private const string MergeKey = "<<";

    private readonly string _text;
    private readonly int _start;
    private readonly Dictionary<AnchorName, JToken> _anchors = [];
    private readonly Stack<(JContainer Container, (string Name, NodePlace Place)? Key)> _open = new();
    private int _copies;
    private int _end;
    private JToken? _root;

    private YamlReader(string text, int start)
    {
        _text = text;
        _start = start;
        _end = start;
    }

    /// <summary>Reads a text of one document from an offset on.</summary>
    /// <exception cref="DocumentException">It is no YAML, holds several documents, or more than can be taken in.</exception>
    public static JToken Read(string text, int start)
    {
        var reader = new YamlReader(text, start);
        try
        {
            var parser = new Parser(new TextSliceReader(text, start));
            while (parser.MoveNext())
            {
                reader.Take(parser.Current!);
            }
        }
        catch (YamlException e)
        {
            var (offset, end) = reader.PlaceOf(e);
            throw new DocumentException("This is no valid YAML: " + Excerpt.Of((e.InnerException ?? e).Message, maxLength: 300), offset, end - offset);
        }
        catch (Exception e) when (e is not DocumentException)
        {
            // The library's scanner loses its way on some broken texts, and then fails in whatever way it comes to.
            throw new DocumentException("This is no valid YAML: it cannot be read on from here.", reader._end);
        }

        return reader._root ?? throw new DocumentException("The YAML document is empty.", start);
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart mapping:
                Open(new JObject(), mapping.Style == MappingStyle.Flow, mapping);
                break;
            case SequenceStart sequence:
                Open(new JArray(), sequence.Style == SequenceStyle.Flow, sequence);
                break;
            case MappingEnd or SequenceEnd:
                Close(current);
                break;
            case Scalar scalar when _open.Count > 0 && _open.Peek() is { Container: JObject, Key: null } parent:
                _open.Pop();
                _open.Push((parent.Container, (scalar.Value, PlaceOf(scalar, StyleOf(scalar)))));
                break;
            case Scalar scalar:
                Add(ValueOf(scalar), PlaceOf(scalar, StyleOf(scalar)), scalar.Anchor);
                break;
            case AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var known):
                Copy(known, alias);
                break;
            case AnchorAlias alias:
                throw Fault(alias, $"This is no valid YAML: the alias '{Excerpt.Of(alias.Value.Value)}' names nothing.");
            case DocumentStart when _root != null:
                throw Fault(current, "The text holds several YAML documents; one is expected.");
        }
    }

    private void Open(JContainer container, bool isFlow, NodeEvent current)
    {
        if (_open.Count >= Document.MaxDepth)
        {
            throw Fault(current, $"The document nests deeper than {Document.MaxDepth}.");
        }

        Add(container, PlaceOf(current, isFlow ? NodeStyle.Flow : NodeStyle.Lines), current.Anchor);
        _open.Push((container, null));
    }

    private void Close(ParsingEvent current)
    {
        var container = _open.Pop().Container;
        var place = container.Place()!;
        _end = place.Style == NodeStyle.Flow ? OffsetOf(current.Start) + 1 : _end;
        container.At(place with { End = _end });
        Merge(container);
    }

    private void Copy(JToken known, AnchorAlias alias)
    {
        _copies += known is JContainer container ? container.DescendantsAndSelf().Take(MaxCopies).Count() : 1;
        if (_copies >= MaxCopies)
        {
            throw Fault(alias, $"The document's aliases make more than {MaxCopies.ToString("N0", CultureInfo.InvariantCulture)} values of it.");
        }

        Add(known.DeepClone(), PlaceOf(alias, NodeStyle.Plain) with { IsOwn = false }, AnchorName.Empty);
    }

    private void Add(JToken token, NodePlace place, AnchorName anchor)
    {
        token.At(place);
        _end = place.End;
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = token;
        }

        if (_open.Count == 0)
        {
            _root = token;
            return;
        }

        var parent = _open.Pop();
        if (parent.Container is JObject map)
        {
            var key = parent.Key ?? throw new DocumentException("This is no valid YAML: a key is no text.", place.Start, place.Length);
            map.AddOnce(key.Name, key.Place, token);
            _open.Push((map, null));
        }
        else
        {
            parent.Container.Add(token);
            _open.Push(parent);
        }
    }

    /// <summary>Puts what the key <c>&lt;&lt;</c> names in its place; what the map says itself counts.</summary>
    private static void Merge(JContainer container)
    {
        if (container is not JObject map || map[MergeKey] is not { } merged)
        {
            return;
        }

        map.Remove(MergeKey);
        foreach (var property in (merged is JArray list ? list.OfType<JObject>() : merged is JObject one ? [one] : []).SelectMany(o => o.Properties()).ToList())
        {
            if (!map.ContainsKey(property.Name))
            {
                var value = property.Value.DeepClone();
                map.AddOnce(property.Name, property.Place()! with { IsOwn = false }, value.At(value.Place()! with { IsOwn = false }));
            }
        }
    }

    /// <summary>Where the fault is. Of a tab that indents a line, the library tells only where the map or text around it starts.</summary>
    private (int Start, int End) PlaceOf(YamlException e)
    {
        var start = OffsetOf(e.Start);
        var tab = e.Message.IndexOf(" tab ", StringComparison.Ordinal) < 0 ? -1 : IndentingTab(start);
        return tab < 0 ? (start, OffsetOf(e.End)) : (tab, tab + 1);
    }

    private int IndentingTab(int start)
    {
        for (var tab = _text.IndexOf('\t', start); tab >= 0; tab = _text.IndexOf('\t', tab + 1))
        {
            var before = tab;
            while (before > start && _text[before - 1] == ' ')
            {
                before--;
            }

            if (before == _start || _text[before - 1] is '\r' or '\n')
            {
                return tab;
            }
        }

        return -1;
    }

    private DocumentException Fault(ParsingEvent current, string message)
    {
        var start = OffsetOf(current.Start);
        return new DocumentException(message, start, OffsetOf(current.End) - start);
    }

    private NodePlace PlaceOf(ParsingEvent current, NodeStyle style) =>
        new(OffsetOf(current.Start), EndOf(current, style), style) { IsOwn = current is not NodeEvent { Anchor.IsEmpty: false } and not NodeEvent { Tag.IsEmpty: false } };

    /// <summary>The offset after an event; of a block, after the last line that holds something.</summary>
    private int EndOf(ParsingEvent current, NodeStyle style)
    {
        var end = OffsetOf(current.End);
        while (style == NodeStyle.Block && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int OffsetOf(Mark mark) => (int)Math.Min(_start + mark.Index, _text.Length);

    private static NodeStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => NodeStyle.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => NodeStyle.Block,
        _ => NodeStyle.Plain,
    };

    /// <summary>The value by YAML's core schema. A number stays text, as it is written: versions look like numbers.</summary>
    private static JValue ValueOf(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? new JValue(scalar.Value) : scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        var text => new JValue(text),
    };
}
