using ScopeGen.Corpus.Tests.Corpus;

namespace ScopeGen.Corpus.Tests;

/// <summary>The scan finds in every file under Forms what the file's comments say, and nothing else.</summary>
public class FormTests
{
    public static TheoryData<string> Cases => [.. CorpusCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_understood(string name)
    {
        var corpus = CorpusCase.Load(name);

        var differences = Comparison.Differences(corpus, Scans.Run(corpus.Project).Select(c => c.Site));

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join("\n", differences)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_code_that_says_what_it_expects(string name)
    {
        var corpus = CorpusCase.Load(name);

        Assert.True(corpus.MayBeBroken || !Scans.ErrorsOf(corpus.Project).Any(), string.Join("\n", Scans.ErrorsOf(corpus.Project)));
        // Bait is all near-misses; anywhere else a file without an expectation has lost it.
        Assert.True(corpus.Files.Any(f => f.Expected.Count > 0) || name.StartsWith("Bait/", StringComparison.Ordinal), $"{name} expects nothing");
    }
}
