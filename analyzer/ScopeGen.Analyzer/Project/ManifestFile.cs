using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;
using ScopeGen.Manifests;

namespace ScopeGen.Analyzer.Project;

/// <summary>A manifest and the file it stands in.</summary>
internal sealed record ManifestFile(AdditionalText File, ScopeManifest Manifest)
{
    /// <summary>Parses a manifest once per text.</summary>
    public static readonly SourceTextValueProvider<ScopeManifest> Parser = new(text => ManifestReader.Read(text.ToString()));

    /// <summary>The file's name without its folder.</summary>
    public string Name => File.Path.Substring(File.Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether the project names the file as a manifest.</summary>
    public static bool IsManifest(BuildOptions metadata) => metadata.Has(BuildNames.KindMetadata, BuildNames.ManifestKind);
}
