using ScopeGen.Core.Tests.Tables;
using ScopeGen.Drift;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Drift;

/// <summary>What a change means to a caller that was fine.</summary>
public class TableDiffTests
{
    [Theory]
    [InlineData("a,GET,/x", "a,GET,/x", "")]
    // The order of rows, names of parameters, letter case and slashes make no difference.
    [InlineData("a,GET,/x/{id}|b,GET,/y", "b,GET,/y|a,get,/X/{other}/", "")]
    // Another scope: whoever had the old one fails.
    [InlineData("a,GET,/x|b,GET,/y", "b,GET,/x|a,GET,/y", "Breaking EndpointMoved GET /x: a -> b; Breaking EndpointMoved GET /y: b -> a")]
    // One more way: a narrower scope may suffice. One less: whoever took it fails.
    [InlineData("a,GET,/x|b,GET,/y", "a,GET,/x|b,GET,/x|b,GET,/y", "Loosened AlternativeGained GET /x: a -> a or b")]
    [InlineData("a,GET,/x|b,GET,/x|b,GET,/y", "a,GET,/x|b,GET,/y", "Breaking AlternativeLost GET /x: a or b -> a")]
    [InlineData("a,GET,/x|b,GET,/x|b,GET,/y|c,GET,/y", "a,GET,/x|c,GET,/x|b,GET,/y|c,GET,/y", "Breaking AlternativeLost GET /x: a or b -> a or c; Loosened AlternativeGained GET /x: a or b -> a or c")]
    // All of a set: fewer are enough, more are not.
    [InlineData("a b,GET,/x|b,GET,/y", "a,GET,/x|b,GET,/y", "Loosened AlternativeGained GET /x: a + b -> a")]
    [InlineData("a,GET,/x|b,GET,/y", "a b,GET,/x|b,GET,/y", "Breaking EndpointMoved GET /x: a -> a + b")]
    // No scope at all.
    [InlineData("a,GET,/x|a,GET,/y", ",GET,/x|a,GET,/y", "Loosened AlternativeGained GET /x: a -> no scope")]
    [InlineData(",GET,/x|a,GET,/y", "a,GET,/x|a,GET,/y", "Breaking EndpointMoved GET /x: no scope -> a")]
    [InlineData("a,GET,/x", "a,GET,/x|a,GET,/y", "Informational EndpointAdded GET /y: - -> a")]
    [InlineData("a,GET,/x|a,GET,/y", "a,GET,/x", "Breaking EndpointRemoved GET /y: a -> -")]
    [InlineData("a,GET,/x", "a,GET,/x|b,,", "Informational ScopeAdded b: - -> b")]
    [InlineData("a,GET,/x|b,,", "a,GET,/x", "Breaking ScopeRemoved b: b -> -")]
    // A new name for the same endpoints is one change, not one for each endpoint.
    [InlineData("a,GET,/x|a,GET,/y|b,GET,/y|b,GET,/z", "new,GET,/x|new,GET,/y|b,GET,/y|b,GET,/z", "Breaking ScopeRenamed a: a -> new")]
    [InlineData("a,GET,/x|b,GET,/x", "c,GET,/x|d,GET,/x", "Breaking ScopeRemoved a: a -> -; Breaking ScopeRemoved b: b -> -; Breaking EndpointMoved GET /x: a or b -> c or d; Informational ScopeAdded c: - -> c; Informational ScopeAdded d: - -> d")]
    public void Endpoints_and_scopes(string before, string after, string expected) => Assert.Equal(expected, Compare("Scope,Method,Path", before, after));

    [Theory]
    [InlineData("a,GET,/x,", "a,GET,/x,deprecated", "Informational StatusChanged GET /x: active -> deprecated")]
    [InlineData("a,GET,/x,", "a,GET,/x,removed", "Breaking StatusChanged GET /x: active -> removed")]
    [InlineData("a,,,", "a,,,deprecated", "Informational ScopeStatusChanged a: active -> deprecated")]
    // A way that is removed opens nothing.
    [InlineData("a,GET,/x,|b,GET,/x,", "a,GET,/x,|b,GET,/x,removed", "Breaking AlternativeLost GET /x: a or b -> a")]
    public void Status(string before, string after, string expected) => Assert.Equal(expected, Compare("Scope,Method,Path,Status", before, after));

