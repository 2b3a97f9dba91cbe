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
/// not understand becomes a hole. Depth and number of alternatives are bounded.
/// </summary>
internal sealed class UrlEvaluator(CompilationFacts facts, CancellationToken cancellationToken)
{
    private const int MaxDepth = 64;
    private int _depth;

    /// <summary>The value of <paramref name="operation"/>.</summary>
    public UrlValue Evaluate(IOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return UrlValue.Text(Convert.ToString(constant, CultureInfo.InvariantCulture));
        }

        if (_depth == MaxDepth)
        {
            return Opaque(operation);
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

    private UrlValue EvaluateVariable(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => Evaluate(conversion.Operand),
        IInterpolatedStringOperation interpolated => EvaluateInterpolation(interpolated),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => EvaluateSum(sum),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => UrlValue.AnyOf([Evaluate(conditional.WhenTrue), Evaluate(whenFalse)]),
        ISwitchExpressionOperation { Arms.IsEmpty: false } choice => UrlValue.AnyOf(choice.Arms.Select(a => Evaluate(a.Value))),
        ICoalesceOperation coalesce => UrlValue.AnyOf([Evaluate(coalesce.Value), Evaluate(coalesce.WhenNull)]),
        IObjectCreationOperation creation when IsUri(creation.Type) => EvaluateUri(creation),
        ILocalReferenceOperation local => EvaluateSymbol(local, local.Local),
        IFieldReferenceOperation { Field.IsReadOnly: true } field => EvaluateSymbol(field, field.Field),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsAbstract: false } } property => EvaluateProperty(property),
        _ => Opaque(operation),
    };

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
                IInterpolationOperation hole => Opaque(hole.Expression),
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
        facts.OnlyValueOf(symbol, cancellationToken) is { } value ? Evaluate(value) : Opaque(reference);

    private UrlValue EvaluateProperty(IPropertyReferenceOperation reference)
    {
        var getter = reference.Property.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax(cancellationToken))
            .OfType<PropertyDeclarationSyntax>()
            .Select(p => p.ExpressionBody ?? p.AccessorList?.Accessors.FirstOrDefault()?.ExpressionBody)
            .FirstOrDefault(b => b != null);
        if (getter == null)
        {
            return EvaluateSymbol(reference, reference.Property);
        }

        return facts.OperationOf(getter.Expression, cancellationToken) is { } value ? Evaluate(value) : Opaque(reference);
    }

    private UrlValue Opaque(IOperation operation)
    {
        var name = TypeWrites.HolderOf(operation)?.Name is { Length: > 0 } symbol ? symbol : "value";
        var reason = operation is IParameterReferenceOperation ? UnresolvedReason.Parameter : UnresolvedReason.UnsupportedConstruct;
        return UrlValue.Hole(MayHoldSlash(operation) ? RoutePiece.SpanningHole(name) : RoutePiece.Hole(name), reason);
    }

    /// <summary>
    /// Whether a value may be more than one segment: a string that this code puts together in a way that is not understood. A number,
    /// an identifier of somebody's making and what the framework's methods return are one segment.
    /// </summary>
    private bool MayHoldSlash(IOperation operation) =>
        (operation.Type?.SpecialType == SpecialType.System_String || IsUri(operation.Type))
        && operation switch
        {
            IInvocationOperation invocation => !invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty,
            ILocalReferenceOperation local => facts.WritesIn(local.Local.ContainingType, cancellationToken) is var writes
                && (writes.ValuesOf(local.Local).Count > 1 || writes.IsChanged(local.Local)),
            _ => IsUri(operation.Type),
        };

    private bool IsUri(ITypeSymbol? type) => type != null && SymbolEqualityComparer.Default.Equals(type, facts.Uri);
}
