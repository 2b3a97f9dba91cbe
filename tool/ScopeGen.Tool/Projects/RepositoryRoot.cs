namespace ScopeGen.Tool.Projects;

/// <summary>Finds the repository that a folder lies in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder at or above <paramref name="folder"/> that Git keeps; without one, the folder itself.</summary>
    public static string Of(string folder)
    {
        for (var current = new DirectoryInfo(folder); current != null; current = current.Parent)
        {
            // A work tree or submodule has a file in the place of the folder.
            if (Path.Exists(Path.Combine(current.FullName, ".git")))
            {
                return current.FullName;
            }
        }

        return folder;
    }
}
