using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Applies a fix to what an analyzer reports and compares the files afterwards.</summary>
public sealed class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The sources after the fix; where none is given, they stay as they are.</summary>
    public FileList FixedSources { get; } = new("Test", ".cs");

    /// <summary>The additional files after the fix, by name.</summary>
    public FileList FixedAdditionalFiles { get; } = new("File", ".txt");

    /// <summary>Which of the actions to apply.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>The titles of the actions that are expected, in order.</summary>
    public IReadOnlyList<string>? ExpectedTitles { get; set; }

    /// <summary>Where the action is applied to everything like it; null for the first diagnostic alone.</summary>
    public FixAllScope? FixAllScope { get; set; }

    /// <summary>Fails unless the first diagnostic's fix gives the expected files.</summary>
    public new async Task RunAsync()
    {
        using var solution = new TestSolution(new TAnalyzer());
        var fix = new TCodeFix();
        solution.Add(TestState);
        var project = solution.Solution.Projects.Single();
        var diagnostic = (await solution.GetDiagnosticsAsync(project)).First(d => fix.FixableDiagnosticIds.Contains(d.Id));
        var document = TestSolution.DocumentOf(project, diagnostic);

        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        if (ExpectedTitles != null)
        {
            Assert.Equal(ExpectedTitles, actions.Select(a => a.Title));
        }

        if (actions.Count == 0)
        {
            Assert.Empty(FixedAdditionalFiles);
            Assert.Empty(FixedSources);
            return;
        }

        var action = actions[CodeActionIndex];
        if (FixAllScope is { } scope)
        {
            action = await fix.GetFixAllProvider()!.GetFixAsync(solution.FixAllContextOf(document, fix, scope, action.EquivalenceKey));
        }

        var operations = await action!.GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        await CompareAsync(FixedAdditionalFiles, changed.AdditionalDocuments);
        await CompareAsync(FixedSources, changed.Documents);
        if (FixedSources.Any())
        {
            var compilation = await changed.GetCompilationAsync();
            Assert.Empty(compilation!.GetDiagnostics().Where(d => TestProject.Counts(d, TestState)));
        }
    }

    private static async Task CompareAsync(FileList expected, IEnumerable<TextDocument> actual)
    {
        foreach (var (name, text) in expected)
        {
            var file = actual.Single(d => d.FilePath == TestState.Folder + name);
            Assert.Equal(text, (await file.GetTextAsync()).ToString());
        }
    }
}
