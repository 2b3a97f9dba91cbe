namespace ScopeGen.Manifests;

/// <summary>What the project says of a manifest. All of it may be left out: then the manifest's own shape tells.</summary>
public sealed record ManifestSettings
{
    /// <summary>The file's name or path, whose extension tells JSON, YAML, TOML and plain text apart.</summary>
    public string FileName { get; init; } = string.Empty;

    /// <summary>The provider whose scopes the manifest declares.</summary>
    public string? Provider { get; init; }

    /// <summary>One of <see cref="Formats.ManifestFormats.Names"/>.</summary>
    public string? Format { get; init; }

    /// <summary>A JSONPath to the scopes of a document in JSON, YAML or TOML that has a shape of its own.</summary>
    public string? Path { get; init; }
}
