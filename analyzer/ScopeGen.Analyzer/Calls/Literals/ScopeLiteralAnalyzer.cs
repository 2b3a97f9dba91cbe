using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Project;

namespace ScopeGen.Analyzer.Calls.Literals;

/// <summary>Reports strings that write out what a generated constant holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CallRules.ScopeLiteral];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The constants themselves are generated, and nobody edits what another generator writes.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.GlobalBuildOptions();
        if (options.IsOff)
        {
            return;
        }

        var tables = ProjectInputs.LoadTables(
            context.Options,
            text => context.TryGetValue(text, ProjectInputs.TableParser, out var table) ? table : null,
            context.CancellationToken);
        if (ScopeConstants.Find(context.Compilation, tables.Select(t => options.NamespacePrefix + t.Namespace)) is { } constants)
        {
            context.RegisterSyntaxNodeAction(node => Report(node, constants), SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, ScopeConstants constants)
    {
        var literal = (ExpressionSyntax)context.Node;
        if (ScopeLiteral.Find(literal, constants) is { } found
            && !constants.Hold(context.ContainingSymbol)
            && (literal is not InterpolatedStringExpressionSyntax || BecomesText(literal, context.SemanticModel, context.CancellationToken)))
        {
            context.ReportDiagnostic(Diagnostic.Create(CallRules.ScopeLiteral, literal.GetLocation(), ScopeLiteralProperties.Create(found), found.Describe()));
        }
    }

    /// <summary>Whether nobody but the compiler sees the parts of an interpolated string: to a handler, or in a <c>FormattableString</c>, a hole more is another value.</summary>
    private static bool BecomesText(ExpressionSyntax interpolated, SemanticModel model, CancellationToken cancellationToken)
    {
        if (TreeIndex.IsTooDeepAround(interpolated, cancellationToken))
        {
            return false;
        }

        // A sum of interpolated strings is converted as one.
        var whole = interpolated;
        while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        if (whole.Parent is CastExpressionSyntax cast)
        {
            return model.GetTypeInfo(cast, cancellationToken).Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;
        }

        var conversion = model.GetConversion(whole, cancellationToken);
        return !conversion.IsInterpolatedString && !conversion.IsInterpolatedStringHandler;
    }
}
