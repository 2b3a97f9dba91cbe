using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Project;
using ScopeGen.Tables;
using ScopeGen.Testing;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>Runs the engine, as the tool does.</summary>
internal static class Scans
{
    /// <summary>The call sites of a project.</summary>
    public static ImmutableArray<ScannedCall> Run(TestProject project, CancellationToken cancellationToken = default) =>
        CallScanner.Scan(project.Compilation, InputsOf(project, cancellationToken), cancellationToken);

    /// <summary>What a project hands to the engine beside its code.</summary>
    public static ProjectInputs InputsOf(TestProject project, CancellationToken cancellationToken = default) => ProjectInputs.Load(
        project.Options,
        text => ScopeTableReader.Read(text.ToString()),
        cancellationToken);

    /// <summary>What the compiler does not accept.</summary>
    public static IEnumerable<Diagnostic> ErrorsOf(TestProject project) =>
        project.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
}
