using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using ScopeGen.Testing;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>The libraries that the corpus calls: packages, the shared framework, and shapes of what registries lack.</summary>
internal static class CorpusReferences
{
    private static readonly string Libraries = Path.Combine(AppContext.BaseDirectory, "Libraries");

    /// <summary>By assembly name. The same objects in every compilation, so that Roslyn reads each assembly once.</summary>
    private static readonly Lazy<ImmutableSortedDictionary<string, MetadataReference>> Current = new(LoadCurrent);

    private static readonly Lazy<ImmutableSortedDictionary<string, MetadataReference>> Versions = new(() => CompileAll(Path.Combine(Libraries, "Versions")));

    private static readonly Lazy<ImmutableSortedDictionary<string, MetadataReference>> AspNetCore = new(LoadAspNetCore);

    /// <summary>Every library in its current version, or with the versions that <paramref name="versions"/> names in their place.</summary>
    public static IEnumerable<MetadataReference> For(IEnumerable<string> versions)
    {
        var references = Current.Value;
        foreach (var name in versions)
        {
            var file = CorpusFile.Load(name, Path.Combine(Libraries, "Versions", name + ".cs"));
            references = references.RemoveRange(file.Directive("instead-of")).Add(name, Versions.Value[name]);
        }

        return references.Values;
    }

    /// <summary>Compiles sources to an assembly without bodies, which is what a reference is to a compiler.</summary>
    public static PortableExecutableReference Compile(string name, IEnumerable<string> paths, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            paths.Order(StringComparer.Ordinal).Select(p => CSharpSyntaxTree.ParseText(File.ReadAllText(p))),
            FrameworkReferences.Of(TargetFramework.Net).Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static ImmutableSortedDictionary<string, MetadataReference> LoadCurrent()
    {
        Type[] packages = [typeof(RestSharp.RestClient), typeof(Flurl.Url), typeof(Flurl.Http.FlurlClient), typeof(RestEase.RestClient)];
        return ByName(packages.Select(t => t.Assembly.Location), f => MetadataReference.CreateFromFile(f)).AddRange(AspNetCore.Value).AddRange(CompileAll(Libraries));
    }

    private static ImmutableSortedDictionary<string, MetadataReference> LoadAspNetCore() =>
        ByName(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "Microsoft.*.dll"), f => MetadataReference.CreateFromFile(f));

    private static ImmutableSortedDictionary<string, MetadataReference> CompileAll(string folder) =>
        ByName(Directory.EnumerateFiles(folder, "*.cs"), f => Compile(Path.GetFileNameWithoutExtension(f), [f], AspNetCore.Value.Values));

    private static ImmutableSortedDictionary<string, MetadataReference> ByName(IEnumerable<string> files, Func<string, MetadataReference> read) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files.Select(f => KeyValuePair.Create(Path.GetFileNameWithoutExtension(f), read(f))));
}
