using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScopeGen.Tool.Projects;

/// <summary>A project, ready to be scanned.</summary>
/// <param name="Path">The project file's full path.</param>
/// <param name="Compilation">Its code with what its generators add, and with the projects that it references.</param>
/// <param name="Options">Its additional files, and what the project says of them.</param>
internal sealed record LoadedProject(string Path, CSharpCompilation Compilation, AnalyzerOptions Options)
{
    /// <summary>Whether the project has other target frameworks, which are not looked at.</summary>
    public bool IsMultiTargeted { get; init; }
}
