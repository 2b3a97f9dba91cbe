using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Analyzer.Project;
using ScopeGen.Configuration;
using ScopeGen.Tables;
using ScopeGen.Text;

namespace ScopeGen.Tool.Scanning;

/// <summary>Reads tables and manifests, each text once for all projects, and says what is wrong with them.</summary>
/// <param name="warn">Takes what is wrong.</param>
internal sealed class InputReader(Action<string> warn)
{
    private readonly Dictionary<string, ScopeTable> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);

    /// <summary>A project's tables, manifests and whatever else the engine takes.</summary>
    public ProjectInputs Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var inputs = ProjectInputs.Load(options, ReadTable, cancellationToken);
        foreach (var file in options.AdditionalFiles.Where(f => _warned.Add(f.Path)))
        {
            Warn(file, options.BuildOptionsOf(file), cancellationToken);
        }

        return inputs;
    }

    /// <summary>Reads a table.</summary>
    public ScopeTable ReadTable(SourceText text) => ReadOnce(_tables, text, t => ScopeTableReader.Read(t));

    private void Warn(AdditionalText file, BuildOptions metadata, CancellationToken cancellationToken)
    {
        var isTable = metadata.IsOfKind(BuildNames.TableKind);
        if (!isTable && !ManifestFile.IsManifest(metadata))
        {
            return;
        }

        if (file.GetText(cancellationToken) is not { } text)
        {
            warn($"{file.Path} cannot be read");
            return;
        }

        // A table may leave it to the project to name its provider.
        var problems = isTable
            ? ReadTable(text).Problems.Where(p => p.Kind != TableProblemKind.NoProvider || metadata.Get(BuildNames.ProviderMetadata) == null).Select(p => (p.Message, p.Range))
            : ManifestFile.Read(file, metadata, cancellationToken).Manifest.Problems.Select(p => (p.Message, p.Range));
        if (Describe(file.Path, problems) is { } problem)
        {
            warn(problem);
        }
    }

    /// <summary>The first of some problems with its place, and how many more there are; null where there is none.</summary>
    public static string? Describe(string path, IEnumerable<(string Message, TextRange Range)> problems)
    {
        var all = problems.ToList();
        return all.Count == 0
            ? null
            : FormattableString.Invariant($"{path}({all[0].Range.Line},{all[0].Range.Column}): {all[0].Message}") + (all.Count > 1 ? $" (and {all.Count - 1} more)" : string.Empty);
    }

    private static T ReadOnce<T>(Dictionary<string, T> known, SourceText text, Func<string, T> read)
    {
        var content = text.ToString();
        if (!known.TryGetValue(content, out var result))
        {
            result = read(content);
            known.Add(content, result);
        }

        return result;
    }
}
