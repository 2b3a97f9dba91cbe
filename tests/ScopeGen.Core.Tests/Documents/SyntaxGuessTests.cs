using ScopeGen.Documents;

namespace ScopeGen.Core.Tests.Documents;

/// <summary>The language of a text: by its file's extension, or else by its first line.</summary>
public class SyntaxGuessTests
{
    [Theory]
    [InlineData("scopes.json", DocumentSyntax.Json)]
    [InlineData("a/b.c/scopes.JSONC", DocumentSyntax.Json)]
    [InlineData("manifest.yml", DocumentSyntax.Yaml)]
    [InlineData("manifest.yaml", DocumentSyntax.Yaml)]
    [InlineData("shopify.app.toml", DocumentSyntax.Toml)]
    [InlineData("scopes.txt", DocumentSyntax.Text)]
    public void An_extension_tells_whatever_stands_in_the_text(string fileName, DocumentSyntax expected) =>
        Assert.Equal(expected, SyntaxGuess.Of("{ a = : ", fileName));

    [Theory]
    [InlineData("{ \"scopes\": [] }", DocumentSyntax.Json)]
    [InlineData("\uFEFF\r\n  // remark\r\n{}", DocumentSyntax.Json)]
    [InlineData("/* remark */ {}", DocumentSyntax.Json)]
    [InlineData("[\"a\"]", DocumentSyntax.Json)]
    [InlineData("[\n\"a\"]", DocumentSyntax.Json)]
    [InlineData("[]", DocumentSyntax.Json)]
    [InlineData("# remark\n[access_scopes] # x\nscopes = \"a\"", DocumentSyntax.Toml)]
    [InlineData("[[a]]\nb = 1", DocumentSyntax.Toml)]
    [InlineData("client_id = \"a\"", DocumentSyntax.Toml)]
    [InlineData("---\nscopes: []", DocumentSyntax.Yaml)]
    [InlineData("scopes:\n  - a", DocumentSyntax.Yaml)]
    [InlineData("\"scopes\": [a]", DocumentSyntax.Yaml)]
    [InlineData("- meeting:read\n- user:read", DocumentSyntax.Yaml)]
    [InlineData("meeting:read\nuser:read", DocumentSyntax.Text)]
    [InlineData("https://www.googleapis.com/auth/calendar", DocumentSyntax.Text)]
    [InlineData("a b c", DocumentSyntax.Text)]
    [InlineData("", DocumentSyntax.Text)]
    [InlineData("# nothing", DocumentSyntax.Text)]
    public void Without_one_that_is_known_the_first_line_tells(string text, DocumentSyntax expected)
    {
        Assert.Equal(expected, SyntaxGuess.Of(text, "scopes"));
        Assert.Equal(expected, SyntaxGuess.Of(text, "app.manifest"));
    }
}
