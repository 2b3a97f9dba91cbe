namespace ScopeGen.Tool.Importing;

/// <summary>What a vendor publishes, in one shape.</summary>
internal abstract class ImportFormat
{
    /// <summary>The name by which users ask for it.</summary>
    public abstract string Name { get; }

    /// <summary>What it reads, for the help.</summary>
    public abstract string Description { get; }

    /// <summary>The endings of the files that are read of a folder, with their dots; none where a folder cannot be read.</summary>
    public virtual IReadOnlyList<string> Extensions => [];

    /// <summary>Whether the vendor says nothing of which alternative is the narrower one, so that the table must.</summary>
    public virtual bool IsUnordered => false;

    /// <summary>The options of <see cref="ImportOptions"/> that the format knows, by the names that users give them.</summary>
    public virtual IReadOnlyList<string> Options => [];

    /// <summary>Reads files.</summary>
    /// <param name="files">At least one.</param>
    /// <param name="options">What the user says beside them.</param>
    /// <param name="table">Takes what they say.</param>
    /// <exception cref="Terminal.InputException">Nothing can be made of a file.</exception>
    public abstract void Read(IReadOnlyList<ImportFile> files, ImportOptions options, TableBuilder table);
}

/// <summary>What a user says of files that are read.</summary>
internal sealed record ImportOptions
{
    /// <summary>Headers by column of the table, in the user's order: <c>Scope=Permission</c>.</summary>
    public IReadOnlyList<(string Column, string Header)> Columns { get; init; } = [];

    /// <summary>Names of OpenAPI extensions that list scopes.</summary>
    public IReadOnlyList<string> ScopeExtensions { get; init; } = [];

    /// <summary>The scheme of Microsoft Graph permissions.</summary>
    public string? Scheme { get; init; }

    /// <summary>The base URLs that the user names.</summary>
    public IReadOnlyList<string> BaseUrls { get; init; } = [];
}
