using Newtonsoft.Json.Linq;
using ScopeGen.Tables;
using ScopeGen.Text;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.Discovery;

/// <summary>Google's REST discovery documents.</summary>
internal sealed class DiscoveryFormat : ImportFormat
{
    /// <inheritdoc/>
    public override string Name => "google-discovery";

    /// <inheritdoc/>
    public override string Description => "Google's REST discovery documents";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".json"];

    /// <inheritdoc/>
    public override bool IsUnordered => true;

    /// <inheritdoc/>
    public override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        foreach (var file in files)
        {
            var document = DocumentReader.Read(file, allowYaml: false);
            if (document["resources"] is not JObject && document["methods"] is not JObject)
            {
                throw new Place(file, 1, 1).Fault("no REST discovery document: it has neither 'resources' nor 'methods'");
            }

            Read(file, document, table);
        }
    }

    private static void Read(ImportFile file, JObject document, TableBuilder table)
    {
        table.Source ??= document.TextOf("title") is { } title ? $"{title}, {document.TextOf("version")}, REST discovery document, revision {document.TextOf("revision")}" : null;
        var root = document.TextOf("rootUrl") ?? string.Empty;
        var url = root.Length > 0 ? root.TrimEnd('/') + "/" + document.TextOf("servicePath")?.TrimStart('/') : document.TextOf("baseUrl");
        if (url != null)
        {
            table.AddBaseUrl(DocumentReader.PlaceOf(file, document["rootUrl"] ?? document["baseUrl"]), url);
        }

        var declared = document.Child("auth").Child("oauth2").Child("scopes");
        var documentation = document.TextOf("documentationLink");
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in MethodsOf(document))
        {
            var place = DocumentReader.PlaceOf(file, method);
            var (verb, path) = (method.Value.TextOf("httpMethod"), method.Value.TextOf("flatPath") ?? method.Value.TextOf("path"));
            if (verb == null || path == null)
            {
                table.Note(place, $"the method '{method.Name}' has no HTTP method or path; it is left out");
                continue;
            }

            var scopes = method.Value.Child("scopes").TextsOf();
            used.UnionWith(scopes);
            var details = new ScopeTableRow
            {
                Status = method.Value.Child("deprecated") is JValue { Value: true } ? ScopeStatus.Deprecated : ScopeStatus.Active,
                OperationId = method.Value.TextOf("id"),
                Documentation = documentation,
            };
            if (scopes.Count == 0)
            {
                table.Add(place, [], verb, "/" + path.TrimStart('/'), details);
            }

            foreach (var scope in scopes)
            {
                table.Add(place, [scope], verb, "/" + path.TrimStart('/'), details with { Description = DescriptionOf(declared, scope) });
            }
        }

        foreach (var scope in declared.PropertiesOf().Where(s => !used.Contains(s.Name)))
        {
            table.Add(DocumentReader.PlaceOf(file, scope), [scope.Name], details: new ScopeTableRow { Description = DescriptionOf(declared, scope.Name) });
        }
    }

    private static string? DescriptionOf(JToken? declared, string scope) => declared.Child(scope).TextOf("description") is { } text && WhiteSpace.Collapse(text) is { Length: > 0 } line ? line : null;

    /// <summary>The methods of a document and of its resources, which nest, in the document's order.</summary>
    private static IEnumerable<JProperty> MethodsOf(JObject document)
    {
        var open = new Stack<JToken>([document]);
        while (open.TryPop(out var resource))
        {
            foreach (var method in resource.Child("methods").PropertiesOf())
            {
                yield return method;
            }

            foreach (var inner in resource.Child("resources").PropertiesOf().Reverse())
            {
                open.Push(inner.Value);
            }
        }
    }
}
