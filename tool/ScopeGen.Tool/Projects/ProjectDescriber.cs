using System.Globalization;

namespace ScopeGen.Tool.Projects;

/// <summary>Asks the installed SDK what projects consist of. Projects are restored and evaluated, and never built.</summary>
/// <param name="target">What is scanned.</param>
/// <param name="projects">Full paths of its projects.</param>
/// <param name="work">Takes what MSBuild's tasks generate, so that nothing of it ends up beside the sources.</param>
/// <param name="warn">Takes what went wrong.</param>
internal sealed class ProjectDescriber(ScanTarget target, IReadOnlyList<string> projects, WorkFolder work, Action<string> warn)
{
    private static readonly string[] Quiet = ["-nologo", "-verbosity:quiet", "-nodeReuse:false"];

    /// <summary>Describes the projects and those that they reference.</summary>
    /// <param name="framework">The framework of multi-targeted projects; null for the first of each.</param>
    /// <param name="restore">Whether the packages that the code needs to be understood are got first.</param>
    /// <param name="report">Takes what is being done.</param>
    /// <param name="cancellationToken">Stops MSBuild.</param>
    public async Task<IReadOnlyList<ProjectDescription>> DescribeAsync(string? framework, bool restore, Action<string> report, CancellationToken cancellationToken)
    {
        DotnetResult? restored = null;
        if (restore)
        {
            report("Restoring packages");
            restored = await DotnetProcess.RunAsync(target.Folder, ["msbuild", target.Path, "-target:Restore", .. Quiet], cancellationToken);
        }

        report("Evaluating projects");
        var described = await RunAsync("Describe", framework, cancellationToken);
        var descriptions = Read();
        if (restore && target.IsSolution && descriptions.Any(d => !d.IsRestored))
        {
            // One project that is not there, or is no SDK's, keeps NuGet from all the others of a solution, and it does not always say so.
            report("Restoring packages, project by project");
            restored = await RunAsync("RestoreEach", framework, cancellationToken);
            described = await RunAsync("Describe", framework, cancellationToken);
            descriptions = Read();
        }

        if (restored is { HasErrors: true })
        {
            warn($"the restore failed, and what it did not bring is not seen: {restored.FirstError}");
        }

        // MSBuild repeats the restore's error for each project that it evaluates then.
        if (described.HasErrors && described.FirstError != restored?.FirstError)
        {
            warn($"MSBuild says: {described.FirstError}");
        }

        return descriptions;
    }

    private List<ProjectDescription> Read() =>
    [
        .. Directory.EnumerateFiles(work.Path, ProjectDescription.FileName, SearchOption.AllDirectories)
            .Select(f => ProjectDescription.Read(File.ReadAllLines(f)))
            .OfType<ProjectDescription>()
            .OrderBy(p => p.Path, StringComparer.Ordinal)
            .ThenBy(p => p.Framework, StringComparer.Ordinal),
    ];

    private async Task<DotnetResult> RunAsync(string msbuildTarget, string? framework, CancellationToken cancellationToken)
    {
        var list = Path.Combine(work.Path, "projects.txt");
        await File.WriteAllLinesAsync(list, projects, cancellationToken);
        return await DotnetProcess.RunAsync(
            target.Folder,
            [
                "msbuild",
                Path.Combine(AppContext.BaseDirectory, "Projects", "Msbuild", "Describe.proj"),
                "-target:" + msbuildTarget,
                "-maxCpuCount",
                "-property:ScopeGenProjects=" + Escape(list),
                "-property:ScopeGenFolder=" + Escape(work.Path),
                "-property:ScopeGenFramework=" + Escape(framework ?? string.Empty),
                .. Quiet,
            ],
            cancellationToken);
    }

    /// <summary>Text that MSBuild takes literally.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(c => "%$@'();*?\"".Contains(c) ? "%" + ((int)c).ToString("X2", CultureInfo.InvariantCulture) : c.ToString()));
}
