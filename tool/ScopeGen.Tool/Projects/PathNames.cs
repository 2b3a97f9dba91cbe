namespace ScopeGen.Tool.Projects;

/// <summary>How this system compares and reports write paths.</summary>
internal static class PathNames
{
    /// <summary>Whether two paths name one file.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>A path for a report: relative to a folder, with slashes. What a generator made has a relative path of its own.</summary>
    public static string Relative(string folder, string path) =>
        (Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path) : path).Replace('\\', '/');
}
