using System.Text.RegularExpressions;

namespace ScopeGen.Core.Tests.Manifests.Edits.Drafts;

/// <summary>What there is to say of a text.</summary>
public static partial class TextFacts
{
    /// <summary>The kinds of line breaks that a text has.</summary>
    public static HashSet<string> LineBreaksOf(string text) => [.. LineBreak().Matches(text).Select(m => m.Value)];

    public static bool EndsWithLineBreak(string text) => text.EndsWith('\n') || text.EndsWith('\r');

    public static int CountLineBreaks(string text) => LineBreak().Count(text);

    /// <summary>How many characters of a text are no white space.</summary>
    public static int CountInk(string text) => text.Count(c => !char.IsWhiteSpace(c));

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineBreak();
}
