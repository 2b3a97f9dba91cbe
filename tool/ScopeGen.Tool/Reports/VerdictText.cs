using ScopeGen.Tool.Scanning;

namespace ScopeGen.Tool.Reports;

/// <summary>A verdict in words.</summary>
internal static class VerdictText
{
    /// <summary>The verdict, with what is missing or why nobody knows.</summary>
    public static string Of(CallEntry call) => call.Verdict switch
    {
        VerdictWords.Missing => $"missing {RequirementText.Of(call.Requires)}",
        VerdictWords.Unresolved => $"unresolved: {call.Reason}",
        VerdictWords.UnknownRoute => "route not in the table",
        VerdictWords.NoScopeNeeded => "no scope needed",
        VerdictWords.NotChecked => call.IsCounted ? "not checked" : "counted at its callers",
        _ => call.Verdict,
    };
}
