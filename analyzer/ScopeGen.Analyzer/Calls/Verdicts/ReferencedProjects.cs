using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScopeGen.Analyzer.Calls.Verdicts;

/// <summary>The projects that a compilation references: what they call is called for the app as well, and not seen in its code.</summary>
internal static class ReferencedProjects
{
    /// <summary>Their assemblies' names, in ordinal order.</summary>
    public static IEnumerable<string> Of(Compilation compilation) => compilation.References
        .Where(IsProject)
        .Select(r => (compilation.GetAssemblyOrModuleSymbol(r) as IAssemblySymbol)?.Name)
        .OfType<string>()
        .Distinct()
        .OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>An editor hands over a project's code, and a build its output; packages and the framework lie in folders of their versions.</summary>
    private static bool IsProject(MetadataReference reference) => reference is CompilationReference
        || (reference is PortableExecutableReference { FilePath: { } path } && !path.Split('/', '\\').Any(IsVersion));

    private static bool IsVersion(string segment) => segment.Length > 2 && char.IsDigit(segment[0]) && segment.IndexOf('.') > 0;
}
