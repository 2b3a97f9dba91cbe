using ScopeGen.Requirements;

namespace ScopeGen.Core.Tests.Requirements;

public class RequirementTests
{
    [Fact]
    public void Any_alternative_serves_and_each_is_needed_whole()
    {
        var requirement = Parse("a | b c");

        Assert.True(IsSatisfied(requirement, "a"));
        Assert.True(IsSatisfied(requirement, "c", "b"));
        Assert.False(IsSatisfied(requirement, "b"));
        Assert.False(IsSatisfied(requirement));
    }

    [Fact]
    public void No_alternative_at_all_needs_nothing()
    {
        Assert.True(Requirement.AnyOf([]).IsNone);
        Assert.True(IsSatisfied(Requirement.None));
        Assert.True(Parse("a | ").IsNone);
    }

    [Theory]
    [InlineData("b | a b | c", "b | c")]
    [InlineData("b a | a b", "a b")]
    [InlineData("c | a | b", "c | a | b")]
    public void An_alternative_that_contains_another_is_left_out_and_the_preference_stays(string alternatives, string expected) =>
        Assert.Equal(expected, Parse(alternatives).ToString());

    [Theory]
    [InlineData("a | b", "b | a", true, "a | b")]
    [InlineData("a", "a b", false, "a")]
    [InlineData("a", "c", false, "none")]
    [InlineData("a | b", "a", false, "none")]
    [InlineData("a b | a c", "a d", false, "a")]
    [InlineData("a", "", false, "none")]
    public void What_is_common_to_candidates_is_needed_for_certain(string first, string second, bool agree, string expected)
    {
        var common = Requirement.CommonTo([Parse(first), Parse(second)], out var agreed);

        Assert.Equal(agree, agreed);
        Assert.Equal(expected, common.ToString());
    }

    private static Requirement Parse(string text) =>
        Requirement.AnyOf(text.Split('|').Select(a => ScopeSet.Of(a.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static bool IsSatisfied(Requirement requirement, params string[] declared) => requirement.IsSatisfiedBy(declared.Contains);
}
