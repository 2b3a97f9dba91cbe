using System.Text;
using System.Text.RegularExpressions;

namespace ScopeGen.Corpus.Tests.Corpus;

/// <summary>A source of the corpus with what its comments expect, by line (1-based).</summary>
internal sealed partial record CorpusFile(string Name, string Text, IReadOnlyDictionary<int, Expectation> Expected)
{
    /// <summary>Reads a file.</summary>
    public static CorpusFile Load(string name, string path)
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        var expected = new Dictionary<int, Expectation>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Comment().Match(lines[i]) is { Success: true } comment)
            {
                expected.Add(i + 1, Expectation.Parse(comment.Groups[1].Value.Trim()));
            }
        }

        return new CorpusFile(name, text, expected);
    }

    /// <summary>The words behind <c>//# word</c> at the start of a line.</summary>
    public IEnumerable<string> Directive(string word) => Directives()
        .Matches(Text)
        .Where(m => m.Groups[1].Value == word)
        .SelectMany(m => m.Groups[2].Value.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("//> (.+)$")]
    private static partial Regex Comment();

    [GeneratedRegex("^//# ([a-z-]+) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Directives();
}