    [Theory]
    [InlineData("a,GET,/x,Agency", "a,GET,/x,\"Agency, Sub-Account\"", "Informational AccessChanged GET /x: Agency -> Agency, Sub-Account")]
    [InlineData("a,GET,/x,\"Agency, Sub-Account\"", "a,GET,/x,Agency", "Breaking AccessChanged GET /x: Agency, Sub-Account -> Agency")]
    [InlineData("a,GET,/x,Agency", "a,GET,/x,", "Informational AccessChanged GET /x: Agency -> -")]
    // Of several ways each has its own.
    [InlineData("a,GET,/x,X|b,GET,/x,Y", "a,GET,/x,Y|b,GET,/x,X", "Breaking AccessChanged GET /x: a: X; b: Y -> a: Y; b: X")]
    public void Access(string before, string after, string expected) => Assert.Equal(expected, Compare("Scope,Method,Path,Access", before, after));

    [Theory]
    [InlineData("a,e|b,f", "b,e|b,f|a,g", "Breaking EventMoved e: a -> b; Informational EventAdded g: - -> a")]
    [InlineData("a,e|a,f", "a,e", "Breaking EventRemoved f: a -> -")]
    public void Events(string before, string after, string expected) => Assert.Equal(expected, Compare("Scope,Event", before, after));

    [Fact]
    public void Base_urls()
    {
        var before = ScopeTableReader.Read("# base-url: https://a.test\n# base-url: https://b.test/\nScope\na\n");
        var after = ScopeTableReader.Read("# base-url: https://B.test\n# base-url: https://c.test\nScope\na\n");

        Assert.Equal(["Breaking BaseUrlRemoved https://a.test", "Informational BaseUrlAdded https://c.test"], TableDiff.Compare(before, after).Select(c => $"{c.Class} {c.Kind} {c.Subject}"));
    }

    [Fact]
    public void Changes_name_the_lines_of_both_tables()
    {
        var change = TableDiff.Compare(ScopeTableReader.Read("Scope,Method,Path\nb,GET,/y\na,GET,/x\na,GET,/y\n"), ScopeTableReader.Read("Scope,Method,Path\n\nb,GET,/x\na,GET,/y\nb,GET,/y\n")).First(c => c.Subject == "GET /x");

        Assert.Equal((3, 3), (change.OldLine, change.NewLine));
    }

    [Fact]
    public void HighLevels_two_versions_differ_in_one_endpoint_that_moved()
    {
        var changes = TableDiff.Compare(ShippedTables.Read("highlevel-v1"), ShippedTables.Read("highlevel"));

        var moved = Assert.Single(changes, c => c.Class != ChangeClass.Informational);
        Assert.Equal((ChangeKind.EndpointMoved, "GET /calendars/groups", "calendars.readonly", "calendars/groups.readonly"), (moved.Kind, moved.Subject, moved.Before, moved.After));
        Assert.Equal(214, changes.Count(c => c.Kind == ChangeKind.EndpointAdded));
        Assert.Equal(87, changes.Count(c => c.Kind == ChangeKind.ScopeAdded));
        Assert.Equal(8, changes.Count(c => c.Kind == ChangeKind.EventAdded));
        Assert.Equal(1 + 214 + 87 + 8, changes.Count);
    }

    /// <summary>The changes between two tables whose rows are apart by a bar.</summary>
    private static string Compare(string header, string before, string after)
    {
        ScopeTable Read(string rows) => ScopeTableReader.Read(header + "\n" + rows.Replace('|', '\n') + "\n");
        return string.Join("; ", TableDiff.Compare(Read(before), Read(after)).Select(c => $"{c.Class} {c.Kind} {c.Subject}: {c.Before ?? "-"} -> {c.After ?? "-"}"));
    }
}
