using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScopeGen.Testing;

/// <summary>A project: its sources, additional files, configuration and references.</summary>
public sealed class TestState
{
    /// <summary>The folder in which the files lie.</summary>
    public const string Folder = "/project/";

    private readonly StringBuilder _metadata = new();

    /// <summary>C# sources, with markup.</summary>
    public FileList Sources { get; } = new("Test", ".cs");

    /// <summary>Additional files, with markup.</summary>
    public FileList AdditionalFiles { get; } = new("File", ".txt");

    /// <summary>The files that a generator is expected to emit, by hint name; where none is given, none is checked.</summary>
    public FileList GeneratedSources { get; } = new("Generated", ".cs");

    /// <summary>References beside the framework's.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>The project's MSBuild properties.</summary>
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Lines of a <c>.globalconfig</c>.</summary>
    public List<string> Configuration { get; } = [];

    /// <summary>The framework that the project targets.</summary>
    public TargetFramework TargetFramework { get; set; } = TargetFramework.Net;

    /// <summary>The version of C#.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>Whether nullable reference types are on.</summary>
    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;

    /// <summary>Whether the code is a program; a library otherwise.</summary>
    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether what the compiler says is left alone, as in a test of code that does not compile.</summary>
    public bool IgnoreCompilerDiagnostics { get; set; }

    /// <summary>Rules that a test is not about.</summary>
    public HashSet<string> DisabledDiagnostics { get; } = [];

    /// <summary>The severity from which on ScopeGen's own diagnostics are looked at.</summary>
    public DiagnosticSeverity MinimumSeverity { get; set; } = DiagnosticSeverity.Warning;

    /// <summary>Adds a scope table, as a ScopeTable item does.</summary>
    public void AddTable(string name, string text, string? provider = null) => Add(name, text, "Table", provider);

    /// <summary>Adds a manifest, as a ScopeManifest item does.</summary>
    public void AddManifest(string name, string text, string? provider = null, string? format = null, string? path = null)
    {
        Add(name, text, "Manifest", provider);
        _metadata.Append("build_metadata.AdditionalFiles.ScopeGenFormat = ").Append(format).Append('\n');
        _metadata.Append("build_metadata.AdditionalFiles.ScopeGenPath = ").Append(path).Append('\n');
    }

    /// <summary>Adds settings such as appsettings.json.</summary>
    public void AddSettings(string name, string text) => Add(name, text, "Settings", provider: null);

    /// <summary>Adds a table of members that send requests.</summary>
    public void AddSinks(string name, string text) => Add(name, text, "Sinks", provider: null);

    /// <summary>The configuration that the package's MSBuild files would write.</summary>
    internal string GlobalConfig()
    {
        var config = new StringBuilder("is_global = true\n");
        foreach (var (name, value) in Properties)
        {
            config.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        }

        Configuration.ForEach(l => config.Append(l).Append('\n'));
        return config.Append(_metadata).ToString();
    }

    private void Add(string name, string text, string kind, string? provider)
    {
        AdditionalFiles.Add((name, text));
        // A build writes whole paths, however its items name the files.
        _metadata.Append('[').Append(new Uri("file://" + Folder + name).LocalPath).Append("]\n");
        _metadata.Append("build_metadata.AdditionalFiles.ScopeGenKind = ").Append(kind).Append('\n');
        _metadata.Append("build_metadata.AdditionalFiles.ScopeGenProvider = ").Append(provider).Append('\n');
    }
}

/// <summary>The frameworks that tests compile for.</summary>
public enum TargetFramework
{
    /// <summary>The .NET that runs the tests.</summary>
    Net,

    /// <summary>netstandard2.0.</summary>
    NetStandard20,
}
