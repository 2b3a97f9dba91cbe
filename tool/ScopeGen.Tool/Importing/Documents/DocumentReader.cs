using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Documents;

namespace ScopeGen.Tool.Importing.Documents;

/// <summary>Reads JSON and YAML as one: a tree whose tokens know where they stand.</summary>
internal static class DocumentReader
{
    // Of two properties with one name, neither is what the document says.
    private static readonly JsonLoadSettings Settings = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    /// <summary>Reads a file that holds an object.</summary>
    /// <exception cref="Terminal.InputException">It is neither, or broken; the message says where.</exception>
    public static JObject Read(ImportFile file, bool allowYaml)
    {
        // YAML holds JSON; what looks like JSON gets JSON's messages.
        var token = !allowYaml || file.Text.AsSpan().TrimStart() is ['{' or '[', ..] ? ReadJson(file) : ReadYaml(file);
        return token as JObject ?? throw new Place(file, 1, 1).Fault("an object is expected");
    }

    /// <summary>The place of a token.</summary>
    public static Place PlaceOf(ImportFile file, JToken? token) =>
        token?.Place() is { } place ? file.At(place.Start)
        : token is IJsonLineInfo info && info.HasLineInfo() ? new Place(file, info.LineNumber, info.LinePosition)
        : new Place(file, 0, 0);

    /// <summary>A property of an object; null where it is missing or the token is no object.</summary>
    public static JToken? Child(this JToken? token, string property) => (token as JObject)?[property];

    /// <summary>The text of a property; null where it is missing or no text.</summary>
    public static string? TextOf(this JToken? token, string property) => token.Child(property) is JValue { Type: JTokenType.String } value ? (string?)value : null;

    /// <summary>The properties of an object; none where the token is none.</summary>
    public static IEnumerable<JProperty> PropertiesOf(this JToken? token) => (token as JObject)?.Properties() ?? [];

    /// <summary>The texts of a list; of a text alone, that.</summary>
    public static IReadOnlyList<string> TextsOf(this JToken? token) => token switch
    {
        JArray list => [.. list.Where(t => t.Type == JTokenType.String).Select(t => (string)t!)],
        JValue { Type: JTokenType.String } value => [(string)value!],
        _ => [],
    };

    private static JToken ReadYaml(ImportFile file)
    {
        var document = Document.Read(file.Text, DocumentSyntax.Yaml, ImportFile.MaxLength);
        return document.Fault is { } fault ? throw file.At(fault.Range.Start).Fault(fault.Message) : document.Root!;
    }

    private static JToken ReadJson(ImportFile file)
    {
        using var reader = new JsonTextReader(new StringReader(file.Text)) { MaxDepth = Document.MaxDepth, DateParseHandling = DateParseHandling.None };
        try
        {
            var token = JToken.Load(reader, Settings);
            return !reader.Read() ? token : throw new Place(file, reader.LineNumber, reader.LinePosition).Fault("text behind the end of the JSON document");
        }
        catch (JsonReaderException e)
        {
            // The library says the place once more at the end.
            var end = e.Message.LastIndexOf(" Path '", StringComparison.Ordinal);
            throw new Place(file, Math.Max(e.LineNumber, 1), Math.Max(e.LinePosition, 1)).Fault("broken JSON: " + (end > 0 ? e.Message[..end] : e.Message));
        }
    }
}
