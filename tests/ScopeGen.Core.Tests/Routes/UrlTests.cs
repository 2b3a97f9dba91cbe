using ScopeGen.Routes;

namespace ScopeGen.Core.Tests.Routes;

public class UrlTests
{
    [Theory]
    // As System.Uri does it: a relative path goes below the base's last slash, a rooted one to the host.
    [InlineData("https://api.zoom.us/v2/", "users/me", "https://api.zoom.us/v2/users/me")]
    [InlineData("https://api.zoom.us/v2", "users/me", "https://api.zoom.us/users/me")]
    [InlineData("https://api.zoom.us/v2/", "/users/me", "https://api.zoom.us/users/me")]
    [InlineData("https://api.zoom.us", "users/me", "https://api.zoom.us/users/me")]
    [InlineData("https://api.zoom.us", "/users/me", "https://api.zoom.us/users/me")]
    [InlineData("https://api.zoom.us/v2/", "", "https://api.zoom.us/v2/")]
    [InlineData("https://api.zoom.us/v2/users", "?page=1", "https://api.zoom.us/v2/users?page=1")]
    [InlineData("https://api.zoom.us/v2/?x=/y", "users", "https://api.zoom.us/v2/users")]
    [InlineData("https://api.zoom.us/v2/", "https://other.test/x", "https://other.test/x")]
    [InlineData("https://api.zoom.us/{version}/", "users", "https://api.zoom.us/{version}/users")]
    [InlineData("https://{host}/v2/x", "users/{id}", "https://{host}/v2/users/{id}")]
    // A hole at the base's end may hold a slash.
    [InlineData("https://api.zoom.us/v2/{path}", "users", "https://api.zoom.us/v2/{path}users")]
    public void A_relative_URL_is_resolved_against_its_base(string baseUrl, string relative, string expected)
    {
        Assert.Equal(expected, RouteText.Url(relative).ResolveAgainst(RouteText.Url(baseUrl)).ToString());
        if (!expected.Contains('{', StringComparison.Ordinal))
        {
            Assert.Equal(new Uri(expected), new Uri(new Uri(baseUrl), relative));
        }
    }

    [Theory]
    [InlineData("https://api.zoom.us/v2/users?x=1#y", "api.zoom.us", "/v2/users")]
    [InlineData("https://user:secret@api.zoom.us:443/users", "api.zoom.us", "/users")]
    [InlineData("http://localhost:5000/a/../b", "localhost:5000", "/b")]
    [InlineData("https://api.zoom.us", "api.zoom.us", "/")]
    [InlineData("https://api.zoom.us?x=1", "api.zoom.us", "/")]
    [InlineData("https://{shop}.myshopify.com/admin/{version}/shop.json", "{shop}.myshopify.com", "/admin/{version}/shop.json")]
    [InlineData("users/{id}/files/{name}.json?x={y}", null, "/users/{id}/files/{name}.json")]
    [InlineData("/a//b/", null, "/a/b")]
    [InlineData("a/{b}{c}/d", null, "/a/{b}/d")] // two holes are one
    [InlineData("mailto:someone", null, "/mailto:someone")]
    [InlineData("x?u=https://other.test/a", null, "/x")]
    public void A_URL_has_a_host_and_a_path(string url, string? host, string path)
    {
        var pattern = UrlPattern.Parse(RouteText.Url(url));

        Assert.Equal(host, pattern.Host?.ToString());
        Assert.Equal(path, pattern.Path.ToString());
    }

    [Theory]
    [InlineData("https://api.zoom.us/v2", "api.zoom.us", "/v2")]
    [InlineData("https://{account}.talkdeskid.com", "{account}.talkdeskid.com", "/")]
    [InlineData("HTTP://localhost:8080/x/", "localhost:8080", "/x")]
    public void A_base_URL_has_a_host_and_a_path(string url, string host, string path)
    {
        Assert.True(BaseUrl.TryParse(url, out var baseUrl));
        Assert.Equal((host, path), (baseUrl.Host.ToString(), baseUrl.Path.ToString()));
    }

    [Theory]
    [InlineData("api.zoom.us")]
    [InlineData("/v2")]
    [InlineData("ftp://api.zoom.us")]
    [InlineData("https://")]
    [InlineData("https:// x")]
    [InlineData("https://a.test,,")]
    [InlineData("https://a.test:99999")]
    [InlineData("https://user:secret@a.test/x")]
    [InlineData("https://a.test/x?y#z")]
    [InlineData("https://a_b!.test")]
    public void What_is_no_absolute_web_URL_is_no_base_URL(string url) => Assert.False(BaseUrl.TryParse(url, out _));
}
