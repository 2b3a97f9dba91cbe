using Microsoft.CodeAnalysis.Text;
using ScopeGen.Manifests;
using ScopeGen.Tool.Projects;
using ScopeGen.Tool.Scanning;
using ScopeGen.Tool.Terminal;

namespace ScopeGen.Tool.Commands;

/// <summary>What a user says to a command that looks at the code of projects.</summary>
internal record ProjectRequest
{
    /// <summary>A project, a solution, or a folder with one of them.</summary>
    public required string Target { get; init; }

    /// <summary>The framework of multi-targeted projects; null for the first of each.</summary>
    public string? Framework { get; init; }

    /// <summary>Paths of scope tables.</summary>
    public string[] Tables { get; init; } = [];

    /// <summary>Names of shipped tables.</summary>
    public string[] Providers { get; init; } = [];

    /// <summary>Paths of manifests.</summary>
    public string[] Manifests { get; init; } = [];

    /// <summary>Paths of lists of members that send.</summary>
    public string[] Sinks { get; init; } = [];

    /// <summary>Whether packages are restored first.</summary>
    public bool Restore { get; init; } = true;

    /// <summary>Checks the files that the user names, and finds them.</summary>
    /// <exception cref="InputException">Something cannot be used.</exception>
    public AddedInputs FindInputs()
    {
        var reader = new InputReader(_ => { });
        return new AddedInputs
        {
            Tables = [.. Providers.Select(FindShipped), .. Tables.Select(t => Find("--table", t, text => Check(t, reader.ReadTable(text))))],
            Manifests = [.. Manifests.Select(m => Find("--manifest", m, text => Check(m, ManifestReader.Read(text.ToString(), new ManifestSettings { FileName = Path.GetFileName(m) }))))],
            Sinks = [.. Sinks.Select(s => Find("--sinks", s, _ => { }))],
        };
    }

    private static string FindShipped(string provider) => ShippedTables.TryFind(provider)
        ?? throw new InputException($"--provider '{provider}': no such table ships with the tool; there are {string.Join(", ", ShippedTables.Names)}");

    private static string Find(string option, string path, Action<SourceText> check)
    {
        if (!File.Exists(path))
        {
            throw new InputException($"{option} '{path}': the file does not exist");
        }

        check(FileText.TryRead(path) ?? throw new InputException($"{option} '{path}': the file cannot be read as text"));
        return Path.GetFullPath(path);
    }

    private static void Check(string path, ScopeGen.Tables.ScopeTable table)
    {
        if (table.Rows.Count == 0 || table.Provider == null)
        {
            throw new InputException(InputReader.Describe(path, table.Problems.Select(p => (p.Message, p.Range))) ?? $"{path} is no scope table");
        }
    }

    private static void Check(string path, ScopeManifest manifest)
    {
        if (!manifest.IsReadable)
        {
            throw new InputException(InputReader.Describe(path, manifest.Problems.Select(p => (p.Message, p.Range))) ?? $"{path} is no manifest");
        }
    }
}
