using ScopeGen.Core.Tests.Manifests.Formats;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests;

/// <summary>Manifests of 10 MB: one scope is added and a thousand go, in about the time that it takes to read the text.</summary>
public class HugeManifestTests
{
    // As long as the longest that vendors have, three times over.
    private static readonly string Tail = string.Concat(Enumerable.Repeat("/auth/admin.directory.resource.calendar.readonly", 5));

    // 10 MB of each language, 1 MB of its other layouts.
    public static TheoryData<int, string, string, string, string> Layouts => new()
    {
        { 40_000, "a.json", "{\"scopes\":[\"", "\",\"", "\"]}" },
        { 4_000, "a.json", "{ \"scopes\": [\n  \"", "\",\n  \"", "\"\n] }" },
        { 4_000, "appsettings.json", "{ \"Zoom\": { \"Scopes\": \"", " ", "\" } }" },
        { 40_000, "a.yaml", "scopes:\n  - ", "\n  - ", "\n" },
        { 4_000, "a.yaml", "scopes: [", ", ", "]\n" },
        { 4_000, "shopify.app.toml", "[access_scopes]\nscopes = [\n  \"", "\",\n  \"", "\"\n]\n" },
        { 40_000, "shopify.app.toml", "[access_scopes]\nscopes = \"", ",", "\"\n" },
        { 4_000, "a.txt", "", "\r\n", "\r\n" },
        { 40_000, "a.txt", "", " ", "" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void One_scope_comes_and_a_thousand_go(int count, string file, string open, string between, string close)
    {
        var scopes = Enumerable.Range(0, count).Select(i => $"https://a.example/{i:D6}{Tail}").ToList();
        var text = open + string.Join(between, scopes) + close;
        var manifest = new ManifestFile(file) { Provider = "Zoom" };
        var declared = manifest.Read(text).Lists[0].Scopes;
        var changes = declared.Where((_, i) => i % (count / 1000) == 3).Select(s => (ManifestChange)new ManifestChange.Remove(s.Range.Start)).Append(new ManifestChange.Add("Zoom", "zzz"));
        var result = manifest.Edit(text, changes);

        Assert.Equal(open + string.Join(between, scopes.Where((_, i) => i % (count / 1000) != 3).Append("zzz")) + close, result);
    }
}
