namespace ScopeGen.Benchmarks;

/// <summary>The largest table that ships.</summary>
internal static class ShippedTable
{
    public static readonly string Zoom = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables", "zoom.csv"));
}
