using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScopeGen.Configuration;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Project;

/// <summary>What the project says of an additional file, and places in it.</summary>
internal static class AdditionalFileText
{
    /// <summary>The file's metadata.</summary>
    public static BuildOptions BuildOptionsOf(this AnalyzerOptions options, AdditionalText file) => Wrap(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>The project's properties.</summary>
    public static BuildOptions GlobalBuildOptions(this AnalyzerOptions options) => Wrap(options.AnalyzerConfigOptionsProvider.GlobalOptions);

    /// <summary>A place in an additional file.</summary>
    public static Location LocationOf(this AdditionalText file, TextRange range, CancellationToken cancellationToken)
    {
        var span = new TextSpan(range.Start, range.Length);
        var lines = file.GetText(cancellationToken)?.Lines;
        return Location.Create(file.Path, span, lines?.GetLinePositionSpan(span) ?? default);
    }

    private static BuildOptions Wrap(AnalyzerConfigOptions options) => new(name => options.TryGetValue(name, out var value) ? value : null);
}
