using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Code;

/// <summary>The pieces of syntax that hold code of their own: bodies and initializers.</summary>
internal static class MemberSyntax
{
    /// <summary>Whether a node holds code of a member.</summary>
    public static bool IsMember(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax => true,
        AccessorDeclarationSyntax accessor => accessor.Body != null || accessor.ExpressionBody != null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        VariableDeclaratorSyntax { Initializer: not null } declarator => declarator.Parent?.Parent is BaseFieldDeclarationSyntax,
        EqualsValueClauseSyntax initializer => initializer.Parent is PropertyDeclarationSyntax,
        TypeDeclarationSyntax { ParameterList: not null } => true,
        CompilationUnitSyntax unit => unit.Members.Any(m => m is GlobalStatementSyntax),
        _ => false,
    };

    /// <summary>The name by which other code refers to a member; empty where none does.</summary>
    public static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: IndexerDeclarationSyntax } => "this",
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: IndexerDeclarationSyntax } => "this",
        VariableDeclaratorSyntax field => field.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>The symbol of a member's code: a method, or the field or property that is initialized.</summary>
    public static ISymbol? SymbolOf(SyntaxNode member, SemanticModel model, CancellationToken cancellationToken) => member switch
    {
        ArrowExpressionClauseSyntax { Parent: { } property } => (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: { } property } => model.GetDeclaredSymbol(property, cancellationToken),
        TypeDeclarationSyntax type => (model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(c => IsPrimary(c, type)),
        _ => model.GetDeclaredSymbol(member, cancellationToken),
    };

    /// <summary>The member around a node; null outside of members.</summary>
    public static SyntaxNode? Around(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsMember);

    private static bool IsPrimary(IMethodSymbol constructor, SyntaxNode type) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == type.SyntaxTree && r.Span == type.Span);
}
