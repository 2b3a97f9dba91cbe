using ScopeGen.Core.Tests.Manifests.Formats;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests;

/// <summary>Manifests of 10 MB: one scope is added and a thousand go, in about the time that it takes to read the text.</summary>
public class HugeManifestTests
{
    private const int Count = 40_000;

    // As long as the longest that vendors have, three times over.
    private static readonly string Tail = string.Concat(Enumerable.Repeat("/auth/admin.directory.resource.calendar.readonly", 5));

    public static TheoryData<string, string, string, string> Layouts => new()
    {
        { "a.json", "{ \"scopes\": [\n  \"", "\",\n  \"", "\"\n] }" },
        { "a.json", "{\"scopes\":[\"", "\",\"", "\"]}" },
        { "appsettings.json", "{ \"Zoom\": { \"Scopes\": \"", " ", "\" } }" },
        { "a.yaml", "scopes:\n  - ", "\n  - ", "\n" },
        { "a.yaml", "scopes: [", ", ", "]\n" },
        { "shopify.app.toml", "[access_scopes]\nscopes = [\n  \"", "\",\n  \"", "\"\n]\n" },
        { "shopify.app.toml", "[access_scopes]\nscopes = \"", ",", "\"\n" },
        { "a.txt", "", "\r\n", "\r\n" },
        { "a.txt", "", " ", "" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void One_scope_comes_and_a_thousand_go(string file, string open, string between, string close)
    {
        var scopes = Enumerable.Range(0, Count).Select(i => $"https://a.example/{i:D6}{Tail}").ToList();
        var text = open + string.Join(between, scopes) + close;
        var manifest = new ManifestFile(file) { Provider = "Zoom" };
        var declared = manifest.Read(text).Lists[0].Scopes;
        var changes = declared.Where((_, i) => i % (Count / 1000) == 7).Select(s => (ManifestChange)new ManifestChange.Remove(s.Range.Start)).Append(new ManifestChange.Add("Zoom", "zzz"));
        var result = manifest.Edit(text, changes);

        Assert.Equal(open + string.Join(between, scopes.Where((_, i) => i % (Count / 1000) != 7).Append("zzz")) + close, result);
    }
}
