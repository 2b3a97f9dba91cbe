using System.Text.RegularExpressions;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Sites;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>What a comment says of the call on its line; README.md tells the notation.</summary>
internal sealed partial record Expectation(string Text, CallKind? Kind, string? Reason, IReadOnlyList<ExpectedRequest> Requests)
{
    private const string Anything = "anything";
    private const string Hop = "hop";
    private const string Unresolved = "unresolved";

    /// <summary>Whether the line may also have no call site.</summary>
    public bool IsOptional => Text is Hop or Anything;

    /// <summary>Reads the text behind <c>//&gt;</c>.</summary>
    public static Expectation Parse(string text)
    {
        if (text == Anything)
        {
            return new Expectation(text, null, null, []);
        }

        if (text is "passthrough" or Hop)
        {
            return new Expectation(text, CallKind.PassThrough, null, []);
        }

        if (text.StartsWith(Unresolved, StringComparison.Ordinal))
        {
            return new Expectation(text, null, text[Unresolved.Length..].TrimStart(':').Trim(), []);
        }

        var kind = KindWord().Match(text);
        var requests = text[kind.Length..].Split(" | ").Select(ExpectedRequest.Parse).ToList();
        return new Expectation(text, kind.Success ? Enum.Parse<CallKind>(kind.Groups[1].Value, ignoreCase: true) : null, null, requests);
    }

    /// <summary>Whether the scan found what the comment says.</summary>
    public bool IsMetBy(CallSite site)
    {
        if (Text == Anything)
        {
            return true;
        }

        if (Reason != null)
        {
            return site.Kind != CallKind.PassThrough && site.Reason != UnresolvedReason.None && Describe(site.Reason, site.Detail).StartsWith(Reason, StringComparison.Ordinal);
        }

        if (site.Kind == CallKind.PassThrough || Kind == CallKind.PassThrough)
        {
            return site.Kind == Kind;
        }

        return (Kind == null || site.Kind == Kind)
            && site.Reason == UnresolvedReason.None
            && site.Requests.All(r => Requests.Any(e => e.IsMetBy(r)))
            && Requests.All(e => site.Requests.Any(e.IsMetBy));
    }

    /// <summary>A call site in the notation of the comments.</summary>
    public static string Describe(CallSite site)
    {
        if (site.Kind == CallKind.PassThrough)
        {
            return "passthrough";
        }

        return site.Reason != UnresolvedReason.None
            ? $"{Unresolved}: {Describe(site.Reason, site.Detail)}"
            : $"{site.Kind.ToString().ToLowerInvariant()} {string.Join(" | ", site.Requests.Select(ExpectedRequest.Describe))}";
    }

    /// <summary>As above, for comparison: without bases and without the names of holes.</summary>
    public static string DescribeWithoutNames(CallSite site) => BasesAndNames().Replace(Describe(site), string.Empty);

    private static string Describe(UnresolvedReason reason, string? detail)
    {
        var words = reason switch
        {
            UnresolvedReason.PublicParameter => "parameter of a public method",
            UnresolvedReason.ResponseData => "response data",
            UnresolvedReason.Configuration => "configuration",
            UnresolvedReason.UnboundedLoop => "unbounded loop",
            UnresolvedReason.UnsupportedConstruct => "unsupported construct",
            UnresolvedReason.TooManyAlternatives => "too many alternatives",
            _ => reason.ToString(),
        };
        return detail == null ? words : $"{words}: {detail}";
    }

    [GeneratedRegex(@" @ \S+|(?<=\{)[^{}]*(?=\})")]
    private static partial Regex BasesAndNames();

    [GeneratedRegex("^(direct|wrapped) ")]
    private static partial Regex KindWord();
}
