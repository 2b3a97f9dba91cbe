using Microsoft.OpenApi;
using Newtonsoft.Json.Linq;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>Says what an operation needs.</summary>
/// <param name="source">The document.</param>
/// <param name="extensions">Names of extensions that list scopes, any of which suffices.</param>
/// <param name="table">Takes notes.</param>
internal sealed class OperationScopes(OpenApiSource source, IReadOnlyList<string> extensions, TableBuilder table)
{
    /// <summary>The alternatives, each with scopes that are needed together; one without any where no scope is needed.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="place">Where it stands.</param>
    public IReadOnlyList<IReadOnlyList<string>> Of(OpenApiOperation operation, JObject? written, Place place)
    {
        var listed = extensions.SelectMany(e => ListedIn(written, e)).Distinct(StringComparer.Ordinal).Select(s => (IReadOnlyList<string>)[s]).ToList();
        if (listed.Count > 0)
        {
            return listed;
        }

        // An empty list of its own says that the operation needs nothing, whatever the document says of all.
        var security = written?.ContainsKey("security") == true ? operation.Security : source.Document.Security;
        var alternatives = (security ?? []).Select(r => ScopesOf(r, place)).OfType<IReadOnlyList<string>>().ToList();
        return alternatives.Count > 0 ? alternatives : [[]];
    }

    /// <summary>The scopes of a requirement, of all its schemes; null where it has no scheme with scopes, while another one may.</summary>
    private IReadOnlyList<string>? ScopesOf(OpenApiSecurityRequirement requirement, Place place)
    {
        var scoped = requirement.Where(s => s.Key.Type is SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect).ToList();
        foreach (var unknown in requirement.Keys.Where(s => s.Target == null))
        {
            table.Note(place, $"the security scheme '{unknown.Reference.Id}' is not declared; it is left out");
        }

        return scoped.Count > 0 || requirement.Count == 0 ? [.. scoped.SelectMany(s => s.Value ?? []).Distinct(StringComparer.Ordinal)] : null;
    }

    /// <summary>The scopes that an extension of an operation lists, wherever within its extensions it stands: texts, or objects with one.</summary>
    private static IEnumerable<string> ListedIn(JObject? written, string extension) => written == null ? [] : written.Properties()
        .Where(p => p.Name.StartsWith("x-", StringComparison.Ordinal))
        .SelectMany(p => p.DescendantsAndSelf().OfType<JProperty>())
        .Where(p => p.Name == extension)
        .SelectMany(p => p.Value.TextsOf().Concat(p.Value.Children<JObject>().Select(o => o.TextOf("scope") ?? o.TextOf("name")).OfType<string>()))
        .SelectMany(s => s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
