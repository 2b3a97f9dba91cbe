namespace ScopeGen.Tool.Projects;

/// <summary>The scope tables that ship with the tool.</summary>
internal static class ShippedTables
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "tables");

    /// <summary>The names by which they are asked for, in ordinal order.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>The full path of a provider's table, such as that of <c>HighLevel.V1</c>; null where there is none.</summary>
    public static string? TryFind(string provider)
    {
        // By comparison with what is there, so that no name is ever a path.
        var name = provider.Replace('.', '-');
        return Names.Where(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).Select(n => Path.Combine(Folder, n + ".csv")).FirstOrDefault();
    }
}
