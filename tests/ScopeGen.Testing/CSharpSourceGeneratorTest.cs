using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ScopeGen.Testing;

/// <summary>Runs a generator over a project, compiles what it emits, and compares it with what is expected.</summary>
public class CSharpSourceGeneratorTest<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    public TestState TestState { get; } = new();

    /// <summary>
    /// Fails unless the generated code compiles without a warning, with a documentation file, and the expected files are emitted.
    /// </summary>
    public GeneratorRunResult Run(CancellationToken cancellationToken = default)
    {
        var project = TestProject.Create(TestState);
        var driver = CreateDriver(project).RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out var diagnostics, cancellationToken);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        DiagnosticsAssert.Match(project, diagnostics.Concat(output.GetDiagnostics(cancellationToken)).Where(d => TestProject.Counts(d, TestState)));

        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = output.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: cancellationToken);
        Assert.True(emitted.Success || TestState.IgnoreCompilerDiagnostics, string.Join("\n", emitted.Diagnostics));

        foreach (var (name, text) in TestState.GeneratedSources)
        {
            var source = result.GeneratedSources.SingleOrDefault(s => s.HintName == name);
            Assert.True(source.HintName != null, $"{name} was not emitted; {string.Join(", ", result.GeneratedSources.Select(s => s.HintName))} were.");
            Assert.Equal(text, source.SourceText.ToString());
        }

        return result;
    }

    /// <summary>A driver that tracks steps.</summary>
    public static GeneratorDriver CreateDriver(TestProject project) => CSharpGeneratorDriver.Create(
        [new TGenerator().AsSourceGenerator()],
        project.Options.AdditionalFiles,
        project.ParseOptions,
        project.Options.AnalyzerConfigOptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The code of a generated file.</summary>
    public static string SourceOf(GeneratorRunResult result, string hintName) =>
        result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();
}
