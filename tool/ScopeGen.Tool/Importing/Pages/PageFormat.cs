namespace ScopeGen.Tool.Importing.Pages;

/// <summary>One vendor's page, saved as text.</summary>
internal abstract class PageFormat : ImportFormat
{
    /// <summary>The provider, where the user names no other.</summary>
    protected abstract string Provider { get; }

    /// <inheritdoc/>
    public sealed override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        table.Provider = Provider;
        foreach (var file in files)
        {
            Read(file, PageLine.Of(file.Text), table);
        }
    }

    /// <summary>Reads a page.</summary>
    /// <param name="file">The page.</param>
    /// <param name="lines">Its lines; at least one.</param>
    /// <param name="table">Takes what it says.</param>
    /// <exception cref="Terminal.InputException">It is another page, or ends too soon.</exception>
    protected abstract void Read(ImportFile file, List<PageLine> lines, TableBuilder table);
}
