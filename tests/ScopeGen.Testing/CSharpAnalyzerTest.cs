using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Runs an analyzer over a project and compares what it reports with the markup.</summary>
public class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public TestState TestState { get; } = new();

    /// <summary>Fails unless exactly the marked diagnostics are reported.</summary>
    public async Task RunAsync()
    {
        var project = TestProject.Create(TestState);
        var actual = await GetDiagnosticsAsync(project, default);
        DiagnosticsAssert.Match(project, actual);
    }

    /// <summary>What the compiler and the analyzer report.</summary>
    public Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(CancellationToken cancellationToken = default) =>
        GetDiagnosticsAsync(TestProject.Create(TestState), cancellationToken);

    internal async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(TestProject project, CancellationToken cancellationToken)
    {
        var withAnalyzers = project.Compilation.WithAnalyzers(
            [new TAnalyzer()],
            new CompilationWithAnalyzersOptions(project.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAllDiagnosticsAsync(cancellationToken);
        // A handler's own exception would be swallowed; without one, an analyzer that throws gives this diagnostic.
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return [.. diagnostics.Where(d => TestProject.Counts(d, TestState)).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
