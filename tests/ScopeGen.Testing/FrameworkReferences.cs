using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Testing;

/// <summary>The reference assemblies of the frameworks.</summary>
public static class FrameworkReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Net = new(() => Load(Path.GetDirectoryName(typeof(object).Assembly.Location)!));
    private static readonly Lazy<ImmutableArray<MetadataReference>> NetStandard20 = new(() => Load(Path.Combine(AppContext.BaseDirectory, "ref", "netstandard2.0")));

    public static ImmutableArray<MetadataReference> Of(TargetFramework framework) =>
        framework == TargetFramework.Net ? Net.Value : NetStandard20.Value;

    private static ImmutableArray<MetadataReference> Load(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }
}
