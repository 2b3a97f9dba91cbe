using System;

namespace ScopeGen.Tables.Checks;

/// <summary>A scope table that a project names, and the file it stands in.</summary>
/// <param name="path">The file's path.</param>
/// <param name="namedProvider">The provider that the project names for the file, which wins over the one in its text; null for none.</param>
/// <param name="table">What the file says.</param>
/// <param name="getText">Gives the file's text; asked for only to find a place.</param>
public sealed class ProjectTable(string path, string? namedProvider, ScopeTable table, Func<string> getText)
{
    /// <summary>The file's path.</summary>
    public string Path => path;

    /// <summary>The provider that the project names for the file.</summary>
    public string? NamedProvider => namedProvider;

    /// <summary>The provider that the table is for.</summary>
    public string? Provider => namedProvider ?? table.Provider;

    /// <summary>What the file says.</summary>
    public ScopeTable Table => table;

    /// <summary>The file's name without its folder.</summary>
    internal string Name => ProviderTables.FileName(path);

    internal string GetText() => getText();
}
