using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Project;
using ScopeGen.Routes;
using ScopeGen.Tool.Projects;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>
/// An engine that knows <c>HttpClient.GetAsync</c> and its like with a constant URL: enough to see that a project was loaded with its
/// references, generated code and constants of other projects, and independent of what the real engine understands.
/// </summary>
internal static class LiteralCalls
{
    public static ImmutableArray<ScannedCall> Scan(LoadedProject project, ProjectInputs inputs, CancellationToken cancellationToken) =>
    [
        .. project.Compilation.SyntaxTrees
            .SelectMany(t => SitesOf(project.Compilation.GetSemanticModel(t), t.GetRoot(cancellationToken)))
            .Select(s => Judge.Scan(s, inputs)),
    ];

    private static IEnumerable<CallSite> SitesOf(SemanticModel model, SyntaxNode root)
    {
        foreach (var call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.Name: "HttpClient", Name: "GetAsync" or "PostAsync" or "DeleteAsync" } method)
            {
                continue;
            }

            var url = call.ArgumentList.Arguments[0].Expression;
            var site = new CallSite(((MemberAccessExpressionSyntax)call.Expression).Name.GetLocation(), url, CallKind.Direct);
            yield return model.GetConstantValue(url).Value is string text
                ? site with { Requests = [Request(method.Name[..^"Async".Length].ToUpperInvariant(), new Uri(text))] }
                : site with { Reason = UnresolvedReason.Configuration };
        }
    }

    private static CallRequest Request(string method, Uri url) => new(method, UrlText.Of(url.GetLeftPart(UriPartial.Authority)), UrlText.Of(url.AbsolutePath));
}
