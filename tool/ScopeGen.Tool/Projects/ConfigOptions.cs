using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScopeGen.Tool.Projects;

/// <summary>What <c>.editorconfig</c> files, and the one that MSBuild writes for properties and metadata, say of a project's files.</summary>
/// <param name="files">The files.</param>
/// <param name="added">What is said beyond that of some additional files, by path: it takes the place of what the files say.</param>
internal sealed class ConfigOptions(AnalyzerConfigSet files, ImmutableDictionary<string, ImmutableDictionary<string, string>> added) : AnalyzerConfigOptionsProvider
{
    /// <summary>A project that says nothing.</summary>
    public static readonly ConfigOptions Empty = new(AnalyzerConfigSet.Create(ImmutableArray<AnalyzerConfig>.Empty));

    /// <param name="files">The files.</param>
    public ConfigOptions(AnalyzerConfigSet files)
        : this(files, ImmutableDictionary.Create<string, ImmutableDictionary<string, string>>(PathNames.Comparer))
    {
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => new Options(files.GlobalConfigOptions.AnalyzerOptions);

    /// <summary>The same with more said of some additional files.</summary>
    /// <param name="metadata">For each file's path its metadata.</param>
    public ConfigOptions With(IEnumerable<KeyValuePair<string, ImmutableDictionary<string, string>>> metadata) => new(files, added.SetItems(metadata));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(files.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(added.TryGetValue(textFile.Path, out var metadata) ? metadata : files.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
