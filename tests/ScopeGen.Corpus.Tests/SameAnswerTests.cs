using System.Globalization;
using Microsoft.CodeAnalysis;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Code;
using ScopeGen.Analyzer.Calls.Scan;
using ScopeGen.Analyzer.Calls.Sinks;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Analyzer.Calls.Summaries;
using ScopeGen.Corpus.Tests.Corpus;

namespace ScopeGen.Corpus.Tests;

/// <summary>The same code has the same call sites, in whatever order, on how many threads and in which culture they are asked for.</summary>
public class SameAnswerTests
{
    /// <summary>Every case of the corpus.</summary>
    public static TheoryData<string> Cases => [.. CorpusCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whatever_the_order_of_files_and_the_culture(string name)
    {
        var project = CorpusCase.Load(name).Project;
        var expected = Scans.Run(project).Select(c => Describe(c.Site)).ToList();
        var backwards = project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(project.Compilation.SyntaxTrees.Reverse());
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(expected, CallScanner.Scan(backwards, Scans.InputsOf(project), CancellationToken.None).Select(c => Describe(c.Site)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whoever_asks_first(string name)
    {
        var project = CorpusCase.Load(name).Project;
        var expected = Scans.Run(project).Select(c => Describe(c.Site)).Order(StringComparer.Ordinal).ToList();
        var inputs = Scans.InputsOf(project);
        var engine = new CallEngine(project.Compilation, SinkCatalog.Create(project.Compilation, inputs.Sinks), inputs.Settings);
        var members = engine.Index.Trees.SelectMany(t => t.Members).Where(engine.Index.MaySend).Reverse();

        var sites = members.AsParallel().WithDegreeOfParallelism(4).SelectMany(m => SitesIn(m, engine)).Select(Describe);

        Assert.Equal(expected, sites.AsEnumerable().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<CallSite> SitesIn(SyntaxNode member, CallEngine engine) =>
        MemberSyntax.SymbolOf(member, engine.Models.Of(member.SyntaxTree), CancellationToken.None) is { } symbol
            ? engine.Places.In(symbol, member, new Session(CancellationToken.None))
            : [];

    private static string Describe(CallSite site) => $"{site.Location.SourceTree?.FilePath}:{site.Location.SourceSpan} {Expectation.Describe(site)}";
}
