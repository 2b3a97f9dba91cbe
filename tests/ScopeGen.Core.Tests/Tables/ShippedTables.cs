using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables;

/// <summary>The tables that ship in the package.</summary>
internal static class ShippedTables
{
    public static ScopeTable Read(string name) => ScopeTableReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables", name + ".csv")));

    public static IEnumerable<string> ScopesOf(ScopeTable table) => table.Rows.SelectMany(r => r.Scopes).Distinct();

    public static IEnumerable<(string, string)> EndpointsOf(ScopeTable table) =>
        table.Rows.Where(r => r.Path != null).Select(r => (r.Method!, r.Path!.Text)).Distinct();

    public static IEnumerable<(string, string)> EventsOf(ScopeTable table) =>
        table.Rows.Where(r => r.Event != null).Select(r => (r.Scopes.Single(), r.Event!)).Distinct();
}
