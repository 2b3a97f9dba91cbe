using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace ScopeGen.Manifests.Formats;

/// <summary>The shapes of manifests.</summary>
public static class ManifestFormats
{
    internal static readonly ManifestFormat Text = new TextFormat();

    private static readonly ManifestFormat Own = new ScopeGenFormat();

    private static readonly ManifestFormat Settings = new AppSettingsFormat();

    // In the order in which a document is asked: a vendor's shape says more than a property called "scopes".
    private static readonly ManifestFormat[] Trees = [new ZoomFormat(), new SlackFormat(), new GoogleFormat(), new ShopifyFormat(), Own, Settings];

    /// <summary>What a project may call them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Trees.Append(Text).Select(f => f.Name).OrderBy(n => n, StringComparer.Ordinal)];

    /// <summary>The format of a name, in any letter case; null where there is none.</summary>
    internal static ManifestFormat? Find(string name) => Trees.Append(Text).FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format whose shape a document has. Where it has none, it is ScopeGen's own, but for settings: of several layers some say nothing of scopes.</summary>
    internal static ManifestFormat Recognize(JToken root, string fileName) => Trees.FirstOrDefault(f => f.Recognizes(root))
        ?? (fileName.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) ? Settings : Own);
}
