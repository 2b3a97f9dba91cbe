using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Importing;

/// <summary>Finds the files of an import.</summary>
internal static class ImportInputs
{
    /// <summary>The files that the paths name; those of a folder in ordinal order, whatever the file system's.</summary>
    /// <exception cref="InputException">There is none at a path.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, ImportFormat format) => [.. paths.SelectMany(p => Find(p, format))];

    private static IEnumerable<string> Find(string path, ImportFormat format)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new InputException($"'{path}' does not exist");
        }

        if (format.Extensions.Count == 0)
        {
            throw new InputException($"'{path}' is a folder; {format.Name} reads files");
        }

        List<string> files;
        try
        {
            files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => format.Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be read: {e.Message}", e);
        }

        return files.Count > 0 ? files : throw new InputException($"'{path}' holds no file that ends in {string.Join(", ", format.Extensions)}");
    }
}
