using Newtonsoft.Json.Linq;
using ScopeGen.Text;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>Finds what stands at a path: there, elsewhere in the document, or in a file beside it.</summary>
internal sealed class PathItems
{
    private readonly ImportFile _file;
    private readonly JObject _document;
    private readonly Dictionary<string, (ImportFile File, JObject Document)> _others = new(StringComparer.Ordinal);

    /// <param name="file">The document's file.</param>
    /// <param name="document">The document.</param>
    public PathItems(ImportFile file, JObject document) => (_file, _document) = (file, document);

    /// <summary>The operations at a path by method, each with the file that it stands in; what stands at the path itself comes first.</summary>
    /// <exception cref="Terminal.InputException">A reference leads out of what can be read, or nowhere.</exception>
    public IEnumerable<(string Method, ImportFile File, JObject Operation, JToken? Servers)> OperationsOf(JObject item)
    {
        var (file, document) = (_file, _document);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var passed = new HashSet<JObject>(ReferenceEqualityComparer.Instance);
        while (passed.Add(item))
        {
            foreach (var operation in Skeleton.OperationsOf(item).Where(o => found.Add(o.Name)))
            {
                yield return (operation.Name, file, (JObject)operation.Value, item["servers"]);
            }

            if (item["$ref"] is not JValue { Type: JTokenType.String } reference)
            {
                yield break;
            }

            var place = DocumentReader.PlaceOf(file, reference);
            var parts = ((string)reference!).Split('#', 2);
            if (parts[0].Length > 0)
            {
                (file, document) = Open(place, file, parts[0]);
            }

            item = References.Find(document, "#" + (parts.Length > 1 ? parts[1] : string.Empty)) as JObject
                ?? throw place.Fault($"the reference '{Excerpt.Of((string)reference!)}' leads to no path");
        }

        throw DocumentReader.PlaceOf(_file, item).Fault("the path's reference leads to itself");
    }

    private (ImportFile File, JObject Document) Open(Place place, ImportFile file, string reference)
    {
        if (Uri.TryCreate(reference, UriKind.Absolute, out var url) && !url.IsFile)
        {
            throw place.Fault($"the path stands at '{Excerpt.Of(reference)}', which is not read; a document with everything in it is");
        }

        var path = Path.Combine(Path.GetDirectoryName(file.Path) ?? string.Empty, Uri.UnescapeDataString(reference));
        if (!_others.TryGetValue(path, out var other))
        {
            var opened = ImportFile.Read(path);
            _others.Add(path, other = (opened, DocumentReader.Read(opened, allowYaml: true)));
        }

        return other;
    }
}
