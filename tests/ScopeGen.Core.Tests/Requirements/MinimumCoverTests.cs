using ScopeGen.Core.Tests.Tables;
using ScopeGen.Requirements;
using ScopeGen.Routes;

namespace ScopeGen.Core.Tests.Requirements;

public class MinimumCoverTests
{
    [Theory]
    // One scope that serves both is less than one for each.
    [InlineData("a | b; b | c", "b")]
    // What nothing else can satisfy is needed, and then serves others as well.
    [InlineData("a; a | b; c | d; d", "a d")]
    // Scopes that are needed together count each.
    [InlineData("a b | c; c | d", "c")]
    [InlineData("a b | c d e; a | x; b | y", "a b")]
    // An app that already needs a and b makes the third call with what it has.
    [InlineData("a; b; a b | c", "a b")]
    // The one that most calls share is not always part of the answer.
    [InlineData("m | a; m | a; m | b; m | b; a | x; b | y", "a b")]
    [InlineData("", "")]
    [InlineData("; a | ", "")]
    public void The_fewest_scopes_are_found(string requirements, string expected) => Assert.Equal(expected, Cover(requirements));

    [Fact]
    public void Of_equally_many_scopes_the_narrowest_are_taken() =>
        Assert.Equal("read", Cover("admin | read; read | admin", ("admin", 40), ("read", 12)));

    [Fact]
    public void Being_narrow_never_costs_a_scope() =>
        Assert.Equal("admin", Cover("admin | read; admin | write", ("admin", 1_000), ("read", 1), ("write", 1)));

    [Fact]
    public void Narrowness_is_that_of_all_scopes_together() =>
        // b comes anyway, so that the second call takes the narrower c, though a would serve three calls.
        Assert.Equal("b c", Cover("a | c; b; a | b", ("a", 9), ("b", 5), ("c", 2)));

    [Fact]
    public void Of_equally_narrow_scopes_the_first_by_name_is_taken()
    {
        Assert.Equal("a c", Cover("b | a; d | c"));
        Assert.Equal("A", Cover("a | A"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_of_requirements_and_alternatives_makes_no_difference(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var requirements = RandomRequirements(random, scopes: 9, maxRequirements: 9);
            var shuffled = requirements.Select(r => Requirement.AnyOf(Shuffle(random, r.Alternatives))).ToList();

            Assert.Equal(MinimumCover.Of(requirements, Breadth), MinimumCover.Of(Shuffle(random, shuffled), Breadth));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Nothing_that_could_be_tried_is_better(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var requirements = RandomRequirements(random, scopes: 8, maxRequirements: 10);

            var cover = MinimumCover.Of(requirements, Breadth);

            Assert.True(cover.IsProven);
            Assert.Equal(BestOfAll(requirements), string.Join(" ", cover.Scopes));
        }
    }

    [Fact]
    public void A_search_that_runs_out_of_its_budget_says_so_and_still_satisfies_everything()
    {
        var random = new Random(21);
        var requirements = Enumerable.Range(0, 120).Select(_ => Requirement.AnyOf(Enumerable.Range(0, 3).Select(_ => ScopeSet.Of([$"s{random.Next(60)}"])))).ToList();

        var cover = MinimumCover.Of(requirements, Breadth, budget: 1_000);

        Assert.False(cover.IsProven);
        Assert.All(requirements, r => Assert.True(r.IsSatisfiedBy(s => cover.Scopes.Contains(s))));
        Assert.Equal(cover, MinimumCover.Of(requirements, Breadth, budget: 1_000));
    }

    [Fact]
    public void Thousands_of_requirements_that_hang_together_end()
    {
        // Each shares a scope with the next, so that nothing falls apart and nothing is forced.
        var chain = Enumerable.Range(0, 1_000).Select(i => Requirement.AnyOf([ScopeSet.Of([$"s{i:D4}"]), ScopeSet.Of([$"s{i + 1:D4}"])])).ToList();

        var cover = MinimumCover.Of(chain, _ => 1);

        Assert.Equal(500, cover.Scopes.Count);
    }

    [Theory]
    [InlineData("zoom", 415)]
    [InlineData("zoom", 5_000)]
    [InlineData("talkdesk", 5_000)]
    [InlineData("highlevel", 5_000)]
    [InlineData("highlevel-v1", 5_000)]
    public void A_vendor_s_whole_table_is_solved_exactly(string table, int calls)
    {
        var endpoints = RouteIndex.Create(ShippedTables.Read(table).Rows).Endpoints;
        var breadths = endpoints.SelectMany(e => e.Requirement.Alternatives.SelectMany(a => a.Scopes).Distinct()).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        var random = new Random(31);
        var requirements = Shuffle(random, endpoints).Take(calls).Select(e => e.Requirement).ToList();

        var cover = MinimumCover.Of(requirements, s => breadths[s]);

        // Within the budget of steps, which no machine's speed changes.
        Assert.True(cover.IsProven);
        Assert.All(requirements, r => Assert.True(r.IsSatisfiedBy(s => cover.Scopes.Contains(s))));
    }

    private static int Breadth(string scope) => scope[^1] % 3;

    private static string Cover(string requirements, params (string Scope, int Breadth)[] breadths)
    {
        var known = breadths.ToDictionary(b => b.Scope, b => b.Breadth);
        var cover = MinimumCover.Of(requirements.Split(';').Select(Parse), s => known.GetValueOrDefault(s, 1));
        Assert.True(cover.IsProven);
        return string.Join(" ", cover.Scopes);
    }

    private static Requirement Parse(string text) =>
        Requirement.AnyOf(text.Split('|').Select(a => ScopeSet.Of(a.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Mostly single scopes, as in vendors' tables, and some that are needed together.</summary>
    private static List<Requirement> RandomRequirements(Random random, int scopes, int maxRequirements) =>
        [.. Enumerable.Range(0, random.Next(1, maxRequirements)).Select(_ => Requirement.AnyOf(Enumerable.Range(0, random.Next(1, 5)).Select(_ => ScopeSet.Of(
            Enumerable.Range(0, random.Next(3) == 0 ? random.Next(1, 4) : 1).Select(_ => ((char)('a' + random.Next(scopes))).ToString())))))];

    private static string BestOfAll(List<Requirement> requirements)
    {
        var scopes = requirements.SelectMany(r => r.Alternatives).SelectMany(a => a.Scopes).Distinct().Order(StringComparer.Ordinal).ToList();
        return Enumerable.Range(0, 1 << scopes.Count)
            .Select(bits => scopes.Where((_, i) => (bits & (1 << i)) != 0).ToList())
            .Where(set => requirements.All(r => r.IsSatisfiedBy(set.Contains)))
            .OrderBy(set => set.Count)
            .ThenBy(set => set.Sum(Breadth))
            .ThenBy(set => string.Join(" ", set), StringComparer.Ordinal)
            .Select(set => string.Join(" ", set))
            .First();
    }

    private static List<T> Shuffle<T>(Random random, IEnumerable<T> items) => [.. items.OrderBy(_ => random.Next())];
}
