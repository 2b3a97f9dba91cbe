using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;

namespace ScopeGen.Generator.Configuration;

internal static class AnalyzerConfigOptionsExtensions
{
    /// <summary>The options as core reads them.</summary>
    public static BuildOptions ToBuildOptions(this AnalyzerConfigOptions options) => new(name => options.TryGetValue(name, out var value) ? value : null);
}
