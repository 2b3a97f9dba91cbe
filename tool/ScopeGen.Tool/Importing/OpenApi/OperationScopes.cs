using Microsoft.OpenApi;
using Newtonsoft.Json.Linq;
using ScopeGen.Text;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>Says what an operation needs.</summary>
/// <param name="source">The document.</param>
/// <param name="extensions">Names of extensions that list scopes, any of which suffices.</param>
/// <param name="table">Takes notes.</param>
internal sealed class OperationScopes(OpenApiSource source, IReadOnlyList<string> extensions, TableBuilder table)
{
    /// <summary>
    /// The alternatives, each with scopes that are needed together; one without any where no scope is needed; none where what is needed cannot
    /// be understood.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="place">Where it stands.</param>
    public IReadOnlyList<IReadOnlyList<string>> Of(OpenApiOperation operation, JObject written, Place place)
    {
        var listed = Listed(written, place);
        if (listed.Count > 0)
        {
            return listed;
        }

        // An empty list of its own says that the operation needs nothing, whatever the document says of all.
        var hasOwn = written["security"] is { Type: not JTokenType.Null };
        var stated = hasOwn ? written["security"] : source.Skeleton.Document["security"];
        if (stated is { Type: not JTokenType.Null } && !IsSecurity(stated))
        {
            table.Note(place, "the security of the operation is no list of schemes with lists of scopes; the operation is left out");
            return [];
        }

        var requirements = (hasOwn ? operation.Security : source.Document.Security) ?? [];
        var unknown = requirements.SelectMany(r => r.Keys).Where(s => s.Target == null).Select(s => s.Reference.Id).Distinct().ToList();
        var alternatives = requirements.Where(r => r.Keys.All(s => s.Target != null)).Select(ScopesOf).OfType<IReadOnlyList<string>>().ToList();
        foreach (var scheme in unknown)
        {
            table.Note(place, $"the security scheme '{Excerpt.Of(scheme ?? string.Empty)}' is not declared; {(alternatives.Count > 0 ? "it" : "the operation")} is left out");
        }

        return alternatives.Count > 0 || unknown.Count > 0 ? alternatives : [[]];
    }

    private static bool IsSecurity(JToken security) => security is JArray list && list.All(r => r is JObject && r.PropertiesOf().All(s => s.Value is JArray scopes && scopes.All(x => x is JValue)));

    /// <summary>The scopes of a requirement, of all its schemes; null where it has no scheme with scopes, while another one may.</summary>
    private static IReadOnlyList<string>? ScopesOf(OpenApiSecurityRequirement requirement)
    {
        var scoped = requirement.Where(s => s.Key.Type is SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect).ToList();
        return scoped.Count > 0 || requirement.Count == 0 ? [.. scoped.SelectMany(s => s.Value ?? []).Distinct(StringComparer.Ordinal)] : null;
    }

    /// <summary>The scopes that extensions of an operation list, wherever within its extensions they stand: texts, or objects with one.</summary>
    private List<IReadOnlyList<string>> Listed(JObject written, Place place)
    {
        var stated = written.Properties().Where(p => p.Name.StartsWith("x-", StringComparison.Ordinal)).SelectMany(p => p.DescendantsAndSelf().OfType<JProperty>()).ToLookup(p => p.Name, StringComparer.Ordinal);
        var scopes = new List<string>();
        foreach (var list in extensions.SelectMany(e => stated[e]))
        {
            var texts = list.Value.TextsOf().Concat((list.Value as JArray)?.OfType<JObject>().Select(o => o.TextOf("scope") ?? o.TextOf("name")).OfType<string>() ?? []).ToList();
            if (texts.Count == 0 && list.Value is not (JArray { Count: 0 } or JValue { Value: null or "" }))
            {
                table.Note(place, $"'{Excerpt.Of(list.Name)}' lists no scopes; it is left out");
            }

            scopes.AddRange(texts.SelectMany(t => t.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        }

        return [.. scopes.Distinct(StringComparer.Ordinal).Select(s => (IReadOnlyList<string>)[s])];
    }
}
