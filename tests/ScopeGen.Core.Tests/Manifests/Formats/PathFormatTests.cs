namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Documents of any shape, with a path to their scopes.</summary>
public class PathFormatTests
{
    [Theory]
    // To a list, a string, objects, several lists, and the strings of a list.
    [InlineData("$.auth.need", """{ "auth": { "need": ["a", "b"] } }""", "1:22 a", "1:27 b")]
    [InlineData("auth.need", """{ "auth": { "need": "a b" } }""", "1:22 a", "1:24 b")]
    [InlineData("$.need", """{ "need": [{ "scope": "a" }, "b"] }""", "1:23 a", "1:30 b")]
    [InlineData("$.apps[*].need", """{ "apps": [{ "need": ["a"] }, { "need": "b" }] }""", "1:23 a", "1:42 b")]
    [InlineData("$.need[*]", """{ "need": ["a", "b"] }""", "1:12 a", "1:17 b")]
    [InlineData("$.apps[?(@.name == 'x')].need", """{ "apps": [{ "name": "y", "need": "a" }, { "name": "x", "need": "b" }] }""", "1:66 b")]
    public void Reads_what_a_path_leads_to(string path, string text, params string[] expected) =>
        Assert.Equal(expected, Of("x.json", path).Scopes(text));

    [Theory]
    [InlineData("$..scopes", "x:\n  - scopes: [a]\n  - scopes:\n    - b\n", "2:14 a", "4:7 b")]
    [InlineData("$", "- a\n- b\n", "1:3 a", "2:3 b")]
    public void Reads_yaml(string path, string text, params string[] expected) =>
        Assert.Equal(expected, Of("x.yaml", path).Scopes(text));

    [Fact]
    public void Reads_toml() =>
        Assert.Equal(["4:10 b"], Of("x.toml", "$.app[1].need").Scopes("[[app]]\nneed = [\"a\"]\n[[app]]\nneed = [ \"b\" ]\n"));

    [Theory]
    [InlineData("$.nothing", "1:1 The path '$.nothing' leads to nothing.")]
    [InlineData("$.need", "1:11 'need' is a list of scopes or a string; this is a number.")]
    public void Reports_a_path_that_leads_nowhere(string path, string expected) =>
        Assert.Equal([expected], Of("x.json", path).Problems("""{ "need": 7 }"""));

    [Theory]
    [InlineData("$.[")]
    [InlineData("$[?(")]
    [InlineData("$[?(@.a == )]")]
    [InlineData("")]
    [InlineData("$[99999999999999999999]")]
    [InlineData("$[::0]")]
    [InlineData("$[?(@.a =~ /(/)]")]
    public void Reports_a_path_that_is_none(string path)
    {
        var problem = Assert.Single(Of("x.json", path).Problems("""{ "need": 7, "a": [1, 2] }"""));

        Assert.StartsWith("1:", problem);
    }

    [Theory]
    [InlineData("x.json", "$.x[0].y", """{ "x": [{ "y": ["c", "a"] }] }""", """{ "x": [{ "y": ["c", "a", "b"] }] }""")]
    [InlineData("x.json", "$.y", """{ "y": [{ "id": 1, "scope": "a" }] }""", """{ "y": [{ "id": 1, "scope": "a" }, { "scope": "b" }] }""")]
    [InlineData("x.yaml", "$", "- a\n- c\n", "- a\n- b\n- c\n")]
    [InlineData("x.yaml", "$.y", "y:\n  - scope: a\n    optional: false\n", "y:\n  - scope: a\n    optional: false\n  - scope: b\n    optional: false\n")]
    [InlineData("x.toml", "$.y", "y = [ { scope = \"a\", id = 1 } ]\n", "y = [ { scope = \"a\", id = 1 }, { scope = \"b\" } ]\n")]
    public void Adds_a_scope(string file, string path, string before, string after) =>
        Assert.Equal(after, Of(file, path).Add(before, "b"));

    [Theory]
    // Every item of a list, or a property of it, is the list.
    [InlineData("x.yaml", "$.app.perms[*].name", "app:\n  perms:\n    - name: a\n    - name: c\n", "app:\n  perms:\n    - name: a\n    - name: b\n    - name: c\n")]
    [InlineData("x.json", "$.perms[*]['name']", """{ "perms": [{ "name": "a" }] }""", """{ "perms": [{ "name": "a" }, { "name": "b" }] }""")]
    [InlineData("x.json", "$.perms[*]", """{ "perms": ["a"] }""", """{ "perms": ["a", "b"] }""")]
    // Whether another one goes into a string or beside it, nobody knows.
    [InlineData("x.json", "$.perms[?(@.on)].name", """{ "perms": [{ "on": 1, "name": "a" }, { "on": 1, "name": "c" }, { "name": "d" }] }""", null)]
    [InlineData("x.json", "$.perms[*].name", """{ "perms": [{ "name": "a x" }, { "name": "c" }] }""", null)]
    public void Adds_an_item(string file, string path, string before, string? after) =>
        Assert.Equal(after, Of(file, path).Add(before, "b"));

    [Theory]
    [InlineData("x.yaml", "$", "- b\n", "[]\n")]
    [InlineData("x.yaml", "$.y", "y:\n  - scope: b # why\n  - scope: c\n", "y:\n  # why\n  - scope: c\n")]
    public void Removes_a_scope(string file, string path, string before, string after) =>
        Assert.Equal(after, Of(file, path).Remove(before, "b"));

    [Theory]
    // A string of a list is replaced, but cannot be taken out by its own path; tables of TOML are not lines of one list.
    [InlineData("x.json", "$.y[0,1]", """{ "y": ["a", "b"] }""")]
    [InlineData("x.toml", "$.y", "[[y]]\nscope = \"b\"\n")]
    public void What_no_list_holds_is_left_alone(string file, string path, string text)
    {
        Assert.Null(Of(file, path).Remove(text, "b"));
        Assert.Null(Of(file, path).Add(text, "c"));
    }

    private static ManifestFile Of(string file, string path) => new(file) { Path = path };
}
