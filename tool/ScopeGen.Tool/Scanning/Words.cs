using System.Collections.Immutable;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Verdicts;

namespace ScopeGen.Tool.Scanning;

/// <summary>The words for kinds of calls, in every format.</summary>
internal static class KindWords
{
    public const string PassThrough = "passthrough";

    public static string Of(CallKind kind) => kind switch
    {
        CallKind.Direct => "direct",
        CallKind.Wrapped => "wrapped",
        CallKind.PassThrough => PassThrough,
        CallKind.Obligation => "obligation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>The words for verdicts, in every format.</summary>
internal static class VerdictWords
{
    public const string Missing = "missing";
    public const string Unresolved = "unresolved";
    public const string UnknownRoute = "unknownRoute";
    public const string Satisfied = "satisfied";
    public const string NoScopeNeeded = "noScopeNeeded";
    public const string NotChecked = "notChecked";

    /// <summary>All of them, from what needs most attention to what needs none.</summary>
    public static readonly ImmutableArray<string> ByWeight = [Missing, Unresolved, UnknownRoute, Satisfied, NoScopeNeeded, NotChecked];

    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.OtherApi => NotChecked,
        VerdictKind.Unresolved or VerdictKind.Ambiguous => Unresolved,
        VerdictKind.UnknownRoute => UnknownRoute,
        VerdictKind.NoScopeNeeded => NoScopeNeeded,
        VerdictKind.Satisfied => Satisfied,
        VerdictKind.Missing or VerdictKind.NoManifest => Missing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>The words for why a call is unresolved: a fixed list, so that reports can be counted and compared.</summary>
internal static class ReasonWords
{
    public const string AmbiguousRoute = "ambiguous route";
    private const string Unsupported = "unsupported construct: ";

    /// <summary>The words for a reason; null where there is none.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="detail">Which construct is not understood.</param>
    public static string? Of(UnresolvedReason reason, string? detail) => reason switch
    {
        UnresolvedReason.None => null,
        UnresolvedReason.PublicParameter => "parameter of a public method",
        UnresolvedReason.ResponseData => "response data",
        UnresolvedReason.Configuration => "configuration",
        UnresolvedReason.UnboundedLoop => "unbounded loop",
        UnresolvedReason.UnsupportedConstruct => Unsupported + (string.IsNullOrWhiteSpace(detail) ? "expression" : detail),
        UnresolvedReason.TooManyAlternatives => Unsupported + "too many alternatives",
        UnresolvedReason.UnreadableManifest => "unreadable manifest",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
