using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScopeGen.Routes;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>
/// Says what the value of an expression that is not understood may be. A number or GUID is one segment; a parameter or a property
/// that somebody else fills is taken for one; what this code puts together with a slash, or in a way that hides it, may be several.
/// </summary>
internal sealed class HoleClassifier(CompilationFacts facts, CancellationToken cancellationToken)
{
    private const int MaxSteps = 200;

    private static readonly HashSet<string> EscapeMethods = new(StringComparer.Ordinal)
    {
        "EscapeDataString", "EscapeUriString", "UrlEncode", "UrlPathEncode", "Encode", "ToBase64String", "ToHexString",
    };

    /// <summary>The kind of hole that an expression leaves.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="format">Its format in an interpolation, if any.</param>
    public HoleKind Classify(IOperation operation, string? format = null)
    {
        if (IsScalar(operation.Type) || operation is IInvocationOperation { TargetMethod.Name: "ToString", Arguments.IsEmpty: true, Instance.Type: { } type } && IsScalar(type))
        {
            return HoleKind.Scalar;
        }

        if (IsDate(operation.Type))
        {
            return format != null && format.IndexOf('/') < 0 ? HoleKind.Text : HoleKind.Spanning;
        }

        var steps = 0;
        return MayHoldSlash(operation, new HashSet<ISymbol>(SymbolEqualityComparer.Default), ref steps) ? HoleKind.Spanning : HoleKind.Text;
    }

    private bool MayHoldSlash(IOperation? operation, HashSet<ISymbol> visited, ref int steps)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (operation == null)
        {
            return false;
        }

        if (++steps > MaxSteps)
        {
            return true;
        }

        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is string text ? text.IndexOf('/') >= 0 : constant.Value is '/';
        }

        if (IsScalar(operation.Type))
        {
            return false;
        }

        switch (operation)
        {
            case IParameterReferenceOperation or IInstanceReferenceOperation or IThrowOperation:
                return false;
            case ILocalReferenceOperation local:
                return IsWrittenWithSlash(local.Local, visited, ref steps);
            case IFieldReferenceOperation field:
                return IsWrittenWithSlash(field.Field, visited, ref steps) || IsPutTogether(field.Instance, visited, ref steps);
            case IPropertyReferenceOperation property:
                return IsComputedWithSlash(property.Property, visited, ref steps) || IsPutTogether(property.Instance, visited, ref steps);
            case IInvocationOperation invocation:
                return MayReturnSlash(invocation, visited, ref steps);
            case IInterpolatedStringOperation or IBinaryOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation
                or ISwitchExpressionArmOperation or IConversionOperation or IParenthesizedOperation or IAwaitOperation or IInterpolationOperation
                or IInterpolatedStringTextOperation or IArrayElementReferenceOperation or IArrayCreationOperation or IArrayInitializerOperation
                or ITupleOperation or IAnonymousObjectCreationOperation or ISimpleAssignmentOperation or ICollectionExpressionOperation:
                return AnyMayHoldSlash(operation.ChildOperations, visited, ref steps);
            default:
                return true;
        }
    }

    private bool AnyMayHoldSlash(IEnumerable<IOperation> operations, HashSet<ISymbol> visited, ref int steps)
    {
        foreach (var operation in operations)
        {
            if (MayHoldSlash(operation, visited, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWrittenWithSlash(ISymbol symbol, HashSet<ISymbol> visited, ref int steps)
    {
        if (symbol.ContainingType is not { } type || !facts.IsInSource(type) || !visited.Add(symbol.OriginalDefinition))
        {
            return false;
        }

        var writes = facts.WritesIn(type, cancellationToken);
        return AnyMayHoldSlash(writes.ValuesOf(symbol).Concat(writes.SourcesOf(symbol)), visited, ref steps);
    }

    private bool IsComputedWithSlash(IPropertySymbol property, HashSet<ISymbol> visited, ref int steps)
    {
        if (IsWrittenWithSlash(property, visited, ref steps))
        {
            return true;
        }

        // Of a getter with a body it is enough that a slash stands in it.
        return property.GetMethod is { } getter && facts.IsInSource(getter) && getter.DeclaringSyntaxReferences
            .Select(r => facts.OperationOf(r.GetSyntax(cancellationToken), cancellationToken))
            .SelectMany(o => o?.DescendantsAndSelf() ?? [])
            .Any(o => o.ConstantValue is { HasValue: true, Value: string text } && text.IndexOf('/') >= 0);
    }

    /// <summary>Whether the object whose member is read, a tuple say, was put together by this code with a slash.</summary>
    private bool IsPutTogether(IOperation? instance, HashSet<ISymbol> visited, ref int steps) =>
        instance?.Type is { } type && (type.IsTupleType || type.IsAnonymousType)
        && MayHoldSlash(instance, visited, ref steps);

    private bool MayReturnSlash(IInvocationOperation invocation, HashSet<ISymbol> visited, ref int steps)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke || facts.IsInSource(method) || invocation.Instance?.Type?.Name == "StringBuilder")
        {
            return true;
        }

        return !EscapeMethods.Contains(method.Name) && AnyMayHoldSlash(invocation.ChildOperations.Select(Unwrap), visited, ref steps);
    }

    private static IOperation Unwrap(IOperation operation) => operation is IArgumentOperation argument ? argument.Value : operation;

    private bool IsScalar(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum }
        || type?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double
        || (type != null && SymbolEqualityComparer.Default.Equals(type, facts.Guid))
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsScalar(nullable.TypeArguments[0]));

    private static bool IsDate(ITypeSymbol? type) => type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && type.Name is "DateTime" or "DateTimeOffset" or "DateOnly";
}
