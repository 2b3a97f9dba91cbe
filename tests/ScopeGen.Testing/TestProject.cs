using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ScopeGen.Testing;

/// <summary>A <see cref="TestState"/> as Roslyn's objects.</summary>
public sealed class TestProject
{
    /// <summary>Warnings that say nothing about ScopeGen: unused usings, async without await.</summary>
    private static readonly string[] IgnoredIds = ["CS8019", "CS1998"];

    private TestProject(CSharpCompilation compilation, CSharpParseOptions parseOptions, AnalyzerOptions options, ImmutableArray<(string Path, Markup Markup)> files)
    {
        Compilation = compilation;
        ParseOptions = parseOptions;
        Options = options;
        Files = files;
    }

    public CSharpCompilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>Sources and additional files with what is expected in them.</summary>
    public ImmutableArray<(string Path, Markup Markup)> Files { get; }

    public CSharpParseOptions ParseOptions { get; }

    public static TestProject Create(TestState state)
    {
        var parseOptions = new CSharpParseOptions(state.LanguageVersion, DocumentationMode.Diagnose);
        var sources = state.Sources.Select(f => (Path: TestState.Folder + f.Name, Markup: Markup.Parse(f.Text))).ToList();
        var additional = state.AdditionalFiles.Select(f => (Path: TestState.Folder + f.Name, Markup: Markup.Parse(f.Text))).ToList();
        var diagnosticOptions = IgnoredIds.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);
        var compilationOptions = new CSharpCompilationOptions(state.OutputKind, specificDiagnosticOptions: diagnosticOptions)
            .WithNullableContextOptions(state.LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : state.Nullable);
        var compilation = CSharpCompilation.Create(
            "TestProject",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Markup.Text, parseOptions, s.Path)),
            [.. FrameworkReferences.Of(state.TargetFramework), .. state.AdditionalReferences],
            compilationOptions);
        var texts = additional.Select(a => new InMemoryAdditionalText(a.Path, a.Markup.Text)).ToImmutableArray<AdditionalText>();
        return new TestProject(compilation, parseOptions, new AnalyzerOptions(texts, new ConfigOptionsProvider(state.GlobalConfig())), [.. sources, .. additional]);
    }

    /// <summary>The diagnostics that tests look at: all but the ignored ones and those of the generated files' own quality.</summary>
    public static bool Counts(Diagnostic diagnostic, TestState state) =>
        !diagnostic.IsSuppressed
        && !state.DisabledDiagnostics.Contains(diagnostic.Id)
        && diagnostic.Severity >= (diagnostic.Id.StartsWith("SCG", StringComparison.Ordinal) ? state.MinimumSeverity : DiagnosticSeverity.Warning)
        && !(state.IgnoreCompilerDiagnostics && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Id is not ("CS8785" or "CS8032"));

    private sealed class ConfigOptionsProvider(string globalConfig) : AnalyzerConfigOptionsProvider
    {
        // Roslyn's own reader, so that a test's configuration means what a build's means.
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, TestState.Folder + ".globalconfig")));

        public override AnalyzerConfigOptions GlobalOptions => new DictionaryOptions(_set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new DictionaryOptions(_set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new DictionaryOptions(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class DictionaryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>An additional file without a disk.</summary>
public sealed class InMemoryAdditionalText(string path, SourceText? text) : AdditionalText
{
    public InMemoryAdditionalText(string path, string text)
        : this(path, SourceText.From(text, System.Text.Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
