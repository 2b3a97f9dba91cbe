using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>What a node is, for a message.</summary>
internal static class NodeWords
{
    public static string Describe(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.Null => "null",
        JTokenType.Boolean => "a boolean",
        JTokenType.Integer or JTokenType.Float => "a number",
        _ => "a string",
    };
}
