using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Projects;

/// <summary>What the user wants scanned: a project or a solution.</summary>
/// <param name="Path">The file's full path.</param>
internal sealed record ScanTarget(string Path)
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx"];

    /// <summary>Whether it is a solution.</summary>
    public bool IsSolution => SolutionExtensions.Contains(System.IO.Path.GetExtension(Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file's folder: reports name files relative to it.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Finds what <paramref name="argument"/> means.</summary>
    /// <param name="argument">A project, a solution, or a folder that holds exactly one of them.</param>
    /// <exception cref="InputException">It is neither.</exception>
    public static ScanTarget Find(string argument)
    {
        // An empty path is not the current folder.
        var path = argument.Length == 0 || argument.Contains('\0') ? argument : System.IO.Path.GetFullPath(argument);
        if (Directory.Exists(path))
        {
            var found = Directory.EnumerateFiles(path).Where(IsScannable).Select(f => System.IO.Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
            return found.Count == 1
                ? new ScanTarget(System.IO.Path.Combine(path, found[0]))
                : throw new InputException(found.Count == 0
                    ? $"'{argument}' holds neither a .csproj nor a .sln or .slnx file"
                    : $"'{argument}' holds several projects or solutions; name one of {string.Join(", ", found)}");
        }

        if (!File.Exists(path))
        {
            throw new InputException($"'{argument}' does not exist");
        }

        return IsScannable(path) ? new ScanTarget(path) : throw new InputException($"'{argument}' is neither a C# project (.csproj) nor a solution (.sln, .slnx)");
    }

    private static bool IsScannable(string path) => IsProject(path) || new ScanTarget(path).IsSolution;

    /// <summary>Whether a file is a C# project.</summary>
    public static bool IsProject(string path) => string.Equals(System.IO.Path.GetExtension(path), ".csproj", StringComparison.OrdinalIgnoreCase);
}
