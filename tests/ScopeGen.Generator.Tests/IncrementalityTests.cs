using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Testing;

namespace ScopeGen.Generator.Tests;

/// <summary>What an edit runs again, step by step.</summary>
public class IncrementalityTests
{
    private const string Acme = "# provider: Acme\n# base-url: https://acme.test\nScope,Method,Path\na,GET,/x\n";
    private const string Other = "# provider: Other\n# base-url: https://other.test\nScope,Method,Path\nb,GET,/y\n";
    private static readonly string[] TableSteps = [TrackingNames.TableFiles, TrackingNames.Tables, TrackingNames.Providers, TrackingNames.Specs];
    private readonly TestProject _project;
    private readonly GeneratorDriver _driver;

    public IncrementalityTests()
    {
        var test = new GeneratorTest();
        test.TestState.AddTable("acme.csv", Acme);
        test.TestState.AddTable("other.csv", Other);
        test.TestState.Sources.Add("class C { }");
        _project = TestProject.Create(test.TestState);
        _driver = GeneratorTest.CreateDriver(_project).RunGenerators(_project.Compilation);
    }

    [Fact]
    public void An_edit_to_a_CSharp_file_leaves_every_step_cached()
    {
        var edited = _project.Compilation.ReplaceSyntaxTree(
            _project.Compilation.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText("class D { }", _project.ParseOptions, _project.Compilation.SyntaxTrees[0].FilePath));

        var result = _driver.RunGenerators(edited).GetRunResult().Results.Single();

        foreach (var step in TableSteps)
        {
            Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(result, step));
        }

        Assert.All(result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    [Fact]
    public void An_edit_to_one_table_leaves_the_others_cached()
    {
        var result = Edit(Acme + "c,GET,/z\n");

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Tables));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.Providers));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Specs));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], OutputReasons(result));
    }

    [Fact]
    public void An_edit_that_only_moves_rows_emits_nothing_anew()
    {
        var result = Edit("# A remark.\n" + Acme);

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Tables));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Specs));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], OutputReasons(result));
    }

    [Fact]
    public void The_pipeline_holds_no_compilation_symbol_or_node()
    {
        var values = _driver.GetRunResult().Results.Single().TrackedSteps
            .Where(s => TableSteps.Contains(s.Key))
            .SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs);

        Assert.NotEmpty(values);
        Assert.All(values, v => Assert.True(v.Value is not (Compilation or ISymbol or SyntaxNode or Location)));
    }

    private GeneratorRunResult Edit(string acme)
    {
        var file = _project.Options.AdditionalFiles[0];
        return _driver
            .ReplaceAdditionalText(file, new InMemoryAdditionalText(file.Path, acme))
            .RunGenerators(_project.Compilation)
            .GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps["SourceOutput"].SelectMany(s => s.Outputs).Select(o => o.Reason);
}
