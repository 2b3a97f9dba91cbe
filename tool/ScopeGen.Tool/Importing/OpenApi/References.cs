using Newtonsoft.Json.Linq;
using ScopeGen.Text;
using ScopeGen.Tool.Importing.Documents;

namespace ScopeGen.Tool.Importing.OpenApi;

/// <summary>Checks that every reference of a document leads somewhere.</summary>
internal static class References
{
    /// <summary>Checks a document.</summary>
    /// <exception cref="Terminal.InputException">A reference leads nowhere, or only to itself.</exception>
    public static void Check(ImportFile file, JObject document)
    {
        var known = new Dictionary<string, JToken?>(StringComparer.Ordinal);
        foreach (var reference in document.Descendants().OfType<JProperty>().Where(p => p.Name == "$ref" && p.Value.Type == JTokenType.String && !IsExample(p)))
        {
            Follow(file, document, reference, known);
        }
    }

    private static void Follow(ImportFile file, JObject document, JProperty reference, Dictionary<string, JToken?> known)
    {
        var place = DocumentReader.PlaceOf(file, reference.Value);
        var pointer = (string)reference.Value!;
        var passed = new HashSet<string>(StringComparer.Ordinal);
        // A schema may hold itself; a reference that leads to nothing but references may not.
        while (passed.Add(pointer))
        {
            if (!pointer.StartsWith('#'))
            {
                CheckFile(file, place, pointer);
                return;
            }

            if (!known.TryGetValue(pointer, out var target))
            {
                known.Add(pointer, target = Find(document, pointer));
            }

            if (target == null)
            {
                // Elsewhere than below a path, 3.1 lets a schema name itself.
                throw place.Fault($"the reference '{Excerpt.Of(pointer)}' leads nowhere");
            }

            if (target.TextOf("$ref") is not { } next)
            {
                return;
            }

            pointer = next;
        }

        throw place.Fault($"the reference '{Excerpt.Of(pointer)}' leads to itself");
    }

    private static void CheckFile(ImportFile file, Place place, string reference)
    {
        var path = reference.Split('#')[0];
        if (Uri.TryCreate(path, UriKind.Absolute, out var url) && !url.IsFile)
        {
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path)) ?? string.Empty;
        if (!File.Exists(Path.Combine(folder, Uri.UnescapeDataString(path))))
        {
            throw place.Fault($"the reference '{Excerpt.Of(reference)}' leads to a file that does not exist");
        }
    }

    /// <summary>What a pointer (RFC 6901) leads to; the document itself for an anchor, which only schemas have.</summary>
    public static JToken? Find(JObject document, string pointer)
    {
        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            return document;
        }

        JToken? token = document;
        foreach (var part in pointer[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            token = token switch
            {
                JObject map => map[name],
                JArray list when int.TryParse(name, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return token;
    }

    /// <summary>Whether a property stands in an example, or in a vendor's own data: it is no reference there.</summary>
    private static bool IsExample(JProperty reference)
    {
        for (JToken? token = reference.Parent; token != null; token = token.Parent)
        {
            if (token is JProperty { Name: "example" or "examples" or "default" or "enum" or "const" } or JProperty { Name: ['x', '-', ..] })
            {
                return true;
            }
        }

        return false;
    }
}
