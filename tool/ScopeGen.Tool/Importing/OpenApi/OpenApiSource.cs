using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Newtonsoft.Json;
using ScopeGen.Tool.Importing.Documents;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>An OpenAPI document.</summary>
/// <param name="File">Its file.</param>
/// <param name="Skeleton">What stands there.</param>
/// <param name="Document">What it means, whatever the version.</param>
internal sealed record OpenApiSource(ImportFile File, Skeleton Skeleton, OpenApiDocument Document)
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
        var skeleton = new Skeleton(file, tree);
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        try
        {
            var result = OpenApiDocument.Parse(skeleton.Document.ToString(Formatting.None), "json", settings);
            return result.Document is { } document && (document.Paths?.Count > 0 || result.Diagnostic?.Errors.Count is null or 0)
                ? new OpenApiSource(file, skeleton, document)
                : throw new Place(file, 1, 1).Fault(result.Diagnostic?.Errors.Select(e => e.Message).FirstOrDefault() ?? "the document cannot be read");
        }
        catch (Exception e) when (e is not InputException)
        {
            // Whatever the library says to a document that it cannot read; it has no type for that.
            throw new Place(file, 1, 1).Fault(e.Message);
        }
    }
}
