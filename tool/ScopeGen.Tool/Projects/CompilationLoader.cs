using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Tool.Projects;

/// <summary>Makes compilations of described projects, each once. What a build would hand on as assemblies are compilations here.</summary>
/// <param name="descriptions">All projects that may reference each other.</param>
/// <param name="work">Where MSBuild's tasks wrote.</param>
/// <param name="warn">Takes what could not be had.</param>
/// <param name="cancellationToken">Stops the loading.</param>
internal sealed class CompilationLoader(IReadOnlyList<ProjectDescription> descriptions, WorkFolder work, Action<string> warn, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, ProjectDescription> _byTarget = ByTarget(descriptions);
    private readonly Dictionary<ProjectDescription, ProjectCode?> _loaded = [];
    private readonly ConcurrentDictionary<(string, MetadataReferenceProperties), MetadataReference> _references = new();
    private readonly GeneratorRunner _generators = new(warn);

    /// <summary>The project's code.</summary>
    public ProjectCode Load(ProjectDescription project) => TryLoad(project) ?? throw new InvalidOperationException($"{project.Path} references itself");

    /// <summary>The project's code; null while it is being loaded, which is where references go round in a circle.</summary>
    private ProjectCode? TryLoad(ProjectDescription project)
    {
        if (_loaded.TryGetValue(project, out var known))
        {
            return known;
        }

        _loaded.Add(project, null);
        var code = project.Arguments.Any() ? Create(project) : FolderCode.Load(project, warn, cancellationToken);
        _loaded[project] = code;
        return code;
    }

    private ProjectCode Create(ProjectDescription project)
    {
        var name = Path.GetFileName(project.Path);
        if (!project.IsRestored)
        {
            warn($"{name} is not restored: what its packages bring is not seen");
        }

        var arguments = CSharpCommandLineParser.Default.Parse(project.Arguments, project.Folder, sdkDirectory: null);
        foreach (var error in arguments.Errors.Where(e => e.Severity == DiagnosticSeverity.Error))
        {
            warn($"{name}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        var sources = SourceFiles.Parse(arguments.SourceFiles.Select(f => (f.Path, NameOf(f.Path, project))), arguments.ParseOptions, arguments.Encoding, name, warn, cancellationToken);
        var config = new ConfigOptions(AnalyzerConfigSet.Create(arguments.AnalyzerConfigPaths
            .Select(p => FileText.TryRead(p) is { } text ? AnalyzerConfig.Parse(text, p) : null)
            .OfType<AnalyzerConfig>()
            .ToImmutableArray()));
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? project.AssemblyName,
            sources,
            References(project, arguments),
            // As the compiler itself does: packages refer to older versions of what the framework brings.
            arguments.CompilationOptions.WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default));
        var additional = arguments.AdditionalFiles.Select(f => Path.GetFullPath(Path.Combine(project.Folder, f.Path))).Distinct(PathNames.Comparer).Select(f => new FileText(f)).ToImmutableArray<AdditionalText>();
        var analyzers = arguments.AnalyzerReferences.Select(a => Path.GetFullPath(Path.Combine(project.Folder, a.FilePath)));
        var generated = _generators.Run(compilation, arguments.ParseOptions, analyzers, additional, config, name, cancellationToken);
        return new ProjectCode(generated, additional, config);
    }

    private List<MetadataReference> References(ProjectDescription project, CSharpCommandLineArguments arguments)
    {
        var projects = project.References
            .SelectMany(r => new[] { r.TargetPath, r.ReferenceAssembly }, (r, path) => (Path: path, Project: _byTarget.GetValueOrDefault(r.TargetPath)))
            .Where(r => r.Path.Length > 0 && r.Project != null)
            .DistinctBy(r => r.Path, PathNames.Comparer)
            .ToDictionary(r => r.Path, r => r.Project!, PathNames.Comparer);
        var result = new List<MetadataReference>();
        var missing = new List<string>();
        var met = new HashSet<ProjectDescription>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(Path.Combine(project.Folder, reference.Reference));
            if (projects.TryGetValue(path, out var referenced) && TryLoad(referenced) is { } code)
            {
                met.Add(referenced);
                result.Add(code.Compilation.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
            else if (File.Exists(path))
            {
                result.Add(_references.GetOrAdd((path, reference.Properties), k => MetadataReference.CreateFromFile(k.Item1, k.Item2)));
            }
            else
            {
                missing.Add(path);
            }
        }

        // MSBuild hands over only what is there, and nothing of this was built.
        foreach (var reference in project.References)
        {
            if (_byTarget.TryGetValue(reference.TargetPath, out var referenced) && met.Add(referenced) && TryLoad(referenced) is { } code)
            {
                var aliases = reference.Aliases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
                result.Add(code.Compilation.ToMetadataReference(aliases));
            }
        }

        if (missing.Count > 0)
        {
            warn($"{Path.GetFileName(project.Path)}: {missing.Count} references are not there, such as {Path.GetFileName(missing[0])}; what they bring is not seen");
        }

        return result;
    }

    /// <summary>What MSBuild's tasks generated is named as a build would name it, since our folder has another name in each run.</summary>
    private string NameOf(string path, ProjectDescription project) =>
        path.StartsWith(work.Path, StringComparison.Ordinal) ? Path.Combine(project.Folder, "obj", Path.GetFileName(path)) : path;

    private static Dictionary<string, ProjectDescription> ByTarget(IEnumerable<ProjectDescription> descriptions) => descriptions
        .Where(d => d.TargetPath.Length > 0 && ScanTarget.IsProject(d.Path))
        .DistinctBy(d => d.TargetPath, PathNames.Comparer)
        .ToDictionary(d => d.TargetPath, PathNames.Comparer);
}
