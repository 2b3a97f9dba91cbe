using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Testing;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>One compilation of the corpus: a file, or a folder with several files and settings.</summary>
internal sealed class CorpusCase
{
    private const string Usings = "Usings.cs";
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Forms");

    private CorpusCase(string name, IReadOnlyList<CorpusFile> files, TestProject project)
    {
        Name = name;
        Files = files;
        Project = project;
    }

    /// <summary>The form and the case, as the paths below Forms say.</summary>
    public string Name { get; }

    public IReadOnlyList<CorpusFile> Files { get; }

    public TestProject Project { get; }

    /// <summary>Code that does not compile is expected there and nowhere else.</summary>
    public bool MayBeBroken => Name.StartsWith("Broken/", StringComparison.Ordinal);

    /// <summary>Every case, in ordinal order.</summary>
    public static IEnumerable<string> Names() => Directory
        .EnumerateDirectories(Root)
        .SelectMany(form => Directory.EnumerateFiles(form, "*.cs").Concat(Directory.EnumerateDirectories(form)))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Loads and compiles a case.</summary>
    public static CorpusCase Load(string name)
    {
        var path = Path.Combine(Root, name);
        var isFile = File.Exists(path);
        var folder = isFile ? Path.GetDirectoryName(path)! : path;
        var paths = isFile ? [path] : Directory.GetFiles(path, "*.cs");
        var files = paths.Order(StringComparer.Ordinal).Select(p => CorpusFile.Load(Path.GetFileName(p), p)).ToList();

        var state = new TestState { IgnoreCompilerDiagnostics = true };
        state.Sources.Add((Usings, File.ReadAllText(Path.Combine(Root, Usings))));
        foreach (var file in files)
        {
            state.Sources.Add((file.Name, file.Text));
        }

        state.OutputKind = files.Any(IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        state.AdditionalReferences.AddRange(CorpusReferences.For(files.SelectMany(f => f.Directive("uses"))));
        if (!isFile)
        {
            AddSettingsAndSinks(state, folder);
            // A folder in a case is a project that the case references.
            state.AdditionalReferences.AddRange(Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(CompileProject));
        }

        return new CorpusCase(name, files, TestProject.Create(state));
    }

    private static void AddSettingsAndSinks(TestState state, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (name.EndsWith(".sinks.csv", StringComparison.Ordinal))
            {
                state.AddSinks(name, File.ReadAllText(file));
            }
            else if (name.EndsWith(".json", StringComparison.Ordinal))
            {
                state.AddSettings(name, File.ReadAllText(file));
            }
        }
    }

    private static PortableExecutableReference CompileProject(string folder)
    {
        var sources = Directory.EnumerateFiles(folder, "*.cs").Append(Path.Combine(Root, Usings));
        return CorpusReferences.Compile(Path.GetFileName(folder), sources, CorpusReferences.For([]));
    }

    private static bool IsProgram(CorpusFile file) =>
        ((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(file.Text).GetRoot()).Members.OfType<GlobalStatementSyntax>().Any();
}
