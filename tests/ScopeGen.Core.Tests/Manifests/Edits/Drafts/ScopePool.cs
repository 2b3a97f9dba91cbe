using System.Text.RegularExpressions;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>The scopes of which generated manifests are made, and those that are hard to write.</summary>
public static partial class ScopePool
{
    public static readonly IReadOnlyList<string> Plain =
    [
        "a", "b", "c", "d", "e", "f", "B", "D", "meeting:read", "meeting:write:admin", "user:read", "read_products", "contacts.readonly",
        "https://www.googleapis.com/auth/calendar", "https://a.example/b#c", "a-b", "a/b",
    ];

    // Each means something else in one language or another, where it stands without quotes.
    private static readonly IReadOnlyList<string> Hard =
    [
        "a:", "*x", "null", "1.5", "-a", "@b", "true", "~", "&a", "!t", "a#b", "{x}", "[y]", "%z", "|", ">", "?", "-", "//c", "/*d*/", "0x1F",
        "2001-01-01", ".inf", "=", "<<", "`x", ":", "]", "}", "---", "...", "no", "007", "a:b:",
    ];

    private static readonly IReadOnlyList<string> HardInWords = ["a,b", ",", "it's", "'", "#x", "#"];

    /// <summary>A scope for a list of strings.</summary>
    public static string ForList(Choices choices) => choices.Of(choices.Of(Plain, Plain, Hard, HardInWords));

    /// <summary>
    /// A scope for a string of words: a comma ends one, a <c>#</c> may start a remark, and an apostrophe may end the string. None of them
    /// can be written there, and no vendor has them.
    /// </summary>
    public static string ForWords(Choices choices) => choices.Of(choices.Of(Plain, Plain, Hard));

    /// <summary>A scope for words without quotes around them.</summary>
    public static string ForPlainWords(Choices choices) => choices.Of(Plain);

    /// <summary>Whether YAML takes it for text where it stands without quotes.</summary>
    public static bool IsPlainYaml(string scope) => PlainYaml().IsMatch(scope) && scope is not ("null" or "true" or "no");

    /// <summary>Some scopes, seldom with one twice, and sorted now and then.</summary>
    public static IReadOnlyList<string> Some(Choices choices, Func<Choices, string> one)
    {
        var scopes = Enumerable.Range(0, choices.Of(2, 1, 3, 0, 4, 7)).Select(_ => one(choices)).ToList();
        scopes = choices.Once(10) ? scopes : [.. scopes.Distinct()];
        return choices.Next(3) switch
        {
            0 => [.. scopes.Order(StringComparer.Ordinal)],
            1 => scopes,
            _ => [.. scopes.Order(StringComparer.OrdinalIgnoreCase)],
        };
    }

    [GeneratedRegex(@"\A[A-Za-z]([A-Za-z0-9_./#-]|:(?!\z))*\z")]
    private static partial Regex PlainYaml();
}
