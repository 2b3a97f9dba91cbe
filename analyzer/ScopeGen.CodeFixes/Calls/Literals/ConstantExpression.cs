using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace ScopeGen.CodeFixes.Calls.Literals;

/// <summary>Expressions that name constants in full, from the root of all namespaces, so that no other name is in their way.</summary>
internal static class ConstantExpression
{
    /// <summary>Marks the name of a constant; the data is the name with its namespace.</summary>
    public const string Annotation = "ScopeGen.Constant";

    /// <summary>The source of a constant's name.</summary>
    public static string SourceOf(string name) => "global::" + name;

    /// <summary>Parses an expression, with the names of constants marked, and parentheses that go where they are not needed.</summary>
    public static ExpressionSyntax Parse(string source, CSharpParseOptions options)
    {
        var expression = SyntaxFactory.ParseExpression(source, options: options);
        var nodes = expression.DescendantNodesAndSelf().ToList();
        var names = nodes.OfType<AliasQualifiedNameSyntax>().Select(WholeName);
        return expression.ReplaceNodes(names.Concat(nodes.OfType<ParenthesizedExpressionSyntax>()), (_, node) => node.WithAdditionalAnnotations(
            node is ParenthesizedExpressionSyntax ? Simplifier.Annotation : new SyntaxAnnotation(Annotation, node.ToString().Substring(SourceOf(string.Empty).Length))));
    }

    /// <summary>An expression in parentheses, which go where they are not needed.</summary>
    public static ExpressionSyntax Parenthesize(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression).WithAdditionalAnnotations(Simplifier.Annotation);

    private static SyntaxNode WholeName(SyntaxNode name)
    {
        while (name.Parent is MemberAccessExpressionSyntax parent && parent.Expression == name)
        {
            name = parent;
        }

        return name;
    }
}
