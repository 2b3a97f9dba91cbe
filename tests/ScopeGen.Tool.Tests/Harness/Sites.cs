using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Routes;

namespace ScopeGen.Tool.Tests.Harness;

/// <summary>Call sites as the engine would hand them over.</summary>
internal static partial class Sites
{
    /// <summary>The folder in which the files of hand-made sites lie.</summary>
    public static readonly string Folder = Path.Combine(Path.GetTempPath(), "hand-made");

    /// <summary>A site that sends <paramref name="requests"/>, as <c>GET https://api.acme.test /items/{id}</c>; without a base it is <c>GET /items</c>.</summary>
    public static CallSite At(string file, int line, params string[] requests) =>
        Create(file, line, CallKind.Direct) with { Requests = [.. requests.Select(Request)] };

    /// <summary>A site that nobody understands.</summary>
    public static CallSite Unresolved(string file, int line, UnresolvedReason reason, string? detail = null) =>
        Create(file, line, CallKind.Direct) with { Reason = reason, Detail = detail };

    /// <summary>A site that sends what its callers hand it.</summary>
    public static CallSite PassThrough(string file, int line) => Create(file, line, CallKind.PassThrough);

    /// <summary>The site as a call of wrappers: <c>Type.Member</c>, file and line of each.</summary>
    public static CallSite Through(this CallSite site, params (string Member, string File, int Line)[] steps) =>
        site with { Kind = CallKind.Wrapped, Path = [.. steps.Select(s => new CallStep(s.Member, Create(s.File, s.Line, CallKind.Direct).Location))] };

    private static CallSite Create(string file, int line, CallKind kind)
    {
        // The call stands at a known place: the name at column 10, the URL at column 14.
        var text = new string('\n', line - 1) + "_ = http.Get(\"url\");";
        var invocation = CSharpSyntaxTree.ParseText(text, path: Path.Combine(Folder, file)).GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
        return new CallSite(((MemberAccessExpressionSyntax)invocation.Expression).Name.GetLocation(), invocation.ArgumentList.Arguments[0].Expression, kind);
    }

    private static CallRequest Request(string text)
    {
        var parts = text.Split(' ', 3);
        return new CallRequest(parts[0], parts.Length == 3 ? Url(parts[1]) : null, Url(parts[^1]));
    }

    /// <summary>Text with holes in braces.</summary>
    private static UrlText Url(string text) => UrlText.Of(Holes().Split(text).Where(p => p.Length > 0).Select(p => p[0] == '{' ? RoutePiece.Hole(p[1..^1]) : RoutePiece.Text(p)));

    [GeneratedRegex(@"(\{[^}]*\})")]
    private static partial Regex Holes();
}
