using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// Turns an expression into the URLs, or parts of one, that it may come to: an abstract interpreter over operations. What it does
/// not understand becomes a hole. Depth, steps and the number of alternatives are bounded.
/// </summary>
internal sealed class UrlEvaluator(CompilationFacts facts, CancellationToken cancellationToken)
{
    private const int MaxDepth = 64;
    private const int MaxSteps = 20_000;
    private readonly HoleClassifier _holes = new(facts, cancellationToken);
    private readonly Dictionary<ISymbol, UrlValue> _symbols = new(SymbolEqualityComparer.Default);
    private int _depth;
    private int _steps;

    /// <summary>The value of <paramref name="operation"/>.</summary>
    public UrlValue Evaluate(IOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_depth == MaxDepth || ++_steps > MaxSteps)
        {
            return UrlValue.Hole(RoutePiece.Hole("value", HoleKind.Spanning), UnresolvedReason.UnsupportedConstruct);
        }

        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return EvaluateConstant(operation, constant);
        }

        _depth++;
        try
        {
            return EvaluateVariable(operation);
        }
        finally
        {
            _depth--;
        }
    }

    private UrlValue EvaluateConstant(IOperation operation, object constant)
    {
        if (operation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return UrlValue.Text(Convert.ToString(constant, CultureInfo.InvariantCulture));
        }

        // A member of an enumeration prints its name, unless several share its number.
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(f => Equals(f.ConstantValue, constant)).ToList();
        return members.Count == 1 ? UrlValue.Text(members[0].Name) : Opaque(operation);
    }

    private UrlValue EvaluateVariable(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => Evaluate(conversion.Operand),
        IInterpolatedStringOperation interpolated => EvaluateInterpolation(interpolated),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => EvaluateSum(sum),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => EvaluateAny(operation, [conditional.WhenTrue, whenFalse]),
        ISwitchExpressionOperation choice => EvaluateAny(operation, choice.Arms.Select(a => a.Value)),
        ICoalesceOperation coalesce => EvaluateAny(operation, [coalesce.Value, coalesce.WhenNull]),
        IObjectCreationOperation creation when IsUri(creation.Type) => EvaluateUri(creation),
        ILocalReferenceOperation local => EvaluateSymbol(local, local.Local),
        IFieldReferenceOperation { Field.IsReadOnly: true } field => EvaluateSymbol(field, field.Field),
        IPropertyReferenceOperation { Property.SetMethod: null } property when IsFinal(property.Property) => EvaluateProperty(property),
        _ => Opaque(operation),
    };

    /// <summary>Any of several expressions; one that throws gives no value.</summary>
    private UrlValue EvaluateAny(IOperation operation, IEnumerable<IOperation> alternatives)
    {
        var values = alternatives.Where(a => !a.Throws()).Select(Evaluate).ToList();
        return values.Count == 0 ? Opaque(operation) : UrlValue.AnyOf(values);
    }

    private UrlValue EvaluateInterpolation(IInterpolatedStringOperation interpolated)
    {
        var value = UrlValue.Text(string.Empty);
        foreach (var part in interpolated.Parts)
        {
            value = value.Append(part switch
            {
                IInterpolatedStringTextOperation text => Evaluate(text.Text),
                // A format or an alignment changes the text in ways that only the run time knows.
                IInterpolationOperation { FormatString: null, Alignment: null } hole => Evaluate(hole.Expression),
                IInterpolationOperation hole => Opaque(hole.Expression, hole.FormatString?.ConstantValue.Value as string),
                _ => Opaque(part),
            });
        }

        return value;
    }

    /// <summary>Goes down the left side in a loop: generated code adds thousands of strings.</summary>
    private UrlValue EvaluateSum(IBinaryOperation sum)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } inner)
        {
            operands.Push(inner.RightOperand);
            left = inner.LeftOperand;
        }

        var value = Evaluate(left);
        while (operands.Count > 0)
        {
            value = value.Append(Evaluate(operands.Pop()));
        }

        return value;
    }

    /// <summary><c>new Uri(url)</c>, <c>new Uri(url, kind)</c> and <c>new Uri(base, relative)</c>.</summary>
    private UrlValue EvaluateUri(IObjectCreationOperation creation)
    {
        var urls = creation.Arguments
            .Where(a => a.Parameter?.Type.SpecialType == SpecialType.System_String || IsUri(a.Parameter?.Type))
            .OrderBy(a => a.Parameter!.Ordinal)
            .Select(a => Evaluate(a.Value))
            .ToList();
        return urls.Count switch
        {
            1 => urls[0],
            2 => urls[1].ResolveAgainst(urls[0]),
            _ => Opaque(creation),
        };
    }

    private UrlValue EvaluateSymbol(IOperation reference, ISymbol symbol) =>
        EvaluateOnce(symbol, () => facts.OnlyValueOf(symbol, cancellationToken) is { } value ? Evaluate(value) : Opaque(reference));

    private UrlValue EvaluateProperty(IPropertyReferenceOperation reference)
    {
        var getter = reference.Property.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax(cancellationToken))
            .OfType<PropertyDeclarationSyntax>()
            .Select(p => p.ExpressionBody ?? p.AccessorList?.Accessors.FirstOrDefault()?.ExpressionBody)
            .FirstOrDefault(b => b != null);
        return getter == null
            ? EvaluateSymbol(reference, reference.Property)
            : EvaluateOnce(reference.Property, () => facts.OperationOf(getter.Expression, cancellationToken) is { } value ? Evaluate(value) : Opaque(reference));
    }

    /// <summary>Keeps a symbol's value: one that refers to others twice would otherwise double the work at each step. While it is worked out it is a hole.</summary>
    private UrlValue EvaluateOnce(ISymbol symbol, Func<UrlValue> evaluate)
    {
        if (!_symbols.TryGetValue(symbol, out var value))
        {
            _symbols.Add(symbol, UrlValue.Hole(RoutePiece.Hole(symbol.Name, HoleKind.Spanning), UnresolvedReason.UnsupportedConstruct));
            _symbols[symbol] = value = evaluate();
        }

        return value;
    }

    private UrlValue Opaque(IOperation operation, string? format = null)
    {
        var name = TypeWrites.HolderOf(operation)?.Name is { Length: > 0 } symbol ? symbol : "value";
        var reason = operation is IParameterReferenceOperation ? UnresolvedReason.Parameter : UnresolvedReason.UnsupportedConstruct;
        return UrlValue.Hole(RoutePiece.Hole(name, _holes.Classify(operation, format)), reason);
    }

    private bool IsUri(ITypeSymbol? type) => type != null && SymbolEqualityComparer.Default.Equals(type, facts.Uri);

    /// <summary>Whether no class can give the property another value.</summary>
    private static bool IsFinal(IPropertySymbol property) =>
        property is { IsVirtual: false, IsAbstract: false } && (!property.IsOverride || property.IsSealed || property.ContainingType.IsSealed);
}
