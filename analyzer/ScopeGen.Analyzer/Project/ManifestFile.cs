using System.Collections.Concurrent;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Configuration;
using ScopeGen.Manifests;

namespace ScopeGen.Analyzer.Project;

/// <summary>A manifest and the file it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Settings">What the project says of it.</param>
/// <param name="Manifest">What it declares.</param>
internal sealed record ManifestFile(AdditionalText File, ManifestSettings Settings, ScopeManifest Manifest)
{
    // An editor compiles at every keystroke; a manifest that did not change is not read again.
    private static readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<ManifestSettings, ScopeManifest>> Known = new();

    /// <summary>The file's name without its folder.</summary>
    public string Name => NameOf(File);

    /// <summary>The file's path, which is the same for all projects that share it.</summary>
    public string FullPath => FullPathOf(File.Path);

    /// <summary>Whether the project names the file as a manifest.</summary>
    public static bool IsManifest(BuildOptions metadata) => metadata.IsOfKind(BuildNames.ManifestKind);

    /// <summary>A path without the way that leads back out of a folder: as <c>../scopes.json</c> a file comes with the folder of each project.</summary>
    public static string FullPathOf(string path) => Path.IsPathRooted(path) ? Path.GetFullPath(path) : path;

    /// <summary>Reads a manifest once per text. A file without text cannot be read, and declares nobody knows what.</summary>
    /// <param name="file">The file.</param>
    /// <param name="metadata">What the project says of it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ManifestFile Read(AdditionalText file, BuildOptions metadata, CancellationToken cancellationToken)
    {
        var settings = SettingsOf(file, metadata);
        return new ManifestFile(file, settings, file.GetText(cancellationToken) is { } text
            ? Known.GetOrCreateValue(text).GetOrAdd(settings, s => ManifestReader.Read(text.ToString(), s))
            : new ScopeManifest());
    }

    /// <summary>What the project says of a manifest.</summary>
    private static ManifestSettings SettingsOf(AdditionalText file, BuildOptions metadata) => new()
    {
        FileName = NameOf(file),
        Provider = metadata.Get(BuildNames.ProviderMetadata),
        Format = metadata.Get(BuildNames.FormatMetadata),
        Path = metadata.Get(BuildNames.PathMetadata),
    };

    private static string NameOf(AdditionalText file) => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
}
