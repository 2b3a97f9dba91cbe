using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>An OpenAPI document.</summary>
/// <param name="File">Its file.</param>
/// <param name="Tree">What stands there, with places.</param>
/// <param name="Document">What it means, whatever the version.</param>
internal sealed record OpenApiSource(ImportFile File, JObject Tree, OpenApiDocument Document)
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="Terminal.InputException">It is none, or broken.</exception>
    public static OpenApiSource Read(ImportFile file)
    {
        var tree = DocumentReader.Read(file, allowYaml: true);
        if (!tree.ContainsKey("openapi") && !tree.ContainsKey("swagger"))
        {
            throw new Place(file, 1, 1).Fault("no OpenAPI document: neither 'openapi' nor 'swagger' stands there");
        }

        References.Check(file, tree);
        var skeleton = Skeleton.Of(tree);
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        try
        {
            var result = OpenApiDocument.Parse(skeleton.ToString(Formatting.None), "json", settings);
            return result.Document is { } document && (document.Paths?.Count > 0 || result.Diagnostic?.Errors.Count is null or 0)
                ? new OpenApiSource(file, skeleton, document)
                : throw new Place(file, 1, 1).Fault(result.Diagnostic?.Errors.Select(e => e.Message).FirstOrDefault() ?? "the document cannot be read");
        }
        catch (Exception e) when (e is OpenApiException or System.Text.Json.JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new Place(file, 1, 1).Fault(e.Message);
        }
    }

    /// <summary>The place of an operation.</summary>
    /// <param name="items"><c>paths</c> or <c>webhooks</c>.</param>
    /// <param name="path">The path or event.</param>
    /// <param name="method">The method.</param>
    public Place PlaceOf(string items, string path, string method) =>
        DocumentReader.PlaceOf(File, OperationOf(items, path, method) ?? (Tree[items] as JObject)?[path]);

    /// <summary>What stands at an operation; null where the path only refers to it.</summary>
    public JObject? OperationOf(string items, string path, string method)
    {
        var item = (Tree[items] as JObject)?[path] as JObject;
        if (item?.TextOf("$ref") is { } reference && reference.StartsWith("#/components/pathItems/", StringComparison.Ordinal))
        {
            item = Tree["components"]?["pathItems"]?[reference[(reference.LastIndexOf('/') + 1)..]] as JObject;
        }

        return item?[method.ToLowerInvariant()] as JObject;
    }
}
