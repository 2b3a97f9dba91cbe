using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScopeGen.Tool.Projects;

/// <summary>Runs the source generators that a project's packages, its framework and the project itself bring.</summary>
/// <param name="warn">Takes which of them did not work, and why.</param>
internal sealed class GeneratorRunner(Action<string> warn)
{
    private readonly IsolatedAnalyzerLoader _loader = new();
    private readonly Dictionary<string, ImmutableArray<ISourceGenerator>> _generators = new(PathNames.Comparer);

    /// <summary>The compilation with what the generators add.</summary>
    /// <param name="compilation">The project's own code.</param>
    /// <param name="options">The version of C# and its symbols.</param>
    /// <param name="assemblies">Full paths of the assemblies that may hold generators.</param>
    /// <param name="additionalFiles">The project's additional files.</param>
    /// <param name="config">What the project says of its files.</param>
    /// <param name="project">The project's name, for warnings.</param>
    /// <param name="cancellationToken">Stops the generators.</param>
    public CSharpCompilation Run(
        CSharpCompilation compilation,
        CSharpParseOptions options,
        IEnumerable<string> assemblies,
        ImmutableArray<AdditionalText> additionalFiles,
        AnalyzerConfigOptionsProvider config,
        string project,
        CancellationToken cancellationToken)
    {
        var generators = assemblies.Distinct(PathNames.Comparer).SelectMany(a => Load(a, project)).ToList();
        if (generators.Count == 0)
        {
            return compilation;
        }

        var driver = CSharpGeneratorDriver.Create(generators, additionalFiles, options, config)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellationToken);
        foreach (var result in driver.GetRunResult().Results.Where(r => r.Exception != null))
        {
            warn($"{project}: the generator {result.Generator.GetGeneratorType().Name} failed, and what it makes is not seen: {result.Exception!.Message}");
        }

        return (CSharpCompilation)generated;
    }

    private ImmutableArray<ISourceGenerator> Load(string assembly, string project)
    {
        if (!_generators.TryGetValue(assembly, out var generators))
        {
            generators = LoadOnce(assembly, project);
            _generators.Add(assembly, generators);
        }

        return generators;
    }

    private ImmutableArray<ISourceGenerator> LoadOnce(string assembly, string project)
    {
        var name = Path.GetFileName(assembly);
        if (!File.Exists(assembly))
        {
            warn($"{project}: the analyzer {name} is not there; what it generates is not seen");
            return [];
        }

        _loader.AddDependencyLocation(assembly);
        var reference = new AnalyzerFileReference(assembly, _loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            // An assembly of analyzers alone has none, and that is no failure.
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
            {
                warn($"{project}: the generators of {name} cannot be loaded, and what they make is not seen: {failure.Message}");
            }
        };
        return reference.GetGenerators(LanguageNames.CSharp);
    }
}
