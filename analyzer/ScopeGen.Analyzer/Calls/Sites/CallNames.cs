using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScopeGen.Analyzer.Calls.Sites;

/// <summary>Finds the name in a call: the place by which people know it.</summary>
internal static class CallNames
{
    public static Location LocationOf(IOperation call) => NameOf(call.Syntax).GetLocation();

    private static SyntaxNode NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        AwaitExpressionSyntax awaiting => NameOf(awaiting.Expression),
        ObjectCreationExpressionSyntax creation => creation.Type,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => call,
    };
}
