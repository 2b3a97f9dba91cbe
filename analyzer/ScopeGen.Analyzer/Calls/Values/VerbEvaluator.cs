using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Turns an expression into the HTTP methods that it may come to.</summary>
internal sealed class VerbEvaluator(CompilationFacts facts, UrlEvaluator texts, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    /// <summary>The methods in capitals; none where they cannot be told.</summary>
    public ImmutableArray<string> Evaluate(IOperation operation) => Evaluate(operation, 0);

    private ImmutableArray<string> Evaluate(IOperation operation, int depth) => operation switch
    {
        _ when depth == MaxDepth => [],
        { ConstantValue: { HasValue: true, Value: string verb } } => [verb.ToUpperInvariant()],
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, depth + 1),
        IConversionOperation { OperatorMethod: null } conversion => Evaluate(conversion.Operand, depth + 1),
        IPropertyReferenceOperation { Instance: null } property when IsHttpMethod(property.Property.ContainingType) => [property.Property.Name.ToUpperInvariant()],
        IObjectCreationOperation { Arguments.Length: 1 } creation when IsHttpMethod(creation.Type) => Text(creation.Arguments[0].Value),
        IInvocationOperation { TargetMethod.Name: "Parse", Arguments.Length: 1 } parse when IsHttpMethod(parse.TargetMethod.ContainingType) => Text(parse.Arguments[0].Value),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => All([conditional.WhenTrue, whenFalse], depth),
        ISwitchExpressionOperation choice => All(choice.Arms.Select(a => a.Value), depth),
        ILocalReferenceOperation local => Symbol(local.Local, depth),
        IFieldReferenceOperation { Field.IsReadOnly: true } field => Symbol(field.Field, depth),
        _ => [],
    };

    private ImmutableArray<string> Symbol(ISymbol symbol, int depth) =>
        facts.OnlyValueOf(symbol, cancellationToken) is { } value ? Evaluate(value, depth + 1) : [];

    private ImmutableArray<string> All(IEnumerable<IOperation> operations, int depth)
    {
        // An arm that throws sends nothing.
        var verbs = operations
            .Where(o => !o.Throws())
            .Select(o => Evaluate(o, depth + 1))
            .ToList();
        return verbs.Any(v => v.IsEmpty) ? [] : verbs.SelectMany(v => v).Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    private ImmutableArray<string> Text(IOperation operation)
    {
        // HttpMethod.Parse takes a span, into which a string converts.
        var text = operation is IConversionOperation conversion ? conversion.Operand : operation;
        var alternatives = texts.Evaluate(text).Alternatives;
        return alternatives.All(a => a.Text.Pieces.Count == 1 && !a.Text.Pieces[0].IsHole)
            ? alternatives.Select(a => a.Text.ToString().ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToImmutableArray()
            : [];
    }

    private bool IsHttpMethod(ITypeSymbol? type) => type != null && SymbolEqualityComparer.Default.Equals(type, facts.HttpMethod);
}
