using System.Globalization;
using System.Text.RegularExpressions;
using ScopeGen.Tool.Manifests;

namespace ScopeGen.Tool.Tests.Manifests;

/// <summary>The difference of two texts, as <c>patch</c> takes it.</summary>
public partial class UnifiedDiffTests
{
    [Fact]
    public void Texts_that_are_equal_have_none() => Assert.Empty(UnifiedDiff.Of("a.json", "x\n", "x\n"));

    [Fact]
    public void A_change_has_three_lines_around_it() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
        UnifiedDiff.Of("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void A_text_without_final_line_break_says_so() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n",
        UnifiedDiff.Of("a.txt", "a", "a\nb"));

    [Fact]
    public void A_new_file_comes_from_nowhere() => Assert.Equal("--- /dev/null\n+++ b/a.txt\n@@ -0,0 +1,1 @@\n+a\n", UnifiedDiff.Of("a.txt", null, "a\n"));

    [Fact]
    public void Applied_it_gives_the_other_text()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var before = RandomText(random);
            var after = string.Concat(before.Split('\n').SelectMany(l => random.Next(6) switch { 0 => Array.Empty<string>(), 1 => [l, "new\r"], _ => [l] }).Select((l, n) => (n > 0 ? "\n" : string.Empty) + l));

            var diff = UnifiedDiff.Of("a.txt", before, after);

            Assert.Equal(after, diff.Length == 0 ? before : Apply(before, diff));
        }
    }

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(i => random.Next(5).ToString(CultureInfo.InvariantCulture) + (random.Next(4) == 0 ? "\r\n" : "\n"))) + (random.Next(2) == 0 ? "end" : string.Empty);

    /// <summary>Does what <c>patch</c> does, and fails where it would.</summary>
    private static string Apply(string before, string diff)
    {
        var old = LinesOf(before);
        var result = new List<string>();
        var position = 0;
        var sign = ' ';
        foreach (var line in LinesOf(diff).Skip(2))
        {
            if (Header().Match(line) is { Success: true } header)
            {
                var start = int.Parse(header.Groups[1].Value, CultureInfo.InvariantCulture) - (header.Groups[2].Value == "0" ? 0 : 1);
                result.AddRange(old.GetRange(position, start - position));
                position = start;
            }
            else if (line[0] == '\\')
            {
                // The line before it has no line break.
                if (sign != '-')
                {
                    result[^1] = result[^1].TrimEnd('\n');
                }
            }
            else
            {
                sign = line[0];
                if (line[0] is ' ' or '-')
                {
                    Assert.Equal(old[position++].TrimEnd('\n'), line[1..].TrimEnd('\n'));
                }

                if (line[0] is ' ' or '+')
                {
                    result.Add(line[1..]);
                }
            }
        }

        result.AddRange(old.Skip(position));
        return string.Concat(result);
    }

    private static List<string> LinesOf(string text) => [.. text.Split('\n').SkipLast(1).Select(l => l + "\n"), .. text.EndsWith('\n') ? Array.Empty<string>() : [text[(text.LastIndexOf('\n') + 1)..]]];

    [GeneratedRegex(@"\A@@ -(\d+),(\d+) \+\d+,\d+ @@\n\z")]
    private static partial Regex Header();
}
