using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Documents;

/// <summary>
/// Reads TOML 1.0 into a tree: tables, arrays of tables, dotted keys, strings of every kind, arrays and inline tables. Numbers, booleans and
/// dates are kept as they are written. (None of the registries that this is built from has a library for TOML.)
/// </summary>
internal sealed class TomlReader
{
    private readonly TomlScanner _scanner;
    private readonly JObject _root;
    private readonly HashSet<JObject> _headed = [];
    private int _depth;

    private TomlReader(string text, int start)
    {
        _scanner = new TomlScanner(text, start);
        _root = new JObject().At(new NodePlace(start, text.Length, NodeStyle.Lines));
    }

    /// <summary>Reads a text from an offset on.</summary>
    /// <exception cref="DocumentException">It is no TOML, or nests too deeply.</exception>
    public static JToken Read(string text, int start) => new TomlReader(text, start).ReadTables();

    private JObject ReadTables()
    {
        var table = _root;
        for (_scanner.SkipToContent(); !_scanner.IsAtEnd; _scanner.SkipToContent())
        {
            if (_scanner.Current == '[')
            {
                table = ReadHeader();
            }
            else
            {
                ReadPair(table, _depth);
            }

            _scanner.ExpectEndOfLine();
        }

        return _root;
    }

    private JObject ReadHeader()
    {
        var isArray = _scanner.TryTake("[[");
        if (!isArray)
        {
            _scanner.Expect('[');
        }

        var keys = _scanner.ReadKeys(depth: 0);
        _depth = keys.Count;
        var parent = keys.Take(keys.Count - 1).Aggregate(_root, Descend);
        var last = keys[keys.Count - 1];
        _scanner.Expect(']');
        if (!isArray)
        {
            // An array of tables has its own header.
            return parent[last.Name] is not JArray && Descend(parent, last) is var headed && _headed.Add(headed) ? headed
                : throw new DocumentException($"The table '{Excerpt.Of(last.Name)}' stands twice: nobody knows which one counts.", last.Place.Start, last.Place.Length);
        }

        _scanner.Expect(']');
        var table = new JObject().At(last.Place with { Style = NodeStyle.Lines });
        if (parent[last.Name] is not { } known)
        {
            parent.AddOnce(last.Name, last.Place, new JArray(table).At(last.Place with { Style = NodeStyle.Lines }));
        }
        else if (known is JArray tables && known.Place() is { Style: NodeStyle.Lines })
        {
            tables.Add(table);
        }
        else
        {
            throw IsNoTable(last);
        }

        return table;
    }

    private void ReadPair(JObject table, int depth)
    {
        var keys = _scanner.ReadKeys(depth);
        var parent = keys.Take(keys.Count - 1).Aggregate(table, Descend);
        _scanner.Expect('=');
        _scanner.SkipSpaces();
        parent.AddOnce(keys[keys.Count - 1].Name, keys[keys.Count - 1].Place, ReadValue(depth + keys.Count));
    }

    /// <summary>The table below another one; of an array of tables the last. What stands in brackets is complete.</summary>
    private static JObject Descend(JObject parent, TomlKey key)
    {
        switch (parent[key.Name])
        {
            case null:
                var table = new JObject().At(key.Place with { Style = NodeStyle.Lines });
                parent.AddOnce(key.Name, key.Place, table);
                return table;
            case JObject known when known.Place() is { Style: NodeStyle.Lines }:
                return known;
            case JArray { Last: JObject last } tables when tables.Place() is { Style: NodeStyle.Lines }:
                return last;
            default:
                throw IsNoTable(key);
        }
    }

    private static DocumentException IsNoTable(TomlKey key) =>
        new($"This is no valid TOML: '{Excerpt.Of(key.Name)}' is a value and no table.", key.Place.Start, key.Place.Length);

    private JToken ReadValue(int depth)
    {
        if (depth > Document.MaxDepth)
        {
            throw _scanner.Fault($"The document nests deeper than {Document.MaxDepth}.");
        }

        return _scanner.Current switch
        {
            '[' => ReadArray(depth),
            '{' => ReadInlineTable(depth),
            _ => _scanner.ReadScalar(),
        };
    }

    private JArray ReadArray(int depth)
    {
        var start = _scanner.Position;
        _scanner.Expect('[');
        var array = new JArray();
        for (_scanner.SkipToContent(); _scanner.Current != ']'; _scanner.SkipToContent())
        {
            array.Add(ReadValue(depth + 1));
            _scanner.SkipToContent();
            if (!_scanner.TryTake(","))
            {
                break;
            }
        }

        _scanner.Expect(']');
        return array.At(new NodePlace(start, _scanner.Position, NodeStyle.Flow));
    }

    private JObject ReadInlineTable(int depth)
    {
        var start = _scanner.Position;
        _scanner.Expect('{');
        var table = new JObject();
        for (_scanner.SkipToContent(); _scanner.Current != '}'; _scanner.SkipToContent())
        {
            ReadPair(table, depth + 1);
            _scanner.SkipToContent();
            if (!_scanner.TryTake(","))
            {
                break;
            }
        }

        _scanner.Expect('}');
        return table.At(new NodePlace(start, _scanner.Position, NodeStyle.Flow));
    }
}

/// <summary>A key and its place.</summary>
internal readonly record struct TomlKey(string Name, NodePlace Place);
