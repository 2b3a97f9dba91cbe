using System.Text.RegularExpressions;
using ScopeGen.Analyzer.Calls.Sites;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>A request in a comment: <c>GET /users/{id} @ https://api.acme.test/v2</c>.</summary>
internal sealed partial record ExpectedRequest(string Method, string Route, string? Base)
{
    private const string UnknownBase = "unknown";

    /// <summary>Reads one request.</summary>
    public static ExpectedRequest Parse(string text)
    {
        var match = Notation().Match(text);
        return match.Success
            ? new ExpectedRequest(match.Groups["method"].Value, Normalize(match.Groups["route"].Value), match.Groups["base"].Success ? WithoutNames(match.Groups["base"].Value) : null)
            : throw new FormatException($"'{text}' is no request: METHOD /route [@ base]");
    }

    /// <summary>Whether the request is the one that the comment says.</summary>
    public bool IsMetBy(CallRequest request) =>
        request.Method == Method && Normalize(request.Route.ToString()) == Route && Base switch
        {
            null => true,
            UnknownBase => request.Base == null || request.Base.StartsWithHole,
            _ => request.Base != null && WithoutNames(request.Base.ToString()) == Base,
        };

    /// <summary>A request in the notation of the comments.</summary>
    public static string Describe(CallRequest request) => $"{request.Method} {request.Route} @ {request.Base?.ToString() ?? UnknownBase}";

    /// <summary>As where routes are matched, doubled slashes and one at the end make no difference.</summary>
    private static string Normalize(string route) => "/" + string.Join('/', WithoutNames(route).Split('/', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Holes that stand side by side are one, and what they are called is for people.</summary>
    private static string WithoutNames(string text) => Holes().Replace(text, "{}");

    [GeneratedRegex(@"^(?<method>[A-Z]+) (?<route>/\S*)( @ (?<base>\S+))?$")]
    private static partial Regex Notation();

    [GeneratedRegex(@"(\{[^{}]*\})+")]
    private static partial Regex Holes();
}
