using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Projects in a workspace, as an editor has them: what fixes are applied to.</summary>
public sealed class TestSolution : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly Dictionary<ProjectId, TestState> _states = [];

    /// <param name="analyzers">What reports diagnostics.</param>
    public TestSolution(params DiagnosticAnalyzer[] analyzers) => _analyzers = [.. analyzers];

    /// <summary>The solution before a fix.</summary>
    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>Adds a project.</summary>
    public ProjectId Add(TestState state, string name = "TestProject")
    {
        var project = TestProject.Create(state);
        var id = ProjectId.CreateNewId();
        var info = ProjectInfo
            .Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: TestState.Folder + name + ".csproj")
            .WithCompilationOptions(project.Compilation.Options)
            .WithParseOptions(project.ParseOptions)
            .WithMetadataReferences(project.Compilation.References)
            .WithDocuments(project.Compilation.SyntaxTrees.Select(t => Document(id, t.FilePath, t.GetText())))
            .WithAdditionalDocuments(project.Options.AdditionalFiles.Select(f => Document(id, f.Path, f.GetText()!)))
            .WithAnalyzerConfigDocuments([Document(id, TestState.Folder + ".globalconfig", SourceText.From(state.GlobalConfig()))]);
        _workspace.AddProject(info);
        _states.Add(id, state);
        return id;
    }

    /// <summary>What the analyzers report in a project, by place.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project project, CancellationToken cancellationToken = default)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var diagnostics = await compilation.WithAnalyzers(_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return [.. diagnostics.Where(d => TestProject.Counts(d, _states[project.Id])).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The document in which a diagnostic stands.</summary>
    public static TextDocument DocumentOf(Project project, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        return project.Documents.Concat(project.AdditionalDocuments).Single(d => d.FilePath == path);
    }

    /// <summary>What a fix all is handed: the diagnostics of whatever it asks for.</summary>
    public FixAllContext FixAllContextOf(TextDocument document, CodeFixProvider fix, FixAllScope scope, string? key) => document is Document code
        ? new FixAllContext(code, fix, scope, key!, fix.FixableDiagnosticIds, new DiagnosticProvider(this), default)
        : new FixAllContext(document.Project, fix, scope, key!, fix.FixableDiagnosticIds, new DiagnosticProvider(this), default);

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project),
        Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)),
        filePath: path);

    private sealed class DiagnosticProvider(TestSolution solution) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await solution.GetDiagnosticsAsync(project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await solution.GetDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree?.FilePath == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await solution.GetDiagnosticsAsync(project, cancellationToken)).Where(d => d.Location.SourceTree == null);
    }
}
