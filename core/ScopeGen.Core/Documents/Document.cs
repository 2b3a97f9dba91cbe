using System;
using System.Globalization;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;

namespace ScopeGen.Documents;

/// <summary>A text in JSON, YAML or TOML as one tree, whose nodes can be found again in the text. Reading never fails: see <see cref="Fault"/>.</summary>
public sealed class Document
{
    /// <summary>The longest text that is read unless the caller says otherwise, in characters.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <summary>How deep a document may nest.</summary>
    public const int MaxDepth = 500;

    private readonly LineMap _lines;

    private Document(string text, DocumentSyntax syntax)
    {
        Text = text;
        Syntax = syntax;
        _lines = new LineMap(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its language.</summary>
    public DocumentSyntax Syntax { get; }

    /// <summary>The tree; null where there is a fault.</summary>
    public JToken? Root { get; private set; }

    /// <summary>Why there is no tree; null where there is one.</summary>
    public DocumentFault? Fault { get; private set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; a byte order mark is allowed.</param>
    /// <param name="syntax">Its language.</param>
    /// <param name="maxLength">The longest text that is read, in characters.</param>
    public static Document Read(string text, DocumentSyntax syntax, int maxLength = MaxLength)
    {
        var document = new Document(text, syntax);
        try
        {
            document.Root = document.Parse(maxLength);
        }
        catch (DocumentException e)
        {
            document.Fault = new DocumentFault(e.Message, document._lines.Range(e.Offset, e.Length));
        }

        return document;
    }

    /// <summary>The place of a node; of a list or map, its opening bracket or first item.</summary>
    public TextRange RangeOf(JToken token)
    {
        var place = PlaceOf(token);
        return _lines.Range(place.Start, place.Style is NodeStyle.Flow or NodeStyle.Lines ? Math.Min(1, place.Length) : place.Length);
    }

    /// <summary>A place in the text.</summary>
    internal TextRange Range(int start, int length) => _lines.Range(start, length);

    /// <summary>Where a node stands.</summary>
    internal NodePlace PlaceOf(JToken token) => token.Place() ?? new NodePlace(0, 0, NodeStyle.Plain) { IsOwn = false };

    private JToken Parse(int maxLength)
    {
        // A byte order mark is no part of the document.
        var start = Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        if (Text.Length > maxLength)
        {
            throw new DocumentException($"The text has {Text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters; the limit is {maxLength.ToString("N0", CultureInfo.InvariantCulture)}.", start);
        }

        if (Text.IndexOf('\0') is var nul and >= 0)
        {
            throw new DocumentException("The text holds a NUL character: it is no text, or in another encoding than it is read in.", nul, 1);
        }

        if (Syntax == DocumentSyntax.Text)
        {
            return new JValue(Text.Substring(start)).At(new NodePlace(start, Text.Length, NodeStyle.Block));
        }

        if (string.IsNullOrWhiteSpace(Text.Substring(start)))
        {
            throw new DocumentException("The text is empty.", start);
        }

        return Syntax switch
        {
            DocumentSyntax.Json => JsonReader.Read(Text, start, _lines),
            DocumentSyntax.Yaml => YamlReader.Read(Text, start),
            _ => TomlReader.Read(Text, start),
        };
    }
}

/// <summary>Why a document cannot be read, and where.</summary>
/// <param name="Message">A sentence for the document's author.</param>
/// <param name="Range">The place.</param>
public sealed record DocumentFault(string Message, TextRange Range);
