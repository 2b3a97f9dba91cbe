using System.Globalization;

namespace ScopeGen.Analyzer.Tests.Manifests;

/// <summary>Manifests come from outside: whatever they hold, the compiler goes on.</summary>
public class HostileManifestTests
{
    [Fact]
    public async Task Of_a_file_of_another_kind_not_every_word_is_reported()
    {
        var words = string.Join(" ", Enumerable.Range(0, 5000).Select(i => "word" + i.ToString(CultureInfo.InvariantCulture)));

        var diagnostics = await ManifestTest.Of(words, "scopes.txt").GetDiagnosticsAsync();

        Assert.Equal(1001, diagnostics.Length);
        Assert.Equal("4,000 scopes more are wrong in the manifest, this one first", diagnostics[^1].GetMessage(null));
    }

    [Theory]
    [InlineData("scopes.json", "{|SCG3003:|}")]
    [InlineData("scopes.json", "{ \"scopes\": [], {|SCG3003:\"scopes\"|}: [] }")]
    [InlineData("scopes.json", "\uFEFF{\r\"scopes\":\r[{|SCG3003:7|},\r\n{|SCG3003:null|}]}")]
    [InlineData("scopes.yaml", "a: 1\n{|SCG3003:---|}\nb: 2\n")]
    [InlineData("scopes.yaml", "scopes:\n  - {|SCG3003:7|}\n  - {|SCG3003:~|}\n  - {|SCG3003:{|}a: b}\n")]
    [InlineData("scopes.toml", "[a]\nb = 1\n{|SCG3003:b|} = 2\n")]
    [InlineData("scopes.toml", "scopes = [ \"openid\", {|SCG3003:7|} ]\n")]
    public Task What_is_broken_is_reported_at_its_place(string name, string manifest) => ManifestTest.Of(manifest, name).RunAsync();

    [Theory]
    [InlineData("scopes.json", "[", "]")]
    [InlineData("scopes.yaml", "[", "]")]
    [InlineData("scopes.toml", "a = [", "]")]
    public async Task Deep_nesting_is_reported_and_not_followed(string name, string open, string close)
    {
        var manifest = open + string.Concat(Enumerable.Repeat("[", 10_000)) + string.Concat(Enumerable.Repeat("]", 10_000)) + close;

        Assert.Equal("SCG3003", Assert.Single(await ManifestTest.Of(manifest, name).GetDiagnosticsAsync()).Id);
    }
}
