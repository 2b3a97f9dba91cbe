namespace ScopeGen.Tool.Importing.Grids;

/// <summary>Documents with tables.</summary>
internal abstract class GridFormat : ImportFormat
{
    /// <inheritdoc/>
    public sealed override bool IsUnordered => true;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Options => ["--columns"];

    /// <summary>Whether a blank scope means the one above; otherwise it means that none is needed.</summary>
    protected abstract bool Continues { get; }

    /// <inheritdoc/>
    public sealed override void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table)
    {
        var reader = new GridReader(options, table, Continues);
        foreach (var file in files)
        {
            reader.Read(file, [.. GridsOf(file)]);
        }
    }

    /// <summary>The tables of a file.</summary>
    /// <exception cref="Terminal.InputException">The file is broken.</exception>
    protected abstract IEnumerable<Grid> GridsOf(ImportFile file);
}
