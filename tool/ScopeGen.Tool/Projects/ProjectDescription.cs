using System.Collections.Immutable;

namespace ScopeGen.Tool.Projects;

/// <summary>A project for one framework, as MSBuild evaluates it; the lines that <c>Describe.targets</c> writes.</summary>
/// <param name="facts">The columns of each line behind the first, by the first.</param>
internal sealed class ProjectDescription(ILookup<string, ImmutableArray<string>> facts)
{
    /// <summary>The name of the files that <c>Describe.targets</c> writes.</summary>
    public const string FileName = "scopegen-project.txt";

    /// <summary>The project file's full path.</summary>
    public string Path => Single("Path");

    /// <summary>The project's folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The target framework; empty where the project names none.</summary>
    public string Framework => Single("Framework");

    /// <summary>The first framework of a multi-targeted project; empty for another one.</summary>
    public string FirstFramework => Frameworks.FirstOrDefault(string.Empty);

    /// <summary>Whether the project has several target frameworks.</summary>
    public bool IsMultiTargeted => Frameworks.Length > 1;

    private string[] Frameworks => Single("Frameworks").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The assembly that a build would write: what references name.</summary>
    public string TargetPath => Single("TargetPath");

    /// <summary>The assembly's name.</summary>
    public string AssemblyName => Single("AssemblyName");

    /// <summary>The version of C#; empty where it is the compiler's own choice.</summary>
    public string LangVersion => Single("LangVersion");

    /// <summary>Symbols of the preprocessor, separated by semicolons.</summary>
    public string DefineConstants => Single("DefineConstants");

    /// <summary>The file in which a restore leaves what it resolved; empty for a project that has no packages in this way.</summary>
    public string AssetsFile => Single("AssetsFile");

    /// <summary>Whether the packages are known, where the project can have any.</summary>
    public bool IsRestored => AssetsFile.Length == 0 || File.Exists(AssetsFile);

    /// <summary>What the compiler would be called with; empty where that cannot be told.</summary>
    public IEnumerable<string> Arguments => facts["Argument"].Select(a => a[0]);

    /// <summary>The projects that it references.</summary>
    public IEnumerable<ProjectReference> References => facts["Reference"].Select(r => new ProjectReference(r[0], Column(r, 1), Column(r, 2)));

    /// <summary>Full paths of the sources.</summary>
    public IEnumerable<string> Sources => facts["Source"].Select(s => s[0]);

    /// <summary>What every source uses, as directives.</summary>
    public IEnumerable<string> Usings => facts["Using"].Select(u =>
        "global using " + (IsTrue(Column(u, 1)) ? "static " : string.Empty) + (Column(u, 2) is { Length: > 0 } alias ? alias + " = " : string.Empty) + u[0] + ";");

    /// <summary>ScopeGen's own items of a kind, as specification, provider, format and path.</summary>
    /// <param name="kind"><c>ScopeProvider</c>, <c>ScopeTable</c> or <c>ScopeManifest</c>.</param>
    public IEnumerable<(string Item, string Provider, string Format, string Path)> ScopeItems(string kind) => facts[kind].Select(i => (i[0], Column(i, 1), Column(i, 2), Column(i, 3)));

    /// <summary>Reads a file that <c>Describe.targets</c> wrote; null where it names no project.</summary>
    /// <param name="lines">The file's lines.</param>
    public static ProjectDescription? Read(IEnumerable<string> lines)
    {
        var facts = lines.Select(l => l.Split('\t')).ToLookup(c => c[0], c => c[1..].ToImmutableArray(), StringComparer.Ordinal);
        // Text with line breaks of its own, as in a property, leaves lines that are no facts.
        var whole = facts.SelectMany(g => g, (g, c) => (g.Key, Columns: c)).Where(f => !f.Columns.IsEmpty).ToLookup(f => f.Key, f => f.Columns, StringComparer.Ordinal);
        return whole.Contains("Path") ? new ProjectDescription(whole) : null;
    }

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    private static string Column(ImmutableArray<string> columns, int index) => index < columns.Length ? columns[index] : string.Empty;

    private string Single(string name) => facts[name].Select(c => c[0]).FirstOrDefault(string.Empty);
}

/// <summary>A reference to a project.</summary>
/// <param name="TargetPath">The assembly that a build would write.</param>
/// <param name="ReferenceAssembly">Its reference assembly; empty where it has none.</param>
/// <param name="Aliases">Its aliases, separated by commas; empty for none.</param>
internal sealed record ProjectReference(string TargetPath, string ReferenceAssembly, string Aliases);
