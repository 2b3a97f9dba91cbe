using ScopeGen.Drift;
using ScopeGen.Tool.Tables;

namespace ScopeGen.Tool.Differences;

/// <summary>What differs between two versions of a table.</summary>
/// <param name="Before">The path of the old one.</param>
/// <param name="After">The path of the new one.</param>
/// <param name="Changes">The differences in the report's order.</param>
internal sealed record TableDifferences(string Before, string After, IReadOnlyList<TableChange> Changes)
{
    /// <summary>How many changes each class has.</summary>
    public string ClassSummary => Changes.Count == 0
        ? "no difference"
        : string.Join(", ", Enum.GetValues<ChangeClass>().Select(c => FormattableString.Invariant($"{Changes.Count(x => x.Class == c)} {NameOf(c)}")));

    /// <summary>How many changes each kind has, such as <c>1 endpoint moved, 214 endpoints added, 87 scopes added</c>.</summary>
    public string KindSummary => string.Join(", ", Changes.GroupBy(c => c.Kind).OrderBy(g => g.Min(c => c.Class)).ThenBy(g => g.Key).Select(g => Counted(g.Key, g.Count())));

    /// <summary>A class as users read it.</summary>
    public static string NameOf(ChangeClass changeClass) => changeClass.ToString().ToLowerInvariant();

    /// <summary>What happened, without the subject: <c>moved</c>.</summary>
    public static string VerbOf(ChangeKind kind) => Words(kind).Verb;

    /// <summary>What it happened to: <c>endpoint</c>.</summary>
    public static string NounOf(ChangeKind kind) => Words(kind).Noun;

    private static string Counted(ChangeKind kind, int count)
    {
        var (noun, verb) = Words(kind);
        return $"{TableCounts.Count(count, noun)} {verb}";
    }

    private static (string Noun, string Verb) Words(ChangeKind kind) => kind switch
    {
        ChangeKind.ScopeAdded => ("scope", "added"),
        ChangeKind.ScopeRemoved => ("scope", "removed"),
        ChangeKind.ScopeRenamed => ("scope", "renamed"),
        ChangeKind.ScopeStatusChanged => ("scope", "changed in status"),
        ChangeKind.EndpointAdded => ("endpoint", "added"),
        ChangeKind.EndpointRemoved => ("endpoint", "removed"),
        ChangeKind.EndpointMoved => ("endpoint", "moved"),
        ChangeKind.AlternativeGained => ("alternative", "gained"),
        ChangeKind.AlternativeLost => ("alternative", "lost"),
        ChangeKind.AccessChanged => ("endpoint", "changed in access"),
        ChangeKind.StatusChanged => ("endpoint", "changed in status"),
        ChangeKind.EventAdded => ("event", "added"),
        ChangeKind.EventRemoved => ("event", "removed"),
        ChangeKind.EventMoved => ("event", "moved"),
        ChangeKind.BaseUrlAdded => ("base URL", "added"),
        ChangeKind.BaseUrlRemoved => ("base URL", "removed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
