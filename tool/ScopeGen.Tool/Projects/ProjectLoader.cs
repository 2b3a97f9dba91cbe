using System.Collections.Immutable;

namespace ScopeGen.Tool.Projects;

/// <summary>Loads what the user wants scanned, in the order of its references. What cannot be had is left out, and a warning says so.</summary>
/// <param name="inputs">What the user adds to the projects.</param>
/// <param name="warn">Takes warnings.</param>
/// <param name="report">Takes what the loader is at.</param>
internal sealed class ProjectLoader(AddedInputs inputs, Action<string> warn, Action<string> report)
{
    /// <summary>Loads a project, or the projects of a solution.</summary>
    /// <param name="target">What is scanned.</param>
    /// <param name="framework">The framework of multi-targeted projects; null for the first of each.</param>
    /// <param name="restore">Whether packages are restored first.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The projects that are scanned, by path in ordinal order.</returns>
    public async Task<ImmutableArray<LoadedProject>> LoadAsync(ScanTarget target, string? framework, bool restore, CancellationToken cancellationToken)
    {
        using var work = new WorkFolder();
        var projects = target.IsSolution ? await SolutionProjects.ListAsync(target, warn, cancellationToken) : [target.Path];
        var describer = new ProjectDescriber(target, projects, work, warn);
        var descriptions = await describer.DescribeAsync(framework, restore, report, cancellationToken);
        var compilations = new CompilationLoader(descriptions, work, warn, cancellationToken);
        var loaded = ImmutableArray.CreateBuilder<LoadedProject>();
        foreach (var path in projects)
        {
            report("Reading " + Path.GetFileName(path));
            var description = Find(descriptions, path, framework);
            WarnAboutFramework(path, description, framework);
            var code = description == null ? FolderCode.Load(path, warn, cancellationToken) : compilations.Load(description);
            loaded.Add(new LoadedProject(path, code.Compilation, inputs.AddTo(code, path, description)) { IsMultiTargeted = description?.IsMultiTargeted == true });
        }

        return loaded.ToImmutable();
    }

    /// <summary>Of the frameworks for which a project is described, as others reference it, the one that is scanned.</summary>
    private static ProjectDescription? Find(IReadOnlyList<ProjectDescription> descriptions, string path, string? framework)
    {
        var ofProject = descriptions.Where(d => PathNames.Comparer.Equals(d.Path, path)).ToList();
        return ofProject.Find(d => IsSame(d.Framework, framework)) ?? ofProject.Find(d => IsSame(d.Framework, d.FirstFramework)) ?? ofProject.FirstOrDefault();
    }

    private void WarnAboutFramework(string path, ProjectDescription? description, string? framework)
    {
        if (framework != null && description != null && !IsSame(description.Framework, framework))
        {
            warn($"{Path.GetFileName(path)} does not target {framework}; it is scanned for {description.Framework}");
        }
    }

    private static bool IsSame(string framework, string? wanted) => string.Equals(framework, wanted, StringComparison.OrdinalIgnoreCase);
}
