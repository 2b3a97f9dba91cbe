using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Applies a fix to what an analyzer reports and compares the files afterwards.</summary>
public sealed class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The additional files after the fix, by name.</summary>
    public FileList FixedAdditionalFiles { get; } = new("File", ".txt");

    /// <summary>Which of the actions to apply.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>The titles of the actions that are expected, in order.</summary>
    public IReadOnlyList<string>? ExpectedTitles { get; set; }

    /// <summary>Fails unless the first diagnostic's fix gives the expected files.</summary>
    public new async Task RunAsync()
    {
        var project = TestProject.Create(TestState);
        var diagnostic = (await GetDiagnosticsAsync(project, default)).First(d => new TCodeFix().FixableDiagnosticIds.Contains(d.Id));
        using var workspace = new AdhocWorkspace();
        var document = AddTo(workspace, project, diagnostic.Location.SourceTree!.FilePath);

        var actions = new List<CodeAction>();
        await new TCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        if (ExpectedTitles != null)
        {
            Assert.Equal(ExpectedTitles, actions.Select(a => a.Title));
        }

        if (actions.Count == 0)
        {
            Assert.Empty(FixedAdditionalFiles);
            return;
        }

        var operations = await actions[CodeActionIndex].GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var (name, text) in FixedAdditionalFiles)
        {
            var file = changed.Projects.Single().AdditionalDocuments.Single(d => d.FilePath == TestState.Folder + name);
            Assert.Equal(text, (await file.GetTextAsync()).ToString());
        }
    }

    private static Document AddTo(AdhocWorkspace workspace, TestProject project, string path)
    {
        var id = ProjectId.CreateNewId();
        var documents = project.Compilation.SyntaxTrees.Select(t => Document(id, t.FilePath, t.GetText()));
        var files = project.Options.AdditionalFiles.Select(f => Document(id, f.Path, f.GetText()!));
        var info = ProjectInfo
            .Create(id, VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp)
            .WithDocuments(documents)
            .WithAdditionalDocuments(files);
        return workspace.AddProject(info).Documents.Single(d => d.FilePath == path);
    }

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project),
        Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)),
        filePath: path);
}
