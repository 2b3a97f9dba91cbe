using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Project;
using ScopeGen.Analyzer.Rules;
using ScopeGen.Configuration;
using ScopeGen.Tables;
using ScopeGen.Tables.Checks;
using ScopeGen.Text;

namespace ScopeGen.Analyzer.Tables;

/// <summary>Reports what is wrong in a scope table, whatever the code calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        TableRules.MalformedRow, TableRules.InvalidScope, TableRules.InvalidRoute, TableRules.DuplicateRow, TableRules.IdentifierCollision,
        TableRules.ShadowedRoute, TableRules.NoProvider, TableRules.EmptyTable, TableRules.UnknownColumn,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Options.GlobalBuildOptions().IsOff)
        {
            return;
        }

        var files = new Dictionary<AdditionalText, ProjectTable>();
        foreach (var file in context.Options.AdditionalFiles)
        {
            var metadata = context.Options.BuildOptionsOf(file);
            if (metadata.IsOfKind(BuildNames.TableKind))
            {
                // Parsed once per text, for this analyzer and the one that judges calls.
                var text = file.GetText(context.CancellationToken);
                var table = text != null && context.TryGetValue(text, ProjectInputs.TableParser, out var read) ? read : Unreadable();
                files[file] = new ProjectTable(file.Path, metadata.Get(BuildNames.ProviderMetadata), table, () => text?.ToString() ?? string.Empty);
            }
        }

        // Tables of one provider are looked at together, so that no file can be left for later.
        var problems = TableCheck.Find(files.Values).ToLookup(p => p.Table, p => p.Problem);
        context.RegisterAdditionalFileAction(file => Report(file, files, problems));
    }

    private static ScopeTable Unreadable()
    {
        var problem = new TableProblem(TableProblemKind.EmptyTable, "The table cannot be opened.", new TextRange(0, 0, 1, 1));
        return new ScopeTable { Problems = new[] { problem }.ToEquatableArray() };
    }

    private static void Report(AdditionalFileAnalysisContext context, IReadOnlyDictionary<AdditionalText, ProjectTable> files, ILookup<ProjectTable, TableProblem> problems)
    {
        if (!files.TryGetValue(context.AdditionalFile, out var table))
        {
            return;
        }

        foreach (var problem in problems[table])
        {
            if (FileFindings.Create(context.Options, context.AdditionalFile, TableRules.Of(problem.Kind), problem.Range, problem.Message, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
