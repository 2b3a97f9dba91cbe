using Microsoft.CodeAnalysis.CSharp;
using ScopeGen.Analyzer.Calls;
using ScopeGen.Analyzer.Calls.Sites;
using ScopeGen.Corpus.Tests.Corpus;
using ScopeGen.Routes;

namespace ScopeGen.Corpus.Tests;

/// <summary>The comments mean what README.md says: a harness that compares nothing would pass everything.</summary>
public class HarnessTests
{
    private static readonly UrlText UserRoute = UrlText.Of([RoutePiece.Text("/users/"), RoutePiece.Hole("userId")]);

    [Theory]
    [InlineData("GET /users/{id}")]
    [InlineData("direct GET /users/{anything}")]
    [InlineData("GET /users/{id} @ https://api.acme.test/v2")]
    public void A_request_meets_what_is_said_of_it(string comment) => Assert.True(Expectation.Parse(comment).IsMetBy(Direct(Get(UserRoute))));

    [Theory]
    [InlineData("POST /users/{id}")]
    [InlineData("GET /users")]
    [InlineData("GET /users/me")]
    [InlineData("GET /{id}/users")]
    [InlineData("wrapped GET /users/{id}")]
    [InlineData("GET /users/{id} @ https://api.acme.test")]
    [InlineData("GET /users/{id} @ unknown")]
    [InlineData("GET /users/{id} | GET /users")]
    [InlineData("passthrough")]
    [InlineData("hop")]
    [InlineData("unresolved")]
    public void A_request_does_not_meet_what_is_said_of_others(string comment) => Assert.False(Expectation.Parse(comment).IsMetBy(Direct(Get(UserRoute))));

    [Fact]
    public void A_site_of_several_requests_is_compared_in_any_order_and_as_a_whole()
    {
        var site = Direct(Get(UserRoute), Get(UrlText.Of("/groups/")));

        Assert.True(Expectation.Parse("GET /groups | GET /users/{id}").IsMetBy(site));
        Assert.False(Expectation.Parse("GET /groups").IsMetBy(site));
    }

    [Theory]
    [InlineData("unresolved", true)]
    [InlineData("unresolved: response data", true)]
    [InlineData("unresolved: configuration", false)]
    [InlineData("GET /users", false)]
    [InlineData("passthrough", false)]
    public void A_site_that_is_not_resolved_has_a_reason(string comment, bool met) =>
        Assert.Equal(met, Expectation.Parse(comment).IsMetBy(Direct() with { Reason = UnresolvedReason.ResponseData }));

    [Theory]
    [InlineData("passthrough", true)]
    [InlineData("hop", true)]
    [InlineData("unresolved", false)]
    [InlineData("GET /users", false)]
    public void A_site_that_passes_through_has_no_route(string comment, bool met) =>
        Assert.Equal(met, Expectation.Parse(comment).IsMetBy(Direct() with { Kind = CallKind.PassThrough }));

    [Fact]
    public void What_is_no_request_is_refused() => Assert.Throws<FormatException>(() => Expectation.Parse("get users"));

    [Fact]
    public void A_missing_site_and_one_that_nobody_expects_are_differences()
    {
        var corpus = CorpusCase.Load("HttpClientCalls/Verbs.cs");
        var tree = corpus.Project.Compilation.SyntaxTrees.Single(t => t.FilePath.EndsWith("Verbs.cs", StringComparison.Ordinal));
        var firstLine = Direct(Get(UserRoute)) with { Location = tree.GetLocation(tree.GetText().Lines[0].Span) };

        var differences = Comparison.Differences(corpus, [firstLine]);

        Assert.Equal(corpus.Files.Sum(f => f.Expected.Count) + 1, differences.Count);
        Assert.StartsWith("Forms/HttpClientCalls/Verbs.cs:1: expected nothing", differences[0], StringComparison.Ordinal);
        Assert.EndsWith("found nothing", differences[1], StringComparison.Ordinal);
    }

    private static CallRequest Get(UrlText route) => new("GET", UrlText.Of("https://api.acme.test/v2"), route);

    private static CallSite Direct(params CallRequest[] requests)
    {
        var root = SyntaxFactory.CompilationUnit();
        return new CallSite(root.GetLocation(), root, CallKind.Direct) { Requests = [.. requests] };
    }
}
