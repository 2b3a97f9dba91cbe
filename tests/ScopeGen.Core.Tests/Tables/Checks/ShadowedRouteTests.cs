using System.Text;
using ScopeGen.Core.Tests.Routes;
using ScopeGen.Routes;
using ScopeGen.Tables;

namespace ScopeGen.Core.Tests.Tables.Checks;

public class ShadowedRouteTests
{
    [Theory]
    // The same paths: one endpoint.
    [InlineData("/users/{id}", "/users/{name}")]
    [InlineData("/users/{id}", "/Users/{id}")]
    [InlineData("/users/{id}", "/users/{id}/")]
    [InlineData("/users/{id}", "/users//{id}")]
    [InlineData("/users/{id}", "/users/{id}?fields={fields}")]
    [InlineData("/users/me", "/users/%6De")]
    [InlineData("/users/{id}.json", "/users/{name}.JSON")]
    // More parameters side by side fit fewer texts, and come later.
    [InlineData("/files/{name}.json", "/files/{base}{number}.json")]
    [InlineData("/files/{base}{number}.json", "/files/{name}.json", "/files/{base}{number}.json")]
    [InlineData("/files/v{name}/x", "/files/v{major}{minor}/x")]
    [InlineData("/files/{a}{b}", "/files/{a}{b}{c}")]
    [InlineData("/{x}/{a}-{b}/{c}", "/{x}/{a}-{b}{c}/{d}{e}")]
    public void A_template_that_no_call_is_matched_to_is_reported(string first, string second, string? shadowed = null)
    {
        var text = Table(first, second);
        shadowed ??= second;

        var line = shadowed == second ? 5 : 4;
        Assert.Equal([$"a.csv:{line}:7 ShadowedRoute '{shadowed}'"], Check.Run(text));
        AssertShadowed(RouteIndex.Create(ScopeTableReader.Read(text).Rows), shadowed);
    }

    [Theory]
    // Several rows of one endpoint are alternatives, however the parameter is written.
    [InlineData("/users/{id}", "/users/{id}")]
    [InlineData("/users/{id}", "users/:id")]
    // A literal is taken out of a parameter, and the parameter has the rest.
    [InlineData("/users/{id}", "/users/me")]
    [InlineData("/users/me", "/users/{id}")]
    [InlineData("/users/{id}", "/users/{id}.json")]
    [InlineData("/{a}/x", "/y/{b}")]
    // {a}{b} is asked first and needs two characters; {id} has what is shorter, and the holes of calls.
    [InlineData("/users/{id}", "/users/{a}{b}")]
    [InlineData("/users/{a}{b}", "/users/{id}")]
    // Neither of two mixed segments has all that the other one has.
    [InlineData("/files/{name}.json", "/files/{name}.xml")]
    [InlineData("/files/{name}.json", "/files/x{name}.json")]
    [InlineData("/files/{a}-{b}{c}", "/files/{a}{b}-{c}")]
    [InlineData("/files/{name}.json/{a}{b}", "/files/{base}{number}.json/{x}")]
    // '|' sorts behind '{', so that the one with more parameters comes first and leaves the rest.
    [InlineData("/files/{a}{b}|", "/files/{a}|")]
    public void A_template_that_some_call_is_matched_to_is_not(string first, string second) => Assert.Empty(Check.Run(Table(first, second)));

    [Fact]
    public void Methods_count_apart() => Assert.Empty(Check.Run("""
        # provider: Acme
        # base-url: https://api.acme.test
        Scope,Method,Path
        a,GET,/users/{id}
        b,POST,/users/{name}
        """));

    [Fact]
    public void Each_spelling_is_reported_once_at_its_first_row() => Assert.Equal(
        ["a.csv:6:7 ShadowedRoute '/users/:name'", "a.csv:8:7 ShadowedRoute '/Users/{id}'"],
        Check.Run("""
            # provider: Acme
            # base-url: https://api.acme.test
            Scope,Method,Path
            a,GET,/users/{id}
            b,GET,/users/{id}
            c,GET,/users/:name
            d,GET,/users/{name}
            e,GET,/Users/{id}
            """));

    [Fact]
    public void Tables_of_one_provider_count_together_in_the_order_of_their_names()
    {
        Assert.Equal(["b.csv:4:7 ShadowedRoute '/users/{id}'"], Check.Run(Table("/users/{name}", "/x"), Table("/users/{id}", "/y")));
        Assert.Equal(
            ["GET /users/{id} fits the same calls as GET /users/{name} (a.csv, line 4): both are one endpoint, and their scopes are alternatives."],
            Check.Messages(Table("/users/{name}", "/x"), Table("/users/{id}", "/y")));
        Assert.Empty(Check.Run(Table("/users/{name}", "/x"), Table("/users/{id}", "/y").Replace("Acme", "Other", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_message_says_which_template_comes_first() => Assert.Equal(
        ["No call is matched to GET /files/{base}{number}.json: GET /files/{name}.json (line 4) fits whatever it fits, and comes first."],
        Check.Messages(Table("/files/{name}.json", "/files/{base}{number}.json")));

    [Fact]
    public void What_is_reported_is_never_what_the_index_finds()
    {
        string[] segments = ["a", "{p}", "{p}{q}", "{p}{q}{r}", "{p}.x", "{p}{q}.x", "a{p}", "a{p}{q}", "{p}-{q}", "{p}-{q}{r}", "{p}{q}-{r}"];
        var random = new Random(20261123);
        var reported = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var templates = Enumerable.Range(0, 3).Select(_ => $"/{Pick()}/{Pick()}").Distinct().ToList();
            var text = Table([.. templates]);
            var index = RouteIndex.Create(ScopeTableReader.Read(text).Rows);
            foreach (var shadowed in Check.Run(text).Select(p => p[(p.IndexOf('\'', StringComparison.Ordinal) + 1)..^1]))
            {
                AssertShadowed(index, shadowed);
                reported++;
            }
        }

        Assert.True(reported > 100);

        string Pick() => segments[random.Next(segments.Length)];
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_such_templates_takes_linear_time()
    {
        var text = new StringBuilder("# provider: Acme\n# base-url: https://api.acme.test\nScope,Method,Path\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("a,GET,/x/{a}").Insert(text.Length, "{b}", 1 + (i % 8)).Append('-').Insert(text.Length, "{c}", 1 + (i / 8 % 8)).Append(i / 64).Append('\n');
        }

        Assert.Equal(1_001, Check.Find(Check.Table("a.csv", text.ToString())).Count);
    }

    /// <summary>No path that the template fits is matched to it.</summary>
    private static void AssertShadowed(RouteIndex index, string template)
    {
        foreach (var length in new[] { 1, 2, 5 })
        {
            var match = index.Match("GET", RouteText.Path(Instance(template, length))).Certain;
            Assert.NotNull(match);
            Assert.NotEqual(template, match.Template.Text);
        }

        Assert.NotEqual(template, index.Match("GET", RouteText.Path(template)).Certain?.Template.Text);
    }

    /// <summary>A path that fits a template and that no literal of another one has a part in.</summary>
    private static string Instance(string template, int length)
    {
        var path = new StringBuilder();
        foreach (var part in template.Split('{'))
        {
            path.Append(path.Length == 0 ? part : new string('§', length) + part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        }

        return path.ToString();
    }

    private static string Table(params string[] paths) =>
        "# provider: Acme\n# base-url: https://api.acme.test\nScope,Method,Path\n" + string.Concat(paths.Select((path, i) => $"{(char)('a' + i)},GET,{path}\n"));
}
