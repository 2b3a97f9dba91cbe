namespace ScopeGen.Core.Tests.Manifests.Formats;

/// <summary>Shopify's <c>shopify.app.toml</c>: a string with commas.</summary>
public class ShopifyFormatTests
{
    private static readonly ManifestFile Shopify = new("shopify.app.toml") { Provider = "Shopify" };

    [Fact]
    public void Reads_scopes_with_commas_between_them()
    {
        const string Text = """
            # Learn more about configuring your app at https://shopify.dev/docs/apps/tools/cli/configuration
            client_id = "a61950a2cbd5f32876b0b55587ec7a27"
            name = "reports"
            embedded = true

            [webhooks]
            api_version = "2026-04"

              [[webhooks.subscriptions]]
              topics = [ "app/uninstalled" ]
              uri = "/webhooks"

            [access_scopes]
            # Learn more at https://shopify.dev/docs/apps/tools/cli/configuration#access_scopes
            scopes = "read_products,write_products"
            optional_scopes = [ "read_orders" ]
            use_legacy_install_flow = false
            """;

        Assert.Equal(["15:11 read_products of Shopify", "15:25 write_products of Shopify", "16:21 read_orders of Shopify, optional"], Shopify.Scopes(Text));
        Assert.Empty(Shopify.Problems(Text));
    }

    [Theory]
    [InlineData("[access_scopes]\nscopes = 7\n", "2:10 'scopes' is a string with commas between the scopes; this is a number.")]
    [InlineData("[access_scopes]\nscopes = { a = 1 }\n", "2:10 'scopes' is a string with commas between the scopes; this is an object.")]
    [InlineData("[access_scopes]\nscopes = [1]\n", "2:11 A scope is a string; this is a number.")]
    [InlineData("[access_scopes]\nscopes = \"a\nb\"\n", "2:12 This is no valid TOML: a string is not closed.")]
    [InlineData("[access_scopes]\nscopes = \"a\"\nscopes = \"b\"\n", "3:1 The key 'scopes' stands twice: nobody knows which one counts.")]
    public void Reports_what_is_no_scope_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], Shopify.Problems(text));

    [Theory]
    [InlineData("[access_scopes]\nscopes = \"a,c\" # why\n", "[access_scopes]\nscopes = \"a,b,c\" # why\n")]
    [InlineData("[access_scopes]\nscopes = \"c, a\"", "[access_scopes]\nscopes = \"c, a, b\"")]
    [InlineData("[access_scopes]\r\nscopes = ''\r\n", "[access_scopes]\r\nscopes = 'b'\r\n")]
    [InlineData("\uFEFF[access_scopes]\nscopes\t=\t\"a\"\n", "\uFEFF[access_scopes]\nscopes\t=\t\"a,b\"\n")]
    [InlineData("[access_scopes]\nscopes = [\n  'a', # why\n]\n", "[access_scopes]\nscopes = [\n  'a', # why\n  'b',\n]\n")]
    [InlineData("[access_scopes]\nscopes = \"\"\"\na\nc\"\"\"\n", "[access_scopes]\nscopes = \"\"\"\na\nb\nc\"\"\"\n")]
    public void Adds_a_scope(string before, string after) =>
        Assert.Equal(after, Shopify.Add(before, "b"));

    [Theory]
    [InlineData("[access_scopes]\n", "[access_scopes]\nscopes = \"b\"\n")]
    [InlineData("[access_scopes] # none\r\n\r\n[auth]\r\n", "[access_scopes] # none\r\nscopes = \"b\"\r\n\r\n[auth]\r\n")]
    [InlineData("[access_scopes]\n  # Learn more\n  use_legacy_install_flow = false", "[access_scopes]\n  scopes = \"b\"\n  # Learn more\n  use_legacy_install_flow = false")]
    [InlineData("access_scopes = { }\n", "access_scopes = { scopes = \"b\" }\n")]
    [InlineData("access_scopes = { use_legacy_install_flow = false }\n", "access_scopes = { scopes = \"b\", use_legacy_install_flow = false }\n")]
    public void Makes_the_list_where_there_is_none(string before, string after) =>
        Assert.Equal(after, Shopify.Add(before, "b"));

    [Theory]
    [InlineData("[access_scopes]\nscopes = \"a,b,c\"\n", "[access_scopes]\nscopes = \"a,c\"\n")]
    [InlineData("[access_scopes]\nscopes = \"b\"\n", "[access_scopes]\nscopes = \"\"\n")]
    [InlineData("[access_scopes]\nscopes = \"a, b\"\n", "[access_scopes]\nscopes = \"a\"\n")]
    [InlineData("[access_scopes]\nscopes = [\"b\", \"c\"]\n", "[access_scopes]\nscopes = [\"c\"]\n")]
    public void Removes_a_scope(string before, string after) =>
        Assert.Equal(after, Shopify.Remove(before, "b"));

    [Fact]
    public void Replaces_a_scope() =>
        Assert.Equal("[access_scopes]\nscopes = \"a,read_all,c\"\n", Shopify.Replace("[access_scopes]\nscopes = \"a,b,c\"\n", "b", "read_all"));
}
