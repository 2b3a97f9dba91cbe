using Newtonsoft.Json.Linq;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>
/// What of an OpenAPI document says which scope opens what. Schemas, parameters and examples are nearly all of a document, and may nest deeper
/// than its reader goes.
/// </summary>
internal static class Skeleton
{
    /// <summary>The methods of a path, as the formats write them.</summary>
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly string[] Roots = ["openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "security", "securityDefinitions"];
    private static readonly string[] OfPath = ["$ref", "servers"];
    private static readonly string[] OfOperation = ["operationId", "deprecated", "security", "servers", "schemes", "externalDocs"];

    /// <summary>A copy of the document without what does not matter.</summary>
    public static JObject Of(JObject document)
    {
        var skeleton = Pick(document, Roots);
        foreach (var name in new[] { "paths", "webhooks" }.Where(n => document[n] is JObject))
        {
            skeleton[name] = Reduced((JObject)document[name]!);
        }

        if (document["components"] is JObject components)
        {
            var kept = Pick(components, ["securitySchemes"]);
            if (components["pathItems"] is JObject items)
            {
                kept["pathItems"] = Reduced(items);
            }

            skeleton["components"] = kept;
        }

        return skeleton;
    }

    /// <summary>The operations of a path, by method.</summary>
    public static IEnumerable<JProperty> OperationsOf(JObject path) => path.Properties().Where(p => p.Value is JObject && Methods.Contains(p.Name));

    private static JObject Reduced(JObject items)
    {
        var result = new JObject();
        foreach (var (name, path) in items.Properties().Where(i => i.Value is JObject).Select(i => (i.Name, (JObject)i.Value)))
        {
            var reduced = Pick(path, OfPath);
            foreach (var operation in OperationsOf(path))
            {
                var own = (JObject)operation.Value;
                var kept = Pick(own, [.. OfOperation, .. own.Properties().Select(p => p.Name).Where(n => n.StartsWith("x-", StringComparison.Ordinal))]);
                kept["responses"] = new JObject();
                reduced[operation.Name] = kept;
            }

            result[name] = reduced;
        }

        return result;
    }

    private static JObject Pick(JObject source, IEnumerable<string> names) => new(names.Where(source.ContainsKey).Select(n => new JProperty(n, source[n]!.DeepClone())));
}
