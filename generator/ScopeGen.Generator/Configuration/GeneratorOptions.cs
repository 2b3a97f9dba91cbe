using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Configuration;

namespace ScopeGen.Generator.Configuration;

/// <summary>What the project asks of the generator.</summary>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="NamespacePrefix">What stands before the provider's namespace, with its dot; empty for nothing.</param>
/// <param name="EmitEndpoints">Whether constants carry the endpoints they open.</param>
/// <param name="IsOff">Whether nothing is emitted.</param>
internal sealed record GeneratorOptions(string Accessibility, string NamespacePrefix, bool EmitEndpoints, bool IsOff)
{
    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        var build = options.ToBuildOptions();
        return new GeneratorOptions(
            build.Has(BuildNames.Accessibility, "internal") ? "internal" : "public",
            build.NamespacePrefix,
            !build.Has(BuildNames.EmitEndpoints, "false"),
            build.IsOff);
    }
}
