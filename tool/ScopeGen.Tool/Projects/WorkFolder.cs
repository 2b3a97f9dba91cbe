namespace ScopeGen.Tool.Projects;

/// <summary>A folder of this run's own, outside of what is scanned; it is removed afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>The folder, with a separator at its end.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("scopegen-").FullName + System.IO.Path.DirectorySeparatorChar;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process that was cancelled may hold a file for a moment longer; the system clears its temporary folder.
        }
    }
}
