using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Tool.Projects;

/// <summary>
/// The code of a project whose command line cannot be had: its sources, as far as MSBuild names them, or else all below its folder, with this
/// runtime's own framework.
/// </summary>
internal static class FolderCode
{
    private static readonly string[] ImplicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
    private static readonly string[] OutputFolders = ["bin", "obj"];
    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => f.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => MetadataReference.CreateFromFile(f)),
    ]);

    /// <summary>The code of a project that MSBuild evaluates and cannot go on with.</summary>
    public static ProjectCode Load(ProjectDescription project, Action<string> warn, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(project.Path);
        warn($"{name}: MSBuild does not say how it is compiled; its sources are scanned with the .NET {Environment.Version.Major} framework and nothing else");
        var version = LanguageVersionFacts.TryParse(project.LangVersion, out var parsed) ? parsed : LanguageVersion.Default;
        var options = new CSharpParseOptions(version, preprocessorSymbols: project.DefineConstants.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return Create(project.AssemblyName, project.Sources, string.Join('\n', project.Usings), options, name, warn, cancellationToken);
    }

    /// <summary>The code of a project that MSBuild cannot even evaluate.</summary>
    /// <param name="path">The project's full path.</param>
    /// <param name="warn">Takes warnings.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProjectCode Load(string path, Action<string> warn, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        warn($"{name}: MSBuild cannot evaluate it; all sources below its folder are scanned with the .NET {Environment.Version.Major} framework and nothing else");
        var sources = SourcesBelow(Path.GetDirectoryName(path)!).ToList();
        return Create(Path.GetFileNameWithoutExtension(path), sources, string.Concat(ImplicitUsings.Select(u => $"global using {u};\n")), CSharpParseOptions.Default, name, warn, cancellationToken);
    }

    private static ProjectCode Create(
        string assembly, IEnumerable<string> sources, string usings, CSharpParseOptions options, string name, Action<string> warn, CancellationToken cancellationToken)
    {
        var trees = SourceFiles.Parse(sources.Select(s => (s, s)), options, encoding: null, name, warn, cancellationToken);
        var compilation = CSharpCompilation.Create(
            assembly,
            trees.Add(CSharpSyntaxTree.ParseText(usings, options, cancellationToken: cancellationToken)),
            Framework.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new ProjectCode(compilation, [], ConfigOptions.Empty);
    }

    private static IEnumerable<string> SourcesBelow(string folder)
    {
        // Neither hidden folders nor links, which may lead out of the project or round in a circle.
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(folder, "*.cs", options);
        var folders = Directory.EnumerateDirectories(folder, "*", options).Where(d => !OutputFolders.Contains(Path.GetFileName(d), StringComparer.OrdinalIgnoreCase));
        return files.Order(StringComparer.Ordinal).Concat(folders.Order(StringComparer.Ordinal).SelectMany(SourcesBelow));
    }
}
