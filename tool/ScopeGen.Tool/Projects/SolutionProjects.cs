using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Projects;

/// <summary>The projects of a solution, which the SDK reads in each of its formats.</summary>
internal static class SolutionProjects
{
    /// <summary>The full paths of the C# projects, in ordinal order.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="warn">Takes what is left out and why.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InputException">The file is no solution.</exception>
    public static async Task<IReadOnlyList<string>> ListAsync(ScanTarget solution, Action<string> warn, CancellationToken cancellationToken)
    {
        var result = await DotnetProcess.RunAsync(solution.Folder, ["sln", solution.Path, "list"], cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new InputException($"'{solution.Path}' cannot be read: {result.FirstError}");
        }

        // Two lines of heading stand before the paths. A solution without projects has a sentence instead.
        var paths = result.Output.Split('\n').Skip(2).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0);
        var projects = new List<string>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var project = Path.GetFullPath(Path.Combine(solution.Folder, path));
            if (!ScanTarget.IsProject(project))
            {
                warn($"{path}: skipped, since it is no C# project");
            }
            else if (!File.Exists(project))
            {
                warn($"{path}: skipped, since it does not exist");
            }
            else
            {
                projects.Add(project);
            }
        }

        return projects;
    }
}
