using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Tables;

/// <summary>
/// Compares a table with what was just read of its source. The table may hold more: what other sources add. So of what is in the table alone,
/// only that counts which looks as everything of its kind does in the source: with a group, say, where the source gives each scope one.
/// </summary>
internal sealed class SourceCheck
{
    private readonly string _path;
    private readonly List<(int Line, string Message)> _differences = [];

    private SourceCheck(string path) => _path = path;

    /// <summary>What differs, a line each; in the table's order.</summary>
    /// <param name="source">What the source says now.</param>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<string> Compare(ScopeTable source, TableFile table)
    {
        var check = new SourceCheck(table.Path);
        check.CompareFrontMatter(source, table.Table);
        foreach (var kind in FactKind.All)
        {
            check.Compare(kind, source.Rows, table.Table.Rows);
        }

        check.CompareOrder(source.Rows, table.Table.Rows);
        return [.. check._differences.OrderBy(d => d.Line).Select(d => $"{check._path}{(d.Line > 0 ? FormattableString.Invariant($"({d.Line},1)") : string.Empty)}: {d.Message}")];
    }

    private void CompareFrontMatter(ScopeTable source, ScopeTable table)
    {
        if (source.BaseUrls.Count > 0 && !table.HasBaseUrlsOf(source))
        {
            Add(0, $"the base URLs are {string.Join(", ", table.BaseUrls)}; the source says {string.Join(", ", source.BaseUrls)}");
        }
    }

    private void Compare(FactKind kind, IReadOnlyList<ScopeTableRow> source, IReadOnlyList<ScopeTableRow> table)
    {
        var current = kind.Of(source).GroupBy(kind.KeyOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        if (current.Count == 0)
        {
            return;
        }

        var told = kind.Details.Where(d => current.Values.Any(r => d.Read(r) != null)).ToList();
        var always = told.Where(d => current.Values.All(r => d.Read(r) != null)).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in kind.InTable(table))
        {
            var key = kind.KeyOf(row);
            if (!current.TryGetValue(key, out var now))
            {
                if (always.All(d => d.Read(row) != null))
                {
                    Add(row.Line, $"{kind.Describe(row)} is not in the source");
                }

                continue;
            }

            found.Add(key);
            foreach (var (name, read) in told.Where(d => d.Read(row) != d.Read(now)))
            {
                Add(row.Line, $"{kind.Describe(row)}: {name} is {Quoted(read(row))}; the source says {Quoted(read(now))} in line {now.Line}");
            }
        }

        foreach (var missing in current.Where(c => !found.Contains(c.Key)))
        {
            Add(0, $"{kind.Describe(missing.Value)} is missing; the source has it in line {missing.Value.Line}");
        }
    }

    /// <summary>Compares which alternative of an endpoint comes first.</summary>
    private void CompareOrder(IReadOnlyList<ScopeTableRow> source, IReadOnlyList<ScopeTableRow> table)
    {
        var preferred = source.Where(r => r.Path != null).ToLookup(EndpointOf, r => RowKey.ScopesOf(r), StringComparer.Ordinal);
        foreach (var endpoint in table.Where(r => r.Path != null).GroupBy(EndpointOf, StringComparer.Ordinal))
        {
            var now = preferred[endpoint.Key].ToList();
            var then = endpoint.Select(r => RowKey.ScopesOf(r)).Where(now.Contains).ToList();
            if (!then.SequenceEqual(now.Where(then.Contains)))
            {
                Add(endpoint.First().Line, $"{endpoint.First().Method} {endpoint.First().Path!.Text} prefers {string.Join(", ", then.Select(t => Quoted(t)))}; the source says {string.Join(", ", now.Select(t => Quoted(t)))}");
            }
        }

        static string EndpointOf(ScopeTableRow row) => row.Method + " " + row.Path!.MatchKey;
    }

    private void Add(int line, string message) => _differences.Add((line, message));

    private static string Quoted(string? text) => text == null ? "empty" : $"'{Excerpt.Of(text)}'";
}
