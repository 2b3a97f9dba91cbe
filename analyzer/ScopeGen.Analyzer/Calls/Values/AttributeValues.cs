using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls.Code;

namespace ScopeGen.Analyzer.Calls.Values;

/// <summary>Attributes as objects: what their constructors and named arguments leave in their members.</summary>
internal static class AttributeValues
{
    public static Value Of(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        var members = Members(type).ToList();
        // What is not set has its default.
        var values = members.OfType<IPropertySymbol>().Where(p => p.Type.IsReferenceType && p.SetMethod != null).ToDictionary(p => (object)p.OriginalDefinition, _ => Value.Null);
        for (var i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            if (attribute.AttributeConstructor is { } constructor && i < constructor.Parameters.Length && TargetOf(constructor, constructor.Parameters[i], members) is { } target)
            {
                values[target.OriginalDefinition] = Of(attribute.ConstructorArguments[i]);
            }
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (members.FirstOrDefault(m => m.Name == named.Key) is { } target)
            {
                values[target.OriginalDefinition] = Of(named.Value);
            }
        }

        return Value.Object(type, values.OrderBy(v => ((ISymbol)v.Key).Name, StringComparer.Ordinal).ToList());
    }

    /// <summary>The field or property that a constructor gives a parameter: the one that its code assigns, otherwise the one of the parameter's name.</summary>
    private static ISymbol? TargetOf(IMethodSymbol constructor, IParameterSymbol parameter, List<ISymbol> members) =>
        (Assigned(constructor, parameter) is { } name ? members.FirstOrDefault(m => m.Name == name) : null)
        ?? members.FirstOrDefault(m => m is IPropertySymbol && string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static string? Assigned(IMethodSymbol constructor, IParameterSymbol parameter) => constructor.DeclaringSyntaxReferences
        .SelectMany(r => r.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>())
        .Where(a => a.IsKind(SyntaxKind.SimpleAssignmentExpression) && a.Right is IdentifierNameSyntax { Identifier.ValueText: var right } && right == parameter.Name)
        .Select(a => a.Left switch
        {
            IdentifierNameSyntax left => left.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } left => left.Name.Identifier.ValueText,
            _ => null,
        })
        .FirstOrDefault(n => n != null);

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.Ancestry()
        .TakeWhile(t => t.SpecialType != SpecialType.System_Object)
        .SelectMany(t => t.GetMembers())
        .Where(m => m is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false, IsIndexer: false });

    private static Value Of(TypedConstant constant) => constant switch
    {
        { IsNull: true } => Value.Null,
        { Kind: TypedConstantKind.Array } => Value.List(constant.Values.IsDefault ? [] : constant.Values.Select(Of)),
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol named } => Value.TypeOf(named),
        { Kind: TypedConstantKind.Enum, Type: { } enumeration } => enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, constant.Value)) is { } member ? Value.Constant(member) : Value.Constant(constant.Value!),
        { Kind: TypedConstantKind.Primitive, Value: string text } => Value.Text(text),
        { Kind: TypedConstantKind.Primitive, Value: { } known } => Value.Constant(known),
        _ => Value.Unknown("attribute", UnresolvedReason.UnsupportedConstruct, "attribute argument"),
    };
}
