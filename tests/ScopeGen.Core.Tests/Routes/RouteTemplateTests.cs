using ScopeGen.Routes;

namespace ScopeGen.Core.Tests.Routes;

public class RouteTemplateTests
{
    [Theory]
    [InlineData("/meetings/{meetingId}", "/meetings/{meetingId}", "/meetings/{meetingId}")]
    [InlineData("/contacts/:contactId/tasks", "/contacts/{contactId}/tasks", "/contacts/{contactId}/tasks")]
    [InlineData("users", "/users", "/users")]
    [InlineData("/calendars/", "/calendars/", "/calendars")]
    [InlineData("//a///b", "//a///b", "/a/b")]
    [InlineData("/", "/", "/")]
    [InlineData("/a/../b/./c", "/a/../b/./c", "/b/c")]
    [InlineData("/caf%C3%A9/a%2Fb", "/caf%C3%A9/a%2Fb", "/café/a/b")]
    [InlineData("/users:batchGet", "/users:batchGet", "/users:batchGet")]
    [InlineData("/files/{id}.json", "/files/{id}.json", "/files/{id}.json")]
    [InlineData("/search?type={type}", "/search?type={type}", "/search")]
    public void Reads_a_path(string path, string text, string pattern)
    {
        Assert.True(RouteTemplate.TryParse(path, out var template, out _));
        Assert.Equal(text, template.Text);
        Assert.Equal(pattern, template.Pattern.ToString());
    }

    [Fact]
    public void An_encoded_slash_does_not_part_segments()
    {
        Assert.True(RouteTemplate.TryParse("/a%2Fb", out var template, out _));
        Assert.Equal("a/b", template.Pattern.Segments.Single().Literal);
    }

    [Theory]
    [InlineData("/a/{b")]
    [InlineData("/a/b}")]
    [InlineData("/a/{}")]
    [InlineData("/a/{b{c}}")]
    [InlineData("/a/{b/c}")]
    [InlineData("/a b")]
    [InlineData("/a\0b")]
    [InlineData("https://acme.test/a")]
    public void Says_what_is_no_path(string path)
    {
        Assert.False(RouteTemplate.TryParse(path, out _, out var error));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void Templates_that_match_the_same_paths_share_a_key()
    {
        Assert.Equal(Key("/users/{id}/"), Key("/Users/{userId}"));
        Assert.NotEqual(Key("/users/{id}"), Key("/users/{id}.json"));

        static string Key(string path) => RouteTemplate.TryParse(path, out var template, out _) ? template.MatchKey : throw new ArgumentException(path);
    }
}
