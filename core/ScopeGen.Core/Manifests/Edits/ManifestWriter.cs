using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Edits;

/// <summary>Writes new manifests.</summary>
public static class ManifestWriter
{
    /// <summary>The names that the package finds beside a project, the first choice first: <c>scopes.json</c>, <c>zoom.scopes.json</c> and so on.</summary>
    /// <param name="provider">A provider of the manifest.</param>
    public static IEnumerable<string> FileNames(string provider)
    {
        var name = provider.ToLowerInvariant().Replace(' ', '-');
        yield return "scopes.json";
        yield return name + ".scopes.json";
        for (var i = 2; ; i++)
        {
            yield return name + "-" + i.ToString(CultureInfo.InvariantCulture) + ".scopes.json";
        }
    }

    /// <summary>A manifest in ScopeGen's own format.</summary>
    /// <param name="needs">The scopes of each provider.</param>
    public static string Write(IEnumerable<(string Provider, IReadOnlyList<string> Scopes)> needs)
    {
        var manifest = new JObject(new JProperty("scopes", new JObject(needs.Select(n => new JProperty(n.Provider, new JArray(n.Scopes.Select(s => new JValue(s))))))));
        return manifest.ToString(Formatting.Indented).Replace("\r\n", "\n") + "\n";
    }
}
