using ScopeGen.Tables;
using ScopeGen.Tool.Importing;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Tables;

/// <summary>A scope table that a user names.</summary>
/// <param name="Path">Its path as the user wrote it.</param>
/// <param name="Table">What it says.</param>
internal sealed record TableFile(string Path, ScopeTable Table)
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="warn">Takes what is wrong with it, where it can be used all the same.</param>
    /// <exception cref="InputException">Nothing can be made of it.</exception>
    public static TableFile Read(string path, Action<string> warn)
    {
        var table = ScopeTableReader.Read(ImportFile.Read(path).Text);
        // A part of a table need not name a provider and base URLs; another part does.
        var problems = table.Problems.Where(p => p.Kind is not (TableProblemKind.NoProvider or TableProblemKind.NoBaseUrl)).Select(p => (p.Message, p.Range)).ToList();
        var described = InputReader.Describe(path, problems);
        if (table.Rows.Count == 0)
        {
            throw new InputException(described ?? $"'{path}' is no scope table");
        }

        if (described != null)
        {
            warn(described);
        }

        return new TableFile(path, table);
    }
}
