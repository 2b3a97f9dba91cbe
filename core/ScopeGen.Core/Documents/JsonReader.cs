using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Documents;

/// <summary>Reads JSON token by token: Newtonsoft.Json's own trees do not know where a list ends.</summary>
internal sealed class JsonReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly LineMap _lines;
    private readonly JsonTextReader _reader;
    private readonly Stack<JContainer> _open = new();
    private (string Name, NodePlace Place)? _key;
    private JToken? _root;

    private JsonReader(string text, int start, LineMap lines, JsonTextReader reader)
    {
        _text = text;
        _start = start;
        _lines = lines;
        _reader = reader;
    }

    /// <summary>Reads a text from an offset on.</summary>
    /// <exception cref="DocumentException">It is no JSON, or nests too deeply.</exception>
    public static JToken Read(string text, int start, LineMap lines)
    {
        // Scopes are text: nothing that looks like a date may become one.
        using var json = new JsonTextReader(new TextSliceReader(text, start)) { DateParseHandling = DateParseHandling.None, MaxDepth = Document.MaxDepth };
        var reader = new JsonReader(text, start, lines, json);
        try
        {
            while (json.Read())
            {
                reader.Take();
            }

            return reader._root != null && reader._open.Count == 0
                ? reader._root
                : throw new DocumentException("This is no valid JSON: it ends too early.", reader.Offset());
        }
        catch (JsonException e)
        {
            throw new DocumentException("This is no valid JSON: " + Sentence(e.Message), reader.Offset());
        }
    }

    private void Take()
    {
        var end = Offset();
        switch (_reader.TokenType)
        {
            case JsonToken.StartObject:
                Open(new JObject(), end);
                break;
            case JsonToken.StartArray:
                Open(new JArray(), end);
                break;
            case JsonToken.EndObject or JsonToken.EndArray:
                var closed = _open.Pop();
                closed.At(closed.Place()! with { End = end });
                break;
            case JsonToken.PropertyName:
                _key = ((string)_reader.Value!, PlaceOfKey(end));
                break;
            case JsonToken.Comment:
                break;
            case JsonToken.String:
                Add(new JValue(_reader.Value), new NodePlace(StartOfString(end), end, NodeStyle.Quoted));
                break;
            case JsonToken.Null or JsonToken.Boolean or JsonToken.Integer or JsonToken.Float:
                Add(new JValue(_reader.Value), new NodePlace(StartOfWord(end), end, NodeStyle.Plain));
                break;
            default:
                throw new DocumentException("This is no valid JSON: undefined, constructors and raw text are JavaScript.", end);
        }
    }

    private void Open(JContainer container, int end)
    {
        Add(container, new NodePlace(end - 1, end, NodeStyle.Flow));
        _open.Push(container);
    }

    private void Add(JToken token, NodePlace place)
    {
        token.At(place);
        if (_open.Count == 0)
        {
            _root ??= token;
        }
        else if (_open.Peek() is JObject map)
        {
            // The library lets no value stand without a name.
            map.AddOnce(_key!.Value.Name, _key.Value.Place, token);
        }
        else
        {
            _open.Peek().Add(token);
        }
    }

    /// <summary>The place of a property's name, of which the colon has been read as well.</summary>
    private NodePlace PlaceOfKey(int end)
    {
        end = _text[end - 1] == ':' ? end - 1 : end;
        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return _text[end - 1] is '"' or '\'' ? new NodePlace(StartOfString(end), end, NodeStyle.Quoted) : new NodePlace(StartOfWord(end), end, NodeStyle.Plain);
    }

    /// <summary>Goes back from the closing quote to the opening one: the first that no backslash escapes.</summary>
    private int StartOfString(int end)
    {
        var quote = _text[end - 1];
        for (var i = end - 2; i >= _start; i--)
        {
            if (_text[i] == quote && CountBackslashesBefore(i) % 2 == 0)
            {
                return i;
            }
        }

        return end;
    }

    private int StartOfWord(int end)
    {
        var start = end;
        while (start > _start && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '-' or '+' or '.'))
        {
            start--;
        }

        return start;
    }

    private int CountBackslashesBefore(int index)
    {
        var count = 0;
        while (index - count > _start && _text[index - count - 1] == '\\')
        {
            count++;
        }

        return count;
    }

    /// <summary>The offset after what was read last.</summary>
    private int Offset()
    {
        var line = Math.Max(_reader.LineNumber, 1);
        return Math.Min(_lines.LineStart(line) + _reader.LinePosition + (line == 1 ? _start : 0), _text.Length);
    }

    /// <summary>The library's message without its path and place, which the fault's range tells better.</summary>
    private static string Sentence(string message)
    {
        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return Excerpt.Of(path < 0 ? message : message.Substring(0, path), maxLength: 300);
    }
}
