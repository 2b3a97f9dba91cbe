using Newtonsoft.Json.Linq;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>
/// What of an OpenAPI document says which scope opens what. Schemas, parameters and examples are nearly all of a document, and may nest deeper
/// than its reader goes.
/// </summary>
internal sealed class Skeleton
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    private static readonly string[] Roots = ["openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "security", "securityDefinitions"];
    private static readonly string[] OfOperation = ["operationId", "security", "servers", "schemes"];

    private readonly Dictionary<(string Items, string Path, string Method), (Place Place, JObject Operation)> _written = [];

    /// <param name="file">The document's file.</param>
    /// <param name="document">The document.</param>
    public Skeleton(ImportFile file, JObject document)
    {
        Document = Pick(document, Roots);
        var items = new PathItems(file, document);
        foreach (var name in new[] { "paths", "webhooks" }.Where(n => document[n] is JObject))
        {
            var reduced = new JObject();
            foreach (var item in ((JObject)document[name]!).Properties().Where(i => i.Value is JObject && !i.Name.StartsWith("x-", StringComparison.Ordinal)))
            {
                reduced[item.Name] = Reduced(name, item.Name, (JObject)item.Value, items);
            }

            Document[name] = reduced;
        }

        if (document["components"].Child("securitySchemes") is JObject schemes)
        {
            Document["components"] = new JObject(new JProperty("securitySchemes", schemes.DeepClone()));
        }
    }

    /// <summary>The document without what does not matter.</summary>
    public JObject Document { get; }

    /// <summary>The operations of a path, by method.</summary>
    public static IEnumerable<JProperty> OperationsOf(JObject path) => path.Properties().Where(p => p.Value is JObject && Methods.Contains(p.Name));

    /// <summary>What stands at an operation of security and extensions, and where. The rest of the document is not held for it.</summary>
    /// <param name="items"><c>paths</c> or <c>webhooks</c>.</param>
    /// <param name="path">The path or event.</param>
    /// <param name="method">The method.</param>
    public (Place Place, JObject Operation) Written(string items, string path, string method) => _written[(items, path, method.ToLowerInvariant())];

    private JObject Reduced(string name, string path, JObject item, PathItems items)
    {
        var reduced = new JObject();
        foreach (var (method, file, operation, servers) in items.OperationsOf(item))
        {
            _written[(name, path, method)] = (DocumentReader.PlaceOf(file, operation), Pick(operation, operation.Properties().Select(p => p.Name).Where(n => n == "security" || n.StartsWith("x-", StringComparison.Ordinal))));
            var kept = Pick(operation, OfOperation);
            // One word that the library does not know would cost the whole document.
            kept["deprecated"] = operation["deprecated"] is JValue { Value: true };
            if (Uri.TryCreate(operation["externalDocs"].TextOf("url"), UriKind.RelativeOrAbsolute, out var link))
            {
                kept["externalDocs"] = new JObject(new JProperty("url", link.OriginalString));
            }

            if (servers is JArray && !kept.ContainsKey("servers"))
            {
                kept["servers"] = servers.DeepClone();
            }

            kept["responses"] = new JObject();
            reduced[method] = kept;
        }

        return reduced;
    }

    private static JObject Pick(JObject source, IEnumerable<string> names) => new(names.Where(source.ContainsKey).Select(n => new JProperty(n, source[n]!.DeepClone())));
}
