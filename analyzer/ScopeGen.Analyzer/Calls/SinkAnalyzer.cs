using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Project;
using ScopeGen.Configuration;

namespace ScopeGen.Analyzer.Calls;

/// <summary>Reports what is wrong in the project's own tables of sinks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SinkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CallRules.UnusableSink];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Report);
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (context.Options.GlobalBuildOptions().IsOff
            || !context.Options.BuildOptionsOf(file).IsOfKind(BuildNames.SinksKind)
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var (line, message) in SinkTable.Read(text.ToString()).Problems)
        {
            var span = text.Lines.Count >= line ? text.Lines[line - 1].Span : default;
            context.ReportDiagnostic(Diagnostic.Create(CallRules.UnusableSink, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), message));
        }
    }
}
