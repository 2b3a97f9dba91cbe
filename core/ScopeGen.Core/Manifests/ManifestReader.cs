namespace ScopeGen.Manifests;

/// <summary>
/// Reads manifests: ScopeGen's own and those of vendors, in JSON, YAML, TOML and plain text. Never fails: what cannot be used is listed in
/// <see cref="ScopeManifest.Problems"/>.
/// </summary>
public static class ManifestReader
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The manifest; comments and a byte order mark are allowed.</param>
    /// <param name="settings">What the project says of it.</param>
    public static ScopeManifest Read(string text, ManifestSettings settings) => ManifestText.Read(text, settings).ToManifest();
}
