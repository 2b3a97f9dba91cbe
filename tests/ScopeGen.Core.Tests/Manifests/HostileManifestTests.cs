using ScopeGen.Core.Tests.Manifests.Edits.Drafts;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests;

/// <summary>Input that nobody should write: a diagnostic at the place, never an exception, never a write that loses anything.</summary>
public class HostileManifestTests
{
    public static TheoryData<string> Formats => [.. DraftFormats.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_is_done_to_a_manifest_it_is_read_and_edited_or_left_alone(string format) => Samples.Check(n => new MutatedCase(format, n), c =>
    {
        var manifest = c.Read(c.Text);
        Assert.All(manifest.Problems, p => Assert.InRange(p.Range.Start + p.Range.Length, 0, c.Text.Length));
        Assert.All(c.Scopes, s => Assert.InRange(s.Scope.Range.Start + s.Scope.Range.Length, s.Scope.Range.Start, c.Text.Length));
        if (c.Edits == null)
        {
            return;
        }

        var result = ManifestEditor.Apply(c.Text, c.Edits);
        var removed = c.Changes.OfType<ManifestChange.Remove>().Select(r => r.Start).ToHashSet();
        var kept = c.Scopes.Where(s => !removed.Contains(s.Scope.Range.Start)).Select(s => s.Scope.Scope);
        var after = c.Read(result);
        Assert.Equal(kept.Where(s => s != "new").Order(StringComparer.Ordinal), after.Lists.SelectMany(l => l.Scopes).Select(s => s.Scope).Where(s => s != "new").Order(StringComparer.Ordinal));
        Assert.True(after.Declares(DraftFormats.Provider, "new"));
        Assert.Equal([], ManifestEditor.Edit(result, c.Settings, [], [new ManifestChange.Add(DraftFormats.Provider, "new")])!);
    }, count: 120);
}
