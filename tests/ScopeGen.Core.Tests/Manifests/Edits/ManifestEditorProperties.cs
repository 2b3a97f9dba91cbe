using ScopeGen.Core.Tests.Manifests.Edits.Drafts;
using ScopeGen.Manifests;
using ScopeGen.Manifests.Edits;

namespace ScopeGen.Core.Tests.Manifests.Edits;

/// <summary>What holds for every edit of every manifest. A failure shows the smallest manifest and changes that FsCheck found for it.</summary>
public class ManifestEditorProperties
{
    public static TheoryData<string> Formats => [.. DraftFormats.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_generated_manifest_is_read_as_it_was_drawn(string format) => Check(format, c =>
    {
        Assert.Empty(ManifestReader.Read(c.Text, c.Settings).Problems);
        Assert.Equal(c.Draft.Lists.SelectMany(l => l.Items, (l, i) => ((string?)(l.Provider ?? DraftFormats.Provider), i.Scope, i.IsOptional, i.ScopeStart)), c.Starts());
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_read_afterwards_is_what_was_to_become_of_it(string format) => Check(format, c =>
    {
        Assert.NotNull(c.Result);
        Assert.Equal(c.Plan.Expected.Order(), c.Read(c.Result).Order());
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_but_the_edits_changes(string format) => Check(format, c =>
    {
        Assert.NotNull(c.Result);
        Assert.All(c.Edits!.Zip(c.Edits!.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length < pair.Second.Start, "Edits touch each other."));
        Assert.Equal(c.Result, ManifestEditor.Apply(c.Text, c.Edits!));
        Assert.All(c.Draft.Remarks, r => Assert.Contains(r, c.Result));
        Assert.Equal(c.Text.StartsWith('\uFEFF'), c.Result.StartsWith('\uFEFF'));
        Assert.Subset(TextFacts.LineBreaksOf(TextFacts.CountLineBreaks(c.Text) > 0 ? c.Text : "\n"), TextFacts.LineBreaksOf(c.Result));
        // Of a file without a word, nobody can say how its last line ended.
        Assert.True(TextFacts.EndsWithLineBreak(c.Text) == TextFacts.EndsWithLineBreak(c.Result) || TextFacts.CountInk(c.Text.Trim('\uFEFF')) == 0 || TextFacts.CountInk(c.Result.Trim('\uFEFF')) == 0, "The final line break.");
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Adding_again_changes_nothing(string format) => Check(format, c =>
    {
        Assert.NotNull(c.Result);
        Assert.Equal([], ManifestEditor.Edit(c.Result, c.Settings, [], c.Plan.Changes.OfType<ManifestChange.Add>())!);
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sorted_lists_stay_sorted_and_others_keep_their_order(string format) => Check(format, c =>
    {
        Assert.NotNull(c.Result);
        foreach (var list in c.Plan.Lists.Where(l => l.Slots.Count > 1 && l.Slots.All(s => !s.IsReplaced && !s.IsOptional)))
        {
            var scopes = c.Read(c.Result).Where(s => s.Provider == list.Provider && !s.IsOptional).Select(s => s.Scope).ToList();
            var before = list.Slots.Select(s => s.Item.Scope).ToList();
            if (new[] { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase }.FirstOrDefault(o => before.SequenceEqual(before.Order(o))) is { } order)
            {
                Assert.Equal(scopes.Order(order), scopes);
            }
            else
            {
                Assert.Equal(list.Slots.Select(s => s.Scope).OfType<string>().Concat(list.Added), scopes);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_edit_takes_out_no_more_than_it_must(string format) => Check(format, c =>
    {
        Assert.NotNull(c.Result);
        var slots = c.Plan.Lists.SelectMany(l => l.Slots).ToList();
        var gone = slots.Where(s => s.Scope == null).Select(s => c.Text[s.Item.Start..s.Item.End]).ToList();
        var replaced = slots.Where(s => s.IsReplaced).Sum(s => s.Item.Scope.Length + 2);
        var removed = c.Edits!.Select(e => c.Text.Substring(e.Start, e.Length)).ToList();
        // With each item go a comma or dash and the break of its line, and a line that only a comma had.
        Assert.InRange(removed.Sum(TextFacts.CountInk), 0, gone.Sum(g => TextFacts.CountInk(g) + 1) + replaced);
        Assert.InRange(removed.Sum(TextFacts.CountLineBreaks), 0, gone.Sum(g => TextFacts.CountLineBreaks(g) + 2));
    });

    private static void Check(string format, Action<EditCase> property) => Samples.Check(n => new EditCase(format, n), property);
}
